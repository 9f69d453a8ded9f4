import type { CellRead } from './cell-read.ts';
import { fault, isFault, note, readAs } from './cell-read.ts';
import { codeBeforeExcel } from '../workbook/excel-dates.ts';
import { halfWidth } from './half-width.ts';
import { NameIndex } from '../names/known-names.ts';
import { latinLookalike, lookalikeCodes } from '../names/lookalikes.ts';
import { isMissingMark } from './missing-marks.ts';
import { nearest } from '../names/nearest.ts';
import type { Field } from '../package/descriptor.ts';
import type { Value } from '../value.ts';

/** The closed list of a field, from `categories` or `enum`; null when it has none. */
export function codesOf(field: Field): readonly string[] | null {
  return field.categories?.map((category) => String(category.value)) ?? field.constraints.enum ?? null;
}

/**
 * Reads a cell of a field with a closed list. A declared name is read as its code, and so is the code in another case
 * where only one fits; nothing else is accepted.
 * @param byType the reader of the field's type, for lists of numbers
 */
export function readCode(text: string, field: Field, byType: (text: string) => CellRead): CellRead {
  const codes = codesOf(field) ?? [];
  if (codes.includes(text)) return field.type === 'string' ? readAs(text) : byType(text);
  const code = codeForLabel(text, field) ?? sameButCase(text, codes);
  if (code !== null) {
    const read = field.type === 'string' ? readAs(code) : byType(code);
    const byCase = code.toLowerCase() === text.toLowerCase();
    return readAs(read.value, [...read.notes, note(byCase ? 'category-case' : 'category-label', { to: code })]);
  }
  if (field.type !== 'string') {
    const read = byType(text);
    if (isFault(read) || holds(codes, read.value)) return read;
  }
  const named = namesOf(field).find(text);
  const [only] = named?.write ?? [];
  if (named?.kind === 'same' && named.write.length === 1 && only !== undefined && field.type === 'string')
    return readAs(only, [note('category-label', { to: only })]);
  return explainCode(text, codes, named?.write);
}

const indexes = new WeakMap<Field, NameIndex>();

/** An index of the codes and of their names in both languages. */
function namesOf(field: Field): NameIndex {
  const known = indexes.get(field);
  if (known) return known;
  const codes = (codesOf(field) ?? []).map((write) => ({ write, names: [] as readonly string[] }));
  const labels = (field.categories ?? []).map(({ value, label, labelEn }) => ({
    write: String(value),
    names: [label ?? '', labelEn ?? ''],
  }));
  const index = new NameIndex([...codes, ...labels]);
  indexes.set(field, index);
  return index;
}

function holds(codes: readonly string[], value: Value): boolean {
  return codes.includes(String(value));
}

function codeForLabel(text: string, field: Field): string | null {
  const named = (field.categories ?? []).filter(({ label, labelEn }) => label === text || labelEn === text);
  const [only] = named;
  return only && named.length === 1 ? String(only.value) : null;
}

function sameButCase(text: string, codes: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const same = codes.filter((code) => code.toLowerCase() === lower);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/**
 * The error for a value that is not in a closed list, with what was most likely meant.
 * @param named codes whose names are similar
 */
function explainCode(text: string, codes: readonly string[], named: readonly string[] = []): CellRead {
  const before = codeBeforeExcel(text);
  if (before !== '') return fault('excel-date', { write: codes.includes(before) ? before : '' });
  if (isMissingMark(text)) return fault('missing-mark');
  const plain = latinLookalike(text);
  if (plain !== null && codes.includes(plain))
    return fault('homoglyph', { characters: lookalikeCodes(text), write: plain });
  const padded = codes.find(
    (code) => code.length > text.length && /^\d+$/.test(text) && code.replace(/^0+/, '') === text,
  );
  if (padded !== undefined) return fault('zeros-lost', { pattern: '', write: padded });
  const half = codes.find((code) => code === halfWidth(text));
  const near = half ?? (named.length > 0 ? named.join(', ') : (nearest(text, codes) ?? ''));
  return fault('constraint-enum', { near, list: codes.slice(0, 12), more: Math.max(0, codes.length - 12) });
}
