import type { AnyChart } from '../../charts/chart.ts';
import { siteData } from '../../datasets/site-data.ts';
import { siteHistory } from '../../history/site-history.ts';
import type { Revision } from '../../history/types.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { versionWords } from '../../i18n/words/chart-page-words.ts';
import { embedHref, pageHref } from '../addresses/href.ts';
import type { ChartVersion } from '../figures/chart-versions.ts';
import { chartVersions } from '../figures/chart-versions.ts';
import { siteFigure } from '../figures/site-figure.ts';
import { siteSnapshots } from '../figures/figure-snapshots.ts';
import { figureWords } from './figure-words.ts';
import type { ChartView } from './revision-view.ts';
import { chartView, revisionAnchor, revisionNote } from './revision-view.ts';

/** A version of a chart as its page lists it. */
export interface VersionView {
  readonly version: string;
  /** Address of this version of the chart. */
  readonly href: string;
  /** The date of its data, and the address of that update; undefined where none is recorded. */
  readonly dated: { readonly date: string; readonly words: string; readonly href: string } | undefined;
  /** Why there is a new version: cause and note of the change, or that the data are the same. */
  readonly reason: string;
  /** How it differs from the version before; for the first one, that it is the first. */
  readonly what: string;
  readonly turned: ChartView['turned'];
  /** Figures of its table that changed. */
  readonly figures: ChartView['figures'];
  readonly isPresent: boolean;
}

/** Every version of a chart in a language, newest first. */
export function versionViews(chart: AnyChart, lang: Lang): VersionView[] {
  const { record } = siteFigure(chart, lang);
  const kept = siteSnapshots().records.filter((one) => one.chart === chart.id && one.lang === lang);
  return chartVersions(record, kept, siteHistory())
    .map((version) => versionView(chart.id, version, lang))
    .reverse();
}

function versionView(id: string, { version, revision, why, change, isPresent }: ChartVersion, lang: Lang): VersionView {
  const say = versionWords[lang];
  const view = change && changeView(id, change, lang);
  return {
    version,
    href: embedHref(lang, id, version),
    dated:
      why === 'data' && revision
        ? {
            date: revision.date,
            words: formatDate(revision.date, lang),
            href: pageHref(lang, '/updates/', revisionAnchor(revision.number)),
          }
        : undefined,
    reason: why !== 'data' ? say[why] : revision ? reasonOf(revision, lang) : say.unknown,
    what: change && view ? say.against(change.from, view.what) : say.first,
    turned: view?.turned,
    figures: view?.figures ?? [],
    isPresent,
  };
}

function reasonOf(revision: Revision, lang: Lang): string {
  const { updates, colon } = words(lang);
  const note = revisionNote(revision, lang);
  return note === undefined ? updates.causes[revision.cause] : `${updates.causes[revision.cause]}${colon}${note}`;
}

/** The change in the words of the page of updates, and the other parts that make a version. */
function changeView(id: string, { chart, figures, others }: NonNullable<ChartVersion['change']>, lang: Lang) {
  const { tables } = siteData();
  const none = { old: null, new: null };
  const changed = figures.map((figure) => figureWords(figure, none, { tables, lang }));
  const view = chartView(chart ?? { chart: id, sentences: [], added: 0, removed: 0, changed: 0 }, changed, lang);
  const parts = others.map((part) => versionWords[lang].parts[part]);
  const what = [view.what, ...(parts.length > 0 ? [words(lang).updates.sentencesChanged(joinList(parts, lang))] : [])];
  return { ...view, what: what.filter((text) => text !== '').join(lang === 'zh' ? '；' : '; ') };
}
