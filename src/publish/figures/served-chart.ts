import type { AnyChart } from '../../charts/chart.ts';
import { charts } from '../../charts/all-charts.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { DrawnFigure, FigureRecord } from './figure-record.ts';
import { drawnSnapshot, siteSnapshots } from './figure-snapshots.ts';
import { siteFigure } from './site-figure.ts';
import type { WithdrawnNotice } from './withdrawn-charts.ts';
import { oncePerRevision } from '../../datasets/site-data.ts';
import { languages } from '../../i18n/lang.ts';
import type { Withdrawal } from '../shown/shown-json.ts';
import { withdrawal } from './withdrawn-charts.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';

/**
 * A chart that has addresses: a present one, made from the present data, or a withdrawn one, of which only its last
 * record is left. Everything at a permanent address is made from this, so that no address is lost with its chart.
 */
export type ServedChart = {
  readonly id: string;
  readonly name: Bilingual;
  /** What it shows, or showed last; drawn on request. */
  readonly figure: (lang: Lang) => DrawnFigure;
  /** What it says, or said last. */
  readonly record: (lang: Lang) => FigureRecord;
  /** What readers must know first: the finding, or that the chart was withdrawn. */
  readonly title: (lang: Lang) => string;
} & (
  | { readonly made: AnyChart; readonly withdrawnNotice?: undefined }
  | { readonly made?: undefined; readonly withdrawnNotice: WithdrawnNotice }
);

/** Every chart that was ever published. */
export const servedCharts = (): readonly ServedChart[] => [
  ...charts.map(servedMade),
  ...siteSnapshots().withdrawnNotices.map(servedWithdrawn),
];

/**
 * A chart by its id.
 * @throws when no chart of that id was ever published
 */
export function servedChart(id: string): ServedChart {
  // Stored records are read only for a withdrawn chart.
  const made = charts.find((one) => one.id === id);
  const chart = made ? servedMade(made) : servedCharts().find((one) => one.id === id);
  if (!chart) throw new Error(`no chart "${id}" is made, and none of that id was withdrawn`);
  return chart;
}

function servedMade(made: AnyChart): ServedChart {
  const figure = (lang: Lang) => siteFigure(made, lang);
  const record = (lang: Lang) => figure(lang).record;
  return { id: made.id, name: made.name, made, figure, record, title: (lang) => record(lang).words.title };
}

function servedWithdrawn(withdrawnNotice: WithdrawnNotice): ServedChart {
  const { chart: id, last } = withdrawnNotice;
  const name = { zh: last.zh.name, en: last.en.name };
  const record = (lang: Lang) => last[lang];
  const figure = (lang: Lang) => drawnSnapshot(last[lang]);
  const title = (lang: Lang) => embedWords[lang].withdrawnNotice.title(name[lang]);
  return { id, name, withdrawnNotice, figure, record, title };
}

/**
 * Everything that is served at the address of its version: stored figures, and the present ones. Made once per build;
 * during development, once for each DATA_REVISION.
 */
export const servedFigures = oncePerRevision((): readonly DrawnFigure[] => {
  const { records } = siteSnapshots();
  const present = charts.flatMap((chart) => languages.map((lang) => siteFigure(chart, lang)));
  const known = new Set(records.map(({ version }) => version));
  return [...records.map(drawnSnapshot), ...present.filter(({ record }) => !known.has(record.version))];
});

/** What a chart's files say about its withdrawal, with addresses from SITE_URL; null while it is not withdrawn. */
export const siteWithdrawal = ({ withdrawnNotice }: ServedChart, lang: Lang): Withdrawal | null =>
  withdrawnNotice
    ? withdrawal(withdrawnNotice, lang, (chart) => absoluteHref(pageHref(lang, `/charts/${chart}/`)))
    : null;
