import type { ChartStatus, Status, Superseded } from '../../history/figure-status.ts';
import { statuses } from '../../history/figure-status.ts';
import type { Cause, Revision } from '../../history/types.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { FigureRecord } from './figure-record.ts';

/** Addresses that a status names. */
export interface StatusAddresses {
  readonly revision: (lang: Lang, number: number) => string;
  readonly chart: (lang: Lang) => string;
}

/**
 * What has become of each version of a published chart.
 * @param kept its figures that are served permanently, in any order
 */
export function chartStatus(
  present: Readonly<Record<Lang, FigureRecord>>,
  kept: readonly FigureRecord[],
  revisions: readonly Revision[],
  addresses: StatusAddresses,
): ChartStatus {
  const old = kept.filter(({ lang, version }) => version !== present[lang].version);
  return {
    chart: present.zh.chart,
    present: { zh: present.zh.version, en: present.en.version },
    superseded: Object.fromEntries(
      old.map((record) => [record.version, superseded(record, present[record.lang], revisions, addresses)]),
    ),
  };
}

/** The status of all versions of a withdrawn chart. */
export function withdrawnStatus(
  { chart, date, reason }: { readonly chart: string; readonly date: string; readonly reason: Bilingual },
  kept: readonly FigureRecord[],
  addresses: StatusAddresses,
): ChartStatus {
  const gone = ({ lang }: FigureRecord): Superseded => ({
    status: 'withdrawn',
    date,
    note: reason,
    href: addresses.chart(lang),
  });
  return { chart, present: null, superseded: Object.fromEntries(kept.map((record) => [record.version, gone(record)])) };
}

const byCause: Readonly<Record<Cause, Status>> = {
  withdrawn: 'withdrawn',
  correction: 'corrected',
  restatement: 'revised',
  definition: 'updated',
  new: 'updated',
  late_data: 'updated',
  renamed: 'updated',
  first: 'updated',
};

/**
 * The gravest change to the rows and sentences of a version since it was published; of equally grave changes the
 * latest. A change to what was added after the version, or to what an earlier change had already replaced, counts only
 * as an update.
 */
function superseded(
  record: FigureRecord,
  present: FigureRecord,
  revisions: readonly Revision[],
  { revision: entry, chart }: StatusAddresses,
): Superseded {
  const later = befallen(record, revisions);
  for (const status of statuses) {
    const of = later.filter((one) => one.status === status);
    const last = of.findLast(({ revision }) => byCause[revision.cause] === status) ?? of.at(-1);
    if (!last) continue;
    const { revision } = last;
    return { status, date: revision.date, note: revision.note, href: entry(record.lang, revision.number) };
  }
  const status = figuresOf(record) === figuresOf(present) ? 'reworded' : 'updated';
  return { status, date: null, note: null, href: chart(record.lang) };
}

/** Every later revision that changed the chart, with its effect on the version. */
function befallen(record: FigureRecord, revisions: readonly Revision[]) {
  const { chart, lang, words, table } = record;
  const said = new Set([words.title, words.subtitle, ...words.notes, words.alt, words.answer]);
  const left = new Set(table.rows.map(({ id }) => id));
  return revisions.flatMap((revision) => {
    const moved = revision.charts.find((one) => one.chart === chart);
    if (!moved || revision.number <= (record.revision ?? 0)) return [];
    const rows = changedRows(revision, chart);
    const taken =
      [...rows].filter((row) => left.delete(row)).length > 0 ||
      // The log does not name these rows, so they may be any rows.
      moved.changed + moved.removed > rows.size ||
      moved.sentences.some(({ old }) => old !== null && said.has(old[lang]));
    return [{ revision, status: taken ? byCause[revision.cause] : ('updated' as const) }];
  });
}

/** Ids of rows, in a chart's table and in the data, that a revision changed or removed. */
const changedRows = ({ figures, tables }: Revision, chart: string): ReadonlySet<string> =>
  new Set([
    ...figures.flatMap(({ place }) =>
      // In the log, a repeated id in the table of a chart has a number.
      place.kind === 'chart' && place.chart === chart ? [place.row.replace(/#\d+$/, '')] : [],
    ),
    ...tables.flatMap(({ changed, removed }) => [...changed.map(({ row }) => row), ...removed]),
  ]);

/** The rows of a chart's table as values, without words. */
const figuresOf = ({ table }: FigureRecord): string =>
  JSON.stringify(table.rows.map(({ id, cells }) => [id, cells.map(({ value }) => value)]));
