import { countingRows } from '../../charts/shown-to-readers.ts';
import { compareShown } from '../../history/difference/compare-shown.ts';
import type { ShownChart } from '../../history/shown.ts';
import type { ChartChange, FigureChange, Revision } from '../../history/types.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { FigureRecord } from './figure-record.ts';

/** Parts that also make a version but are neither sentence nor row. */
const otherParts = ['answer', 'headings', 'sources'] as const;
type OtherPart = (typeof otherParts)[number];

/** How a version differs from another one. */
interface VersionChange {
  /** The other version. */
  readonly from: string;
  /** For title, notes and rows; undefined where these are the same. */
  readonly chart: ChartChange | undefined;
  readonly figures: readonly FigureChange[];
  readonly others: readonly OtherPart[];
}

/** A version of a chart in one language. */
export interface ChartVersion {
  readonly version: string;
  /** The accepted change of its data; undefined where none was accepted. */
  readonly revision: Revision | undefined;
  /**
   * data: that change caused it; shown: the data are those of the version before and the texts changed, on a day that
   * no record has; unordered: the same, but it is not recorded which of the two was published first.
   */
  readonly why: 'data' | 'shown' | 'unordered';
  /** Compared with the version before it in the list; undefined for the first. */
  readonly change: VersionChange | undefined;
  readonly isPresent: boolean;
}

/**
 * Every version of a chart that is served permanently, oldest first, the present one last; a version that was restored
 * is listed twice.
 * @param kept records of the chart in the language of `present`, in any order
 * @param revisions every accepted change of the data
 */
export function chartVersions(
  present: FigureRecord,
  kept: readonly FigureRecord[],
  revisions: readonly Revision[],
): ChartVersion[] {
  const isPresent = ({ version }: FigureRecord): boolean => version === present.version;
  const rank = (record: FigureRecord): number => (record.revision ?? 0) + (isPresent(record) ? 0.5 : 0);
  const records = kept.toSorted((one, other) => rank(one) - rank(other));
  const last = records.at(-1);
  if (!last || !isPresent(last)) records.push(present);
  return records.map((record, index) => {
    const before = records[index - 1];
    const isLast = index === records.length - 1;
    return {
      version: record.version,
      revision: revisions.find(({ number }) => number === record.revision),
      why: before?.revision !== record.revision ? 'data' : isLast ? 'shown' : 'unordered',
      change: before && versionChange(before, record),
      isPresent: isLast,
    };
  });
}

/** What differs between two records of a chart in one language. */
function versionChange(old: FigureRecord, fresh: FigureRecord): VersionChange {
  const [before, after] = [old, fresh].map((record) => ({ charts: [shownChart(record)], answers: [] }));
  const { charts, figures } = before && after ? compareShown(before, after) : { charts: [], figures: [] };
  const others = otherParts.filter((part) => JSON.stringify(said[part](old)) !== JSON.stringify(said[part](fresh)));
  return { from: old.version, chart: charts[0], figures, others };
}

/** The content of each part, as `figureVersion` takes it. */
const said: Readonly<Record<OtherPart, (record: FigureRecord) => unknown>> = {
  answer: ({ words }) => words.answer,
  headings: ({ table }) => [table.caption, table.columns.map(({ key, label }) => [key, label])],
  sources: ({ sources }) => sources.map(({ id, publisher, title, year, grade }) => [id, publisher, title, year, grade]),
};

/** A record in the form that the comparison of two states of the data takes; its single language stands for both. */
function shownChart({ chart, words, table }: FigureRecord): ShownChart {
  return {
    id: chart,
    countsRows: countingRows.has(chart),
    sentences: [
      { part: 'title', text: both(words.title) },
      { part: 'subtitle', text: both(words.subtitle) },
      ...words.notes.map((note) => ({ part: 'note' as const, text: both(note) })),
      { part: 'alt', text: both(words.alt) },
    ],
    columns: table.columns.map(({ key, label }) => ({ key, label: both(label) })),
    rows: table.rows.map(({ id, cells }) => ({
      id,
      cells: cells.map(({ value, text }) => ({ value, text: both(text) })),
    })),
  };
}

const both = (text: string): Bilingual => ({ zh: text, en: text });
