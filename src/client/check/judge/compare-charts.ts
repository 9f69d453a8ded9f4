import type { AnyChart, ChartTable } from '../../../charts/chart.ts';
import type { Published } from '../../../datasets/published.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { ChartComparison, FigureChange } from '../messages.ts';

/** How many changes are listed per chart; the count includes all. */
const maxListed = 12;

interface Compared {
  readonly chart: AnyChart;
  readonly old: unknown;
  readonly fresh: unknown;
  readonly changed: boolean;
}

/** The effect on each chart that draws one of these tables, or shows names from one: changed charts first. */
export function compareCharts(
  charts: readonly AnyChart[],
  tables: ReadonlySet<string>,
  before: Published,
  after: Published,
  lang: Lang,
): ChartComparison[] {
  return charts
    .map((chart) => ({ chart, old: chart.rows(before), fresh: chart.rows(after) }))
    .map((one) => ({ ...one, changed: JSON.stringify(one.old) !== JSON.stringify(one.fresh) }))
    .filter(({ chart, changed }) => changed || chart.tables.some((table) => tables.has(table)))
    .map((one) => compareChart(one, lang))
    .sort((one, other) => (one.changed === other.changed ? 0 : one.changed ? -1 : 1));
}

function compareChart({ chart, old, fresh, changed }: Compared, lang: Lang): ChartComparison {
  const was = chart.render(old, lang);
  const is = chart.render(fresh, lang);
  const changes = changedFigures(was.table, is.table);
  return {
    id: chart.id,
    name: chart.name[lang],
    changed,
    before: was.words,
    after: is.words,
    changes: changes.slice(0, maxListed),
    changeCount: changes.length,
  };
}

/** Cells of two tables that differ, by row and column; a row that only one of them has counts once. */
function changedFigures(before: ChartTable, after: ChartTable): FigureChange[] {
  const old = keyed(before);
  const fresh = keyed(after);
  const found: FigureChange[] = [];
  for (const [key, row] of fresh) {
    const was = old.get(key);
    if (!was) found.push({ row: nameOf(row), column: '', before: '', after: restOf(row) });
    else
      after.columns.forEach((column, index) => {
        const [one, other] = [was[index] ?? '', row[index] ?? ''];
        if (one !== other) found.push({ row: nameOf(row), column: column.label, before: one, after: other });
      });
  }
  for (const [key, row] of old)
    if (!fresh.has(key)) found.push({ row: nameOf(row), column: '', before: restOf(row), after: '' });
  return found;
}

const nameOf = (row: readonly string[]): string => row[0] ?? '';
const restOf = (row: readonly string[]): string => row.slice(1).filter(Boolean).join(' · ');

/** Rows by id, a repeated id with the number of its occurrence; rows without an id by their position. */
function keyed({ rows }: ChartTable): Map<string, string[]> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(({ id, cells }) => {
      const turn = (seen.get(id) ?? 0) + 1;
      seen.set(id, turn);
      return [`${id} ${String(turn)}`, cells.map((cell) => cell.text)];
    }),
  );
}
