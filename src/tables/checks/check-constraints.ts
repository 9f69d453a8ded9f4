import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { CellNote } from '../cells/cell-read.ts';
import type { ValuesOf } from '../messages/catalog.ts';
import type { CodeOf } from '../messages/groups.ts';
import { isRatio } from '../header/unit-row.ts';
import { zerosBack } from '../names/lost-zeros.ts';
import { compilePattern } from '../package/pattern.ts';
import { shiftDecimal } from '../cells/shift-decimal.ts';
import type { Field } from '../package/descriptor.ts';

type Typed = string | number | boolean;
type Check = (value: Typed) => CellNote | null;

const broken = <Code extends CodeOf<'error'>>(code: Code, params: ValuesOf<Code>): CellNote => ({
  code,
  severity: 'error',
  params,
});

/**
 * The function that finds the first constraint a value breaks; null when the field has none besides `required` and
 * `unique`.
 */
export function checkConstraints(field: Field): Check | null {
  const checks = [...limitChecks(field), ...lengthChecks(field), ...patternCheck(field)];
  if (checks.length === 0) return null;
  if (checks.length === 1) return checks[0] ?? null;
  return (value) => {
    for (const check of checks) {
      const note = check(value);
      if (note) return note;
    }
    return null;
  };
}

function limitChecks(field: Field): Check[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const ratio = isRatio(field);
  return [
    ...limitCheck(field, minimum, (value, limit) => value >= limit, 'constraint-minimum'),
    ...limitCheck(field, exclusiveMinimum, (value, limit) => value > limit, 'constraint-minimum', 'yes'),
    ...limitCheck(field, maximum, (value, limit) => value <= limit, ratio ? 'ratio-percent' : 'constraint-maximum'),
    ...limitCheck(field, exclusiveMaximum, (value, limit) => value < limit, 'constraint-maximum', 'yes'),
  ];
}

function limitCheck(
  field: Field,
  written: string | number | undefined,
  holds: (value: number | string, limit: number | string) => boolean,
  code: 'constraint-minimum' | 'constraint-maximum' | 'ratio-percent',
  exclusive = '',
): Check[] {
  if (written === undefined) return [];
  const isNumber = field.type === 'integer' || field.type === 'number' || field.type === 'year';
  const limit = isNumber && typeof written === 'string' ? (parseDecimal(written) ?? 0) : written;
  const fixed = isNumber ? limit : String(limit);
  return [
    (value) => {
      if (typeof value === 'boolean' || typeof value !== typeof fixed || holds(value, fixed)) return null;
      const write = code === 'ratio-percent' ? shiftDecimal(String(value), -2) : '';
      return broken(code, { limit: String(written), write, exclusive });
    },
  ];
}

function lengthChecks(field: Field): Check[] {
  const { minLength, maxLength } = field.constraints;
  if (minLength === undefined && maxLength === undefined) return [];
  return [
    (value) => {
      if (typeof value !== 'string') return null;
      const length = /[\ud800-\udbff]/.test(value) ? Array.from(value).length : value.length;
      if (minLength !== undefined && length < minLength) {
        return broken('constraint-min-length', { limit: minLength, length });
      }
      if (maxLength !== undefined && length > maxLength) {
        return broken('constraint-max-length', { limit: maxLength, length });
      }
      return null;
    },
  ];
}

function patternCheck(field: Field): Check[] {
  const { pattern } = field.constraints;
  if (pattern === undefined) return [];
  const whole = compilePattern(pattern);
  if (whole === null) return [];
  return [
    (value) => {
      const text = String(value);
      if (whole.test(text)) return null;
      const write = text.length > 18 ? '' : zerosBack(text, (padded) => whole.test(padded));
      return write === '' ? broken('constraint-pattern', { pattern }) : broken('zeros-lost', { pattern, write });
    },
  ];
}
