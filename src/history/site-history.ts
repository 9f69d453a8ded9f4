import { oncePerRevision } from '../datasets/site-data.ts';
import { readHistory } from './read-history.ts';
import type { Revision, TableRevision } from './types.ts';

/** The data folder a site is made from. */
export const historyFolder = (): string => process.env['DATA_DIR'] ?? 'data';

/**
 * Every accepted change of the folder in DATA_DIR (default `data`), oldest first, read once per build; while developing,
 * once for each DATA_REVISION.
 * @throws DataProblems when the history is not whole
 */
export const siteHistory: () => readonly Revision[] = oncePerRevision(() => readHistory(historyFolder()));

/** A chart, as far as it matters when its data last changed. */
interface DatedChart {
  readonly id: string;
  /** Tables its rows come from. */
  readonly tables: readonly string[];
  /** Readers can make it show more than it opens with. */
  readonly hasChoices: boolean;
}

/**
 * The newest revision that changed the data of a chart: it moved the chart as it opens, or it first published a table
 * of it. Of a chart with choices, what they bring up is its data too: there, rows that came or went and figures that
 * changed in its tables count as well. Undefined where the history has none of its tables.
 * @param revisions oldest first
 */
export const lastRevision = (chart: DatedChart, revisions: readonly Revision[]): Revision | undefined =>
  revisions.findLast(
    (revision) =>
      revision.charts.some(({ chart: id }) => id === chart.id) ||
      revision.tables.some(
        (table) =>
          chart.tables.includes(table.name) && (table.before === null || (chart.hasChoices && moved(table, revision))),
      ),
  );

const moved = ({ name, after, added, removed }: TableRevision, { figures }: Revision): boolean =>
  after === null ||
  added.length + removed.length > 0 ||
  figures.some(({ place }) => place.kind === 'cell' && place.table === name);
