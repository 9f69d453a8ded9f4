import type { CellRead } from './cell-read.ts';
import { fault, note, readAs } from './cell-read.ts';
import { declaredUnit, isRatio } from './declared-unit.ts';
import type { PartRead } from './read-scientific.ts';
import { shiftDecimal } from './shift-decimal.ts';
import type { Field } from './types.ts';
import { parseUnit, sameUnit } from './units.ts';

const shape = /^([^\d+\-.,]{0,12}?)\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([^\d+~]{0,16})$/;
const currencyBefore: Readonly<Record<string, string>> = {
  '¥': '元',
  '￥': '元',
  RMB: '元',
  CNY: '元',
  人民币: '元',
  $: '美元',
  US$: '美元',
  USD: '美元',
  '€': '欧元',
  EUR: '欧元',
  '£': '英镑',
  GBP: '英镑',
};

/** Reads a number with a currency sign before it or a unit after it; null when the text has another form. */
export function readWithUnit(text: string, field: Field): PartRead | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, before = '', sign = '', whole = '', fraction = '', after = ''] = match;
  if (before === '' && after === '') return null;
  const currency = before === '' ? '' : Object.hasOwn(currencyBefore, before) ? (currencyBefore[before] ?? '') : null;
  if (currency === null) return null;
  const body = (sign === '-' ? '-' : '') + whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') + fraction;
  const suffix = after.trim();
  if (suffix === '%') return readPercent(body, field);
  return readSuffix(body, currency, suffix, before, field);
}

function readPercent(body: string, field: Field): PartRead {
  if (!field.bareNumber || declaredUnit(field)?.base === 'percent') return removed(body, '%');
  if (!isRatio(field)) return refused(fault('num-percent', { write: body, ratio: shiftDecimal(body, -2) }));
  const to = shiftDecimal(body, -2);
  return { plain: to, read: readAs(null, [note('percent-read', { to })]) };
}

function readSuffix(body: string, currency: string, suffix: string, before: string, field: Field): PartRead | null {
  const words = /^(?:多|余|几)|(?:左右|以上|以下|上下|起|以内)$/;
  if (words.test(suffix)) return null;
  const written = before + suffix;
  const unit = parseUnit(joinUnit(currency, suffix));
  const declared = declaredUnit(field);
  if (!field.bareNumber || written === field.unit || (unit && declared && sameUnit(unit, declared)))
    return removed(body, written);
  if (!unit) return refused(fault('num-suffix', { unit: written, write: body, declared: field.unit ?? '' }));
  const power = unit.power - (declared?.power ?? 0);
  const sameBase = unit.base === '' || declared === null || declared.base === unit.base;
  const samePer = unit.per === '' || unit.per === declared?.per;
  if (power === 0 || !sameBase || !samePer) {
    const write = power === 0 && sameBase && samePer ? body : '';
    return refused(fault('num-suffix', { unit: written, write, declared: field.unit ?? '' }));
  }
  const shifted = shiftDecimal(body, power);
  const write = field.type === 'integer' && shifted.includes('.') ? '' : shifted;
  return refused(fault('num-unit', { unit: written, write }));
}

/** 元 before the number and 万 or /月 after it are one unit. */
function joinUnit(currency: string, suffix: string): string {
  if (currency === '') return suffix;
  return /^[/每]/.test(suffix) ? currency + suffix : suffix + currency;
}

function removed(plain: string, unit: string): PartRead {
  return { plain, read: readAs(null, [note('unit-removed', { unit, to: plain })]) };
}

function refused(read: CellRead): PartRead {
  return { plain: null, read };
}
