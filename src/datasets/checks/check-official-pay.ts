import { periodYear } from '../../lib/periods/period-year.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Problem, Row, TableReport } from '../../tables/types.ts';
import { problemAt } from './problem-at.ts';

/** Printed growth is given to a tenth of a per cent, and the levels it is worked out from to a yuan. */
const growthTolerance = 0.06;
/** Of the third of a ceiling, which is given to a hundredth of a yuan. */
const thirdTolerance = 0.01;

/**
 * Official pay against itself: a printed growth is that of the printed levels, a derived third is a third. Levels that
 * could not be read are missing, so that nothing is compared with them.
 */
export function checkOfficialPay(report: TableReport): Problem[] {
  if (report.name !== 'official-pay') return [];
  const byId = new Map(report.rows.map((row) => [row['id'], row]));
  const levels = new Map(report.rows.map((row) => [seriesAt(row, yearOf(row)), row]));
  return report.rows.flatMap((row, index): Problem[] => {
    const { change, value } = row;
    const of = byId.get(row['derived_from'] ?? null);
    const before = levels.get(seriesAt(row, yearOf(row) - 1));
    const found: Problem[] = [];
    if (typeof change === 'number' && typeof value === 'number' && typeof before?.['value'] === 'number') {
      const growth = (value / before['value'] - 1) * 100;
      if (Math.abs(growth - change) > growthTolerance)
        found.push(
          problemAt('change-differs', { report, index, field: 'change' }, { growth: String(round(growth, 2)) }),
        );
    }
    if (typeof of?.['value'] === 'number' && typeof value === 'number') {
      const third = of['value'] / 3;
      if (Math.abs(third - value) > thirdTolerance)
        found.push(problemAt('third-differs', { report, index, field: 'value' }, { third: String(round(third, 2)) }));
    }
    return found;
  });
}

/** NaN where none is printed. */
const yearOf = ({ period }: Row): number => (typeof period === 'string' ? periodYear(period) : Number.NaN);
const seriesAt = (row: Row, year: number): string =>
  JSON.stringify([...['measure', 'series', 'post', 'sector', 'place', 'city'].map((field) => row[field] ?? ''), year]);
