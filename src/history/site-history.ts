import { oncePerRevision } from '../datasets/site-data.ts';
import { readHistory } from './read-history.ts';
import type { Revision, TableRevision } from './types.ts';

/** The data folder that the site is made from. */
export const historyFolder = (): string => process.env['DATA_DIR'] ?? 'data';

/**
 * Every accepted change of the folder in DATA_DIR (`data` by default), oldest first, read once for each build, or
 * during development for each DATA_REVISION.
 * @throws DataProblems when the history is not intact
 */
export const siteHistory: () => readonly Revision[] = oncePerRevision(() => readHistory(historyFolder()));

/** What determines when the data of a chart last changed. */
interface DatedChart {
  readonly id: string;
  /** The tables that its rows come from. */
  readonly tables: readonly string[];
  /** Whether readers can choose what it shows. */
  readonly hasChoices: boolean;
}

/**
 * The newest revision that changed the data of a chart: it changed the chart as it opens, or first published a table of
 * it. For a chart with choices, which can show more, rows that were added or removed and figures that changed in its
 * tables count as well. Undefined where the history has none of its tables.
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
