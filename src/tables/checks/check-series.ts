import { plainDecimal } from '../../lib/numbers/plain-decimal.ts';
import { groupRows, shownKey } from './check-keys.ts';
import { noticeAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import type { Field } from '../package/descriptor.ts';
import type { Value } from '../value.ts';

/** A figure is reported that is this many times its neighbours, or such a part of them. */
const jump = 10;

/**
 * Checks tables with a period in the primary key for a period missing inside a series and for a figure far from those
 * beside it. Both are often slips and never certain, so they are notices. Nothing is checked unless every cell could be
 * read.
 */
export function checkSeries(draft: TableDraft): void {
  if (draft.lost || draft.unread.size > 0) return;
  const { schema } = draft.resource;
  const keys = schema.fields.filter((field) => schema.primaryKey.includes(field.name) && draft.columns.has(field.name));
  const period = keys.find((field) => field.type === 'yearmonth') ?? keys.find((field) => field.type === 'year');
  if (!period || keys.length < schema.primaryKey.length) return;
  const numeric = schema.fields.filter(
    (field) => isFigure(field) && !keys.includes(field) && draft.columns.has(field.name) && isSize(draft, field),
  );
  const groupBy = schema.primaryKey.filter((name) => name !== period.name);
  for (const [key, indexes] of groupRows(draft, groupBy)) {
    const ordered = indexes
      .map((index) => ({ index, at: stepOf(draft, index, period) }))
      .sort((left, right) => left.at - right.at);
    findGap(draft, ordered, shownKey(key), period);
    for (const field of numeric) findJumps(draft, ordered, field);
  }
}

interface Step {
  readonly index: number;
  /** Months or years since year 0. */
  readonly at: number;
}

const isFigure = (field: Field): boolean => (field.type === 'integer' || field.type === 'number') && !field.categories;

/** Whether a column holds sizes or shares. Changes and balances may be below zero and many times their neighbours. */
function isSize({ rows }: TableDraft, { name }: Field): boolean {
  return rows.every((row) => {
    const value = row[name];
    return typeof value !== 'number' || value >= 0;
  });
}

function stepOf(draft: TableDraft, index: number, period: Field): number {
  const value = draft.rows[index]?.[period.name];
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return 0;
  let year = 0;
  for (let at = 0; at < 4; at += 1) year = year * 10 + value.charCodeAt(at) - 48;
  return year * 12 + (value.charCodeAt(5) - 48) * 10 + value.charCodeAt(6) - 49;
}

function findGap(draft: TableDraft, ordered: readonly Step[], group: string, period: Field): void {
  if (ordered.length < 3) return;
  const missing: string[] = [];
  let after = -1;
  for (let at = 1; at < ordered.length; at += 1) {
    const from = ordered[at - 1];
    const to = ordered[at];
    if (!from || !to || to.at - from.at < 2) continue;
    if (after === -1) after = to.index;
    for (let step = from.at + 1; step < to.at && missing.length < 6; step += 1) missing.push(periodText(step, period));
  }
  if (after === -1 || missing.length >= ordered.length) return;
  const params = { group, missing, row: draft.excelRows[after] ?? 0 };
  const column = draft.columns.get(period.name) ?? null;
  draft.findings.push(noticeAt('series-gap', { line: draft.lines[after] ?? null, column, field: period.name, params }));
}

function periodText(step: number, period: Field): string {
  if (period.type === 'year') return String(step);
  return `${String(Math.floor(step / 12)).padStart(4, '0')}-${String((step % 12) + 1).padStart(2, '0')}`;
}

function findJumps(draft: TableDraft, ordered: readonly Step[], field: Field): void {
  const values = ordered.map(({ index }) => draft.rows[index]?.[field.name]);
  values.forEach((value, at) => {
    if (typeof value !== 'number') return;
    const middle = medianOf(neighbours(values, at));
    if (middle <= 0 || (value <= middle * jump && value >= middle / jump)) return;
    const index = ordered[at]?.index ?? 0;
    const params = { median: middle, row: draft.excelRows[index] ?? 0 };
    const column = draft.columns.get(field.name) ?? null;
    draft.findings.push(
      noticeAt('deviated-value', {
        line: draft.lines[index] ?? null,
        column,
        field: field.name,
        value: plainDecimal(value),
        params,
      }),
    );
  });
}

/**
 * The two figures on either side; at an end of the series the three nearest. Empty where there are too few to judge by.
 */
function neighbours(values: readonly (Value | undefined)[], at: number): readonly number[] {
  const figures = (from: number, to: number): number[] => values.slice(Math.max(0, from), to).filter(isNumber);
  const left = figures(0, at);
  const right = figures(at + 1, values.length);
  const [before, after] = [left.slice(-2).length, right.slice(0, 2).length];
  const found = [...left.slice(-Math.max(before, 3 - after)), ...right.slice(0, Math.max(after, 3 - before))];
  return found.length < 3 ? [] : found;
}

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';

/** The median of the values; 0 for none. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
