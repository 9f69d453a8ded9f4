import { fault, note, readAs } from './cell-read.ts';
import { declaredUnit, isRatio } from '../header/declared-unit.ts';
import { explainPrinted } from './explain-printed.ts';
import type { PrintedNumber } from './printed-number.ts';
import { takeApart } from './printed-number.ts';
import type { PartRead } from './read-scientific.ts';
import { shiftDecimal } from './shift-decimal.ts';
import type { Field } from '../types.ts';
import { parseUnit, sameUnit } from './units.ts';

/**
 * Reads a number with words around it. Only a currency sign or unit that says what the column says is taken off;
 * whatever else the words say (a multiplier, a bound, another period, a footnote) is refused with what to write for it.
 * null when the text has another form.
 */
export function readWithUnit(text: string, field: Field): PartRead | null {
  const printed = takeApart(text);
  if (!printed || (printed.around === '' && printed.to === '')) return null;
  if (isBare(printed) || (printed.around === field.unit && printed.to === '')) {
    const plain = printed.from;
    if (printed.unit === '%') return readPercent(plain, field);
    const unit = parseUnit(printed.unit);
    const declared = declaredUnit(field);
    const isOwn = printed.around === field.unit || (unit && declared && sameUnit(unit, declared));
    if (!field.bareNumber || isOwn) return removed(plain, printed.around);
  } else if (!field.bareNumber && printed.to === '' && printed.bound === 'exact' && printed.mark === '')
    return removed(printed.from, printed.around);
  const told = explainPrinted(printed, field);
  return told ? { plain: null, read: { value: null, notes: [told] } } : null;
}

/** A number and its unit, and nothing else. */
function isBare({ to, bound, mark, rest }: PrintedNumber): boolean {
  return to === '' && bound === 'exact' && mark === '' && rest === '';
}

function readPercent(body: string, field: Field): PartRead {
  if (!field.bareNumber || declaredUnit(field)?.base === 'percent') return removed(body, '%');
  if (!isRatio(field))
    return { plain: null, read: fault('num-percent', { write: body, ratio: shiftDecimal(body, -2) }) };
  const to = shiftDecimal(body, -2);
  return { plain: to, read: readAs(null, [note('percent-read', { to })]) };
}

function removed(plain: string, unit: string): PartRead {
  return { plain, read: readAs(null, [note('unit-removed', { unit, to: plain })]) };
}
