import type { Resource } from '../../tables/package/descriptor.ts';
import type { Value, Row } from '../../tables/value.ts';
import { numberFields } from './cell-figures.ts';
import type { TableState, States } from '../table-state.ts';
import { findSlips } from '../../tables/slips/find-slips.ts';
import type { SlipKind } from '../../tables/slips/slip.ts';
import type { TableRevision } from '../types.ts';
import type { RowAudit } from '../../datasets/audits/audit.ts';
import { isKnown, rowAudits, toAudited, unnamedMisfits } from '../../datasets/audits/row-audits.ts';
import { stateCell } from '../table-state.ts';

/** A value of a dimension that had a figure and has none now. */
interface LostCoverage {
  readonly kind: 'coverage' | 'period';
  readonly field: string;
  readonly value: Value;
}

/** Columns with closed lists that describe how a figure is known, and not what it is about. */
const manners = new Set(['bound', 'unit', 'flag', 'licence', 'scale', 'verdict', 'reading', 'relation', 'address']);

/** The years, cities, metrics and the like for which a table had a figure and has none now. */
export function lostCoverage(old: TableState, fresh: TableState, resource: Resource): LostCoverage[] {
  return dimensions(resource).flatMap(({ field, kind }) => {
    if (!fresh.shape.fields.some(({ name }) => name === field)) return [];
    const still = withFigures(fresh, field);
    return [...withFigures(old, field)].filter((value) => !still.has(value)).map((value) => ({ kind, field, value }));
  });
}

type Dimension = Pick<LostCoverage, 'field' | 'kind'>;

function dimensions({ schema }: Resource): Dimension[] {
  const places = schema.foreignKeys.filter(({ resource }) => resource !== 'sources').flatMap(({ fields }) => fields);
  return schema.fields.flatMap(({ name, type, categories }): Dimension[] => {
    if (name === 'period' || type === 'year' || type === 'yearmonth') return [{ field: name, kind: 'period' }];
    const listed = (categories !== undefined || places.includes(name)) && type === 'string' && !manners.has(name);
    return listed ? [{ field: name, kind: 'coverage' }] : [];
  });
}

function withFigures(state: TableState, field: string): ReadonlySet<Value> {
  const numbers = numberFields(state).map(({ name }) => name);
  return new Set(
    state.rows
      .filter((row) => numbers.some((name) => typeof row[name] === 'number'))
      .map((row) => row[field] ?? null)
      .filter((value) => value !== null),
  );
}

/** A figure of a new or changed row that may be a slip. */
interface NewSlip {
  readonly kind: SlipKind;
  readonly row: string;
  readonly field: string;
  readonly value: number;
}

/**
 * Possible slips in rows that are new, or in which a figure or something it is compared with changed. They are judged
 * by the rows that were published; in a new table, by each other.
 */
export function newSlips({ before, added, changed }: TableRevision, fresh: TableState, resource: Resource): NewSlip[] {
  const { slips } = resource.schema;
  const judging = new Set([
    ...slips.series.flatMap(({ fields, by }) => [...fields, ...by]),
    ...slips.orders.flat(),
    ...(slips.quote ? [slips.quote.column, ...slips.quote.fields] : []),
    ...(slips.unit === undefined ? [] : [slips.unit]),
  ]);
  if (judging.size === 0) return [];
  const keys =
    before === null
      ? [...fresh.index.keys()]
      : [...added, ...changed.filter(({ field }) => judging.has(field)).map(({ row }) => row)];
  if (keys.length === 0) return [];
  const rows = new Map(
    keys.flatMap((key) => {
      const index = fresh.index.get(key);
      return index === undefined ? [] : [[index, key] as const];
    }),
  );
  return findSlips(resource, fresh.rows, new Set(rows.keys())).map(({ kind, index, field, value }) => ({
    kind,
    row: rows.get(index) ?? '',
    field,
    value,
  }));
}

/** The columns of other tables that correspond to each column of the table of gaps. */
const places: Readonly<Record<string, readonly string[]>> = {
  metric: ['metric', 'statistic', 'measure', 'series'],
  city: ['city', 'place'],
  tenure: ['tenure'],
  period: ['period', 'year'],
};

/** The ids of removed gaps for which no row with a figure was added. */
export function vanishedGaps({ name, removed }: TableRevision, old: TableState, after: States): readonly string[] {
  if (name !== 'gaps') return [];
  return removed.filter((id) => {
    const gap = old.rows[old.index.get(id) ?? -1];
    return gap !== undefined && !isFilled(gap, after.get(String(gap['table'] ?? '')));
  });
}

function isFilled(gap: Row, state: TableState | undefined): boolean {
  if (!state) return false;
  const columns = new Set(state.shape.fields.map(({ name }) => name));
  const numbers = numberFields(state).map(({ name }) => name);
  const wanted = Object.entries(places).flatMap(([part, names]) => {
    const own = names.filter((column) => columns.has(column));
    const value = gap[part] ?? null;
    return value === null || own.length === 0 ? [] : [{ own, value: String(value) }];
  });
  return state.rows.some(
    (row) =>
      numbers.some((column) => typeof row[column] === 'number') &&
      wanted.every(({ own, value }) => own.some((column) => says(row[column] ?? null, value))),
  );
}

/** Whether a cell has the wanted value. A year is covered by its months too, and `pay` by every kind of pay. */
const says = (cell: Value, wanted: string): boolean =>
  wanted === 'pay' || (cell !== null && (String(cell) === wanted || String(cell).startsWith(`${wanted}-`)));

/** The row whose number does not fit the others, in the form of an anomaly. */
interface Misfit {
  readonly row: string;
  readonly field: string;
  readonly new: Value;
}

/** Sums of a table's rows that do not come out, that no checked statement covers, and that are new. */
export function newMisfits(
  old: TableState | undefined,
  fresh: TableState,
  resource: Resource,
  claims: TableState | undefined,
): Misfit[] {
  const misfits = (state: TableState): RowAudit[] =>
    unnamedMisfits(rowAudits(toAudited(resource, state.rows)), claims?.rows ?? []);
  const before = new Set((old ? misfits(old) : []).map(same));
  return misfits(fresh)
    .filter((audit) => !before.has(same(audit)) && !isKnown(resource, audit))
    .flatMap(({ rows: [row = ''], field }) => [{ row, field, new: stateCell(fresh, row, field) ?? null }]);
}

const same = ({ rule, rows, field, found, stated }: RowAudit): string =>
  JSON.stringify([rule, rows, field, found, stated]);
