import type { ChartStatus, Status, Superseded } from '../datasets/history/figure-status.ts';
import { statuses } from '../datasets/history/figure-status.ts';
import type { Cause, Revision } from '../datasets/history/types.ts';
import type { Bilingual, Lang } from '../i18n/lang.ts';
import type { FigureRecord } from './figure-record.ts';

/** Addresses that a status names. */
export interface StatusAddresses {
  readonly revision: (lang: Lang, number: number) => string;
  readonly chart: (lang: Lang) => string;
}

/** What a published chart's versions have become. @param kept its figures that are served for good, in any order */
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

/** What all versions of a withdrawn chart have become. */
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
  first: 'updated',
};

/**
 * The gravest of what befell the figures and sentences of a version since; of equals the latest. A change of something
 * that came later than the version says of the version only that there is more.
 */
function superseded(
  record: FigureRecord,
  present: FigureRecord,
  revisions: readonly Revision[],
  { revision: entry, chart }: StatusAddresses,
): Superseded {
  const moved = revisions.filter(
    ({ number, charts }) => number > (record.revision ?? 0) && charts.some((one) => one.chart === record.chart),
  );
  const told = moved.map((revision) => ({
    revision,
    status: takesAway(revision, record) ? byCause[revision.cause] : ('updated' as const),
  }));
  const gravest = statuses.map((status) => told.findLast((one) => one.status === status)).find(Boolean);
  if (gravest) {
    const { status, revision } = gravest;
    return { status, date: revision.date, note: revision.note, href: entry(record.lang, revision.number) };
  }
  const status = figuresOf(record) === figuresOf(present) ? 'reworded' : 'updated';
  return { status, date: null, note: null, href: chart(record.lang) };
}

/**
 * Whether a revision changed or removed a figure or a sentence that a version shows. Where the log does not say which
 * cells of the chart it changed, it may have been any.
 */
function takesAway(revision: Revision, { chart, lang, words, table }: FigureRecord): boolean {
  const said = new Set([words.title, words.subtitle, ...words.notes, words.alt]);
  const shown = new Set(table.rows.flatMap(({ id, cells }) => cells.map(({ text }) => `${id} ${text}`)));
  const figures = revision.figures.flatMap(({ place, text }) =>
    // An id that comes again in a table is numbered in the log.
    place.kind === 'chart' && place.chart === chart ? [{ row: place.row.replace(/#\d+$/, ''), text }] : [],
  );
  const rows = new Set(figures.map(({ row }) => row)).size;
  return (
    figures.some(({ row, text }) => text !== null && shown.has(`${row} ${text.old[lang]}`)) ||
    revision.charts.some(
      (change) =>
        change.chart === chart &&
        (change.changed + change.removed > rows ||
          change.sentences.some(({ old }) => old !== null && said.has(old[lang]))),
    )
  );
}

/** The rows under a chart as values, without words. */
const figuresOf = ({ table }: FigureRecord): string =>
  JSON.stringify(table.rows.map(({ id, cells }) => [id, cells.map(({ value }) => value)]));
