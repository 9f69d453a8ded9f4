import type { KnownTable, Change, Found, ToConfirm } from './sentence.ts';
import { csvText } from '../lib/text/csv-text.ts';
import type { Compared, OtherFigure, ImpliedLevel } from './compare-rows.ts';
import type { AuditedChange } from './audit-change.ts';
import { auditChange } from './audit-change.ts';
import { compareRows, impliedClashes, impliedLevel } from './compare-rows.ts';
import { measures } from './measures.ts';
import { readClauses } from './read-clauses.ts';

/**
 * Returns the next free id after those of a table's rows with the same measure; empty where there are none. The ids of
 * rows that were merged into others count as used, because an id is never reused.
 */
function nextIds(tables: readonly KnownTable[]): (table: string, metric: string) => string {
  const highest = new Map<string, number>();
  const note = (id: string): void => {
    const [, prefix = '', digits = ''] = /^([A-Z]{3})(\d{3})/.exec(id) ?? [];
    if (prefix !== '') highest.set(prefix, Math.max(highest.get(prefix) ?? 0, +digits));
  };
  for (const { rows } of tables) {
    for (const row of rows) for (const id of `${String(row['id'])} ${String(row['merges'] ?? '')}`.split(' ')) note(id);
  }
  return (table, metric) => {
    const rows = tables.find(({ name }) => name === table)?.rows ?? [];
    const like = rows.findLast((row) => metric === '' || row['metric'] === metric) ?? rows.at(-1);
    const prefix = /^[A-Z]{3}/.exec(String(like?.['id'] ?? ''))?.[0];
    if (prefix === undefined) return '';
    const next = (highest.get(prefix) ?? 0) + 1;
    highest.set(prefix, next);
    return next > 999 ? '' : prefix + String(next).padStart(3, '0');
  };
}

/** The tables that sentences add rows to, and those with the names of what sentences are about. */
export const sentenceTables = ['bank-centres', 'market-size', 'turnover', 'salaries', 'cities', 'roles'] as const;

/** A row as far as the sentence gives it. A person has to complete it. */
export interface DraftRow extends Compared {
  readonly table: string;
  readonly metric: string;
  readonly period: string;
  /** The cells by column; empty where the sentence does not state them. */
  readonly cells: Readonly<Record<string, string>>;
  /** The cells as a line of CSV in the table's order of columns. */
  readonly csv: string;
  /** The columns that a person must fill, where the id is a suggestion. Empty where the figure is published already. */
  readonly toFill: readonly string[];
  readonly confirm: readonly ToConfirm[];
  readonly clause: string;
}

/** An earlier level that the sentence implies. It is computed, and never offered as a row. */
export interface Derived extends ImpliedLevel {
  readonly table: string;
  readonly metric: string;
  readonly clause: string;
  /** Published earlier levels that differ by more than rounding. */
  readonly clashes: readonly OtherFigure[];
}

export interface SentenceDrafts {
  readonly drafts: readonly DraftRow[];
  readonly derived: readonly Derived[];
  /** Changes stated beside both levels, recomputed. */
  readonly audited: readonly AuditedChange[];
  /** Changes that were understood but cannot be used: neither a row nor a sum can be made of them. */
  readonly unfit: readonly UnfitChange[];
  /** Clauses with numbers that were not understood. */
  readonly leftOver: readonly string[];
}

interface UnfitChange {
  readonly clause: string;
  /**
   * `points`: percentage points of something that is no percentage; `other`: the number has a bound, or years are not
   * stated.
   */
  readonly why: 'points' | 'other';
}

/**
 * Drafts rows for the figures that a sentence of a report states, with what they imply about earlier ones and where
 * they contradict what is published. Only fixed patterns are read: a clause that does not match one as a whole is left
 * over.
 * @param sentence the words as published
 * @param tables at least those named in `sentenceTables`
 */
export function readSentence(sentence: string, tables: readonly KnownTable[]): SentenceDrafts {
  const { found, changes, stated, leftOver } = readClauses(sentence, tables);
  const nextId = nextIds(tables);
  const lines = sentence.split('\n').map((line) => line.trim());
  const quote = lines.filter((line) => line !== '').join(' ');
  const filed = changes.flatMap((change) => fileChange(change) ?? []);
  const audits = stated.map((change) => ({ change, audit: auditChange(change) }));
  const inOrder = found.flatMap((one) => [one, ...filed.filter(({ of }) => of === one).map(({ row }) => row)]);
  const drafts = inOrder.map((one) => draftRow(one, quote, tables, nextId));
  const derived = changes.flatMap((change) => {
    const implied = impliedLevel(change);
    if (!implied) return [];
    const { table, metric } = change.of;
    return [{ ...implied, table, metric, clause: change.clause, clashes: impliedClashes(change.of, implied, tables) }];
  });
  const unfit = [
    ...changes
      .filter((change) => !fileChange(change) && !impliedLevel(change))
      .map(({ of, unit, clause }) => ({ clause, why: whyUnfit(unit, of.unit) })),
    ...audits
      .filter(({ audit }) => !audit)
      .map(({ change: { kind, of, clause } }) => ({ clause, why: whyUnfit(kind, of.to.unit) })),
  ];
  return { drafts, derived, audited: audits.flatMap(({ audit }) => audit ?? []), unfit, leftOver };
}

const whyUnfit = (change: string, level: string): UnfitChange['why'] =>
  change === 'percentage_point' && level !== 'percent' ? 'points' : 'other';

/** A change becomes a row of its own where the table has a metric for it. */
function fileChange({ of, against, unit, sign, quantity, clause }: Change): { of: Found; row: Found } | null {
  const change = measures.find(({ table, metric }) => table === of.table && metric === of.metric)?.change;
  if (!change || change.unit !== unit) return null;
  // Against a named year, the span is known only where the figure's own year is; 上年 and 同比 name no year.
  const years = against === '' ? 1 : of.period === '' ? NaN : +of.period - +against;
  const metric = years === 1 ? change.metric : years === 2 ? change.twoYears : undefined;
  if (metric === undefined) return null;
  if (sign === -1 && quantity.bound !== 'exact' && quantity.bound !== 'about') return null;
  const value = sign === -1 && quantity.value !== '' ? `-${quantity.value}` : quantity.value;
  return { of, row: { ...of, metric, unit, clause, quantity: { ...quantity, value } } };
}

function draftRow(
  found: Found,
  quote: string,
  tables: readonly KnownTable[],
  nextId: (table: string, metric: string) => string,
): DraftRow {
  const { table, metric, period, unit, quantity, forecast, confirm, clause } = found;
  const { bound, value, low, high } = quantity;
  const compared = compareRows(found, tables);
  const given: Readonly<Record<string, string>> = {
    ...found.fields,
    // A figure that is published already needs no id.
    id: compared.same.length > 0 ? '' : nextId(table, metric),
    metric,
    period,
    year: period,
    value,
    low,
    high,
    bound,
    unit,
    flag: forecast ? 'forecast' : 'reported',
    quote,
  };
  const fields = (tables.find(({ name }) => name === table)?.fields ?? []).map(({ name }) => name);
  const cells = Object.fromEntries(fields.map((field) => [field, given[field] ?? '']));
  const toFill =
    compared.same.length > 0 ? [] : fields.filter((field) => cells[field] === '' && mustBeFilled.has(field));
  const csv = csvText([fields.map((field) => cells[field] ?? '')]).trimEnd();
  return { table, metric, period, cells, csv, toFill, confirm, clause, ...compared };
}

/** Columns without which a row is incomplete, where the sentence does not give them. */
const mustBeFilled = new Set([
  'id',
  'metric',
  'year',
  'period',
  'source',
  'scope',
  'place',
  'population_zh',
  'population_en',
  'role',
  'tenure',
  'statistic',
]);
