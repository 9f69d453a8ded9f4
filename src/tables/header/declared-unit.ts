import type { Field } from '../types.ts';
import type { Unit } from '../cells/units.ts';
import { parseUnit } from '../cells/units.ts';

/** The unit of a column: its `unit`, else what stands in brackets at the end of its title. */
export function declaredUnit(field: Field): Unit | null {
  if (field.unit !== undefined) return parseUnit(field.unit);
  const bracket = /[(（[]([^()（）[\]]+)[)）\]]\s*$/.exec(field.title ?? '');
  return bracket ? parseUnit(bracket[1] ?? '') : null;
}

/** Whether a column holds shares of one: its unit says so, or its limits are 0 and 1. */
export function isRatio(field: Field): boolean {
  const { minimum, maximum } = field.constraints;
  if (field.type !== 'number') return false;
  if (declaredUnit(field)?.base === 'ratio') return true;
  return maximum !== undefined && parseLimit(maximum) === 1 && (minimum === undefined || parseLimit(minimum) === 0);
}

function parseLimit(limit: string | number): number | null {
  if (typeof limit === 'number') return limit;
  return limit === '1' || limit === '1.0' ? 1 : limit === '0' || limit === '0.0' ? 0 : null;
}
