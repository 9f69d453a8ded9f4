import { periodYear } from '../../lib/periods/period-year.ts';
import type { Row, Value } from '../../tables/value.ts';
import type { EarlierYear, Vintage, VintageSeries } from '../statements/vintages.ts';
import { endsWithin } from '../statements/recompute.ts';
import { vintages } from '../statements/vintages.ts';
import type { AuditedTable, RowAudit } from './audit.ts';
import { alikeIn, judged, printedAt, shownEnds, textAt } from './audit.ts';
import type { GrowthColumns } from './declared.ts';

/** What the name of a change adds to that of its metric, and how many years back the change reaches. */
const suffixes = [
  { suffix: '_change', back: 1 },
  { suffix: '_growth', back: 1 },
  { suffix: '_change_two_years', back: 2 },
] as const;

/** The level that a metric is a change of, by its name; undefined where the name is not that of a change. */
export function levelOfChange(metric: string): { readonly level: string; readonly back: number } | undefined {
  const found = suffixes.find(({ suffix }) => metric.endsWith(suffix));
  return found && { level: metric.slice(0, -found.suffix.length), back: found.back };
}

/** Divides levels by their stated growth and compares the results with the levels printed for the earlier years. */
export function growthAudits({ name, rows }: AuditedTable, columns: GrowthColumns): RowAudit[] {
  return alikeIn(rows, columns.by).flatMap((own) => {
    const known = new Map(own.map((row) => [String(row['id']), row]));
    return (columns.change === undefined ? byMetric(own, columns) : besideLevel(own, columns.change, columns)).flatMap(
      ({ series, lines }) =>
        vintages(lines, series).flatMap((report) =>
          report.earlier.flatMap((earlier) => auditOf(name, report, earlier, known) ?? []),
        ),
    );
  });
}

interface SeriesLines {
  readonly series: VintageSeries;
  readonly lines: readonly Row[];
}

/** Each metric whose change is a metric too. */
function byMetric(rows: readonly Row[], { code = '', period }: GrowthColumns): SeriesLines[] {
  const codes = new Set(rows.map((row) => textAt(row, code)));
  const lines = rows.flatMap((row) => toLine(row, period, { metric: row[code] ?? null, value: row['value'] ?? null }));
  return [...codes].flatMap((level) => {
    if (level === undefined) return [];
    const changes = suffixes
      .map(({ suffix, back }) => ({ metric: level + suffix, back }))
      .filter(({ metric }) => codes.has(metric));
    return changes.length > 0 ? [{ series: { level, changes }, lines }] : [];
  });
}

/** Splits each row into a line for the level and one for the change, both with the id of the row. */
function besideLevel(rows: readonly Row[], change: string, { period }: GrowthColumns): SeriesLines[] {
  const lines = rows.flatMap((row) => [
    ...toLine(row, period, { metric: 'level', value: row['value'] ?? null }),
    ...toLine(row, period, { metric: 'change', value: row[change] ?? null, unit: 'percent', low: null, high: null }),
  ]);
  return [{ series: { level: 'level', changes: [{ metric: 'change', back: 1 }] }, lines }];
}

/** A row in the form that `vintages` reads; none for an approximate figure, or for one that is not of a single year. */
function toLine(row: Row, period: string, over: Readonly<Record<string, Value>>): Row[] {
  const when = textAt(row, period);
  if (row['bound'] === 'about' || when === undefined || !/^\d{4}$/.test(when)) return [];
  return [{ low: null, high: null, ...row, year: periodYear(when), institution_zh: null, ...over }];
}

function auditOf(
  table: string,
  report: Vintage,
  { change, implied, range, printed }: EarlierYear,
  rows: ReadonlyMap<string, Row>,
): RowAudit | undefined {
  const before = printed === undefined ? undefined : printedAt(rows.get(printed) ?? {}, 'value');
  if (!before) return undefined;
  return judged({
    rule: 'growth',
    table,
    rows: [...new Set([before.id, report.id, change])],
    field: 'value',
    unit: report.unit,
    found: { low: implied, high: implied },
    possible: range,
    stated: shownEnds(before.printed),
    statedRange: endsWithin(before.rounded),
  });
}
