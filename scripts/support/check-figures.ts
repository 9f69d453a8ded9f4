import path from 'node:path';
import { charts } from '../../src/charts/all-charts.ts';
import { readSnapshots } from '../../src/publish/figures/figure-snapshots.ts';
import { withdrawnCharts } from '../../src/publish/figures/withdrawn-charts.ts';
import type { Problem } from '../../src/tables/table-report.ts';

/** The problems of a data folder's stored figures and of its list of withdrawn charts. */
export function checkFigures(folder: string): readonly Problem[] {
  const name = path.basename(folder);
  const { records, problems } = readSnapshots(folder, name);
  // A damaged file may be the only one of its chart.
  if (problems.length > 0) return problems;
  const made = charts.map(({ id }) => id);
  return withdrawnCharts(folder, made, records, name).problems;
}
