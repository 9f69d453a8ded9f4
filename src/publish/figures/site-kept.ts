import { charts } from '../../charts/all-charts.ts';
import { historyFolder } from '../../history/site-history.ts';
import { DataProblems } from '../../datasets/load-data.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import type { FigureRecord } from './figure-record.ts';
import { keptFigures } from './kept-figures.ts';
import type { WithdrawnNotice } from './withdrawn-charts.ts';
import { withdrawnCharts } from './withdrawn-charts.ts';

/** What data/history keeps of charts: nothing is drawn for it. */
export interface SiteKept {
  readonly records: readonly FigureRecord[];
  readonly withdrawnNotices: readonly WithdrawnNotice[];
}

/**
 * The kept figures and the withdrawnNotices of the folder in DATA_DIR, read once a build; while developing, once for each
 * DATA_REVISION.
 * @throws DataProblems when what was kept is damaged, or a chart went without a word
 */
export const siteKept = oncePerRevision((): SiteKept => {
  const folder = historyFolder();
  const { records, problems } = keptFigures(folder);
  const made = charts.map(({ id }) => id);
  const withdrawn = withdrawnCharts(folder, made, records);
  const all = [...problems, ...withdrawn.problems];
  if (all.length > 0) throw new DataProblems(all);
  return { records, withdrawnNotices: withdrawn.withdrawnNotices };
});
