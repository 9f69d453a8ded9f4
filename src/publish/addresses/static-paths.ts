import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import type { BuiltChart } from '../../charts/all-charts.ts';
import { charts, topicCharts } from '../../charts/all-charts.ts';
import { servedCharts, servedFigures, siteWithdrawal } from '../figures/served-chart.ts';
import { siteClaims } from '../claims/site-claims.ts';
import { siteSnapshots } from '../figures/figure-snapshots.ts';
import { sourceList } from '../tables/source-list.ts';
import type { Withdrawal } from '../shown/shown-json.ts';
import type { DrawnFigure } from '../figures/figure-record.ts';
import { makePicture } from '../pictures/make-picture.ts';
import type { PictureFormat } from '../pictures/picture-formats.ts';
import { pictureTypes, pictureFormats } from '../pictures/picture-formats.ts';
import { absoluteHref, embedHref, pageHref } from './href.ts';
import { siteHistory } from '../../history/site-history.ts';
import type { StatusAddresses } from '../figures/chart-status.ts';
import { chartStatus, withdrawnStatus } from '../figures/chart-status.ts';
import { revisionAnchor } from '../feeds/revision-view.ts';

/** The parameter `lang` of src/pages/[...lang]/: undefined for the default language, which has no prefix. */
export const langParam = (lang: Lang): string | undefined => (lang === 'zh' ? undefined : lang);

/** getStaticPaths of a page that exists once in each language. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

/** getStaticPaths of a page that every present chart has; a withdrawn chart has another page at that address. */
export const chartPaths = () => pathsOf<BuiltChart>(charts);

/** getStaticPaths of a file that every chart has, present or withdrawn. */
export const chartFilePaths = () => pathsOf(servedCharts());

const pathsOf = <T extends { readonly id: string }>(all: readonly T[]) =>
  languages.flatMap((lang) =>
    all.map((chart) => ({ params: { lang: langParam(lang), chart: chart.id }, props: { lang, chart } })),
  );

/** getStaticPaths of the page of every checked statement, with its neighbours in the table. */
export const claimPaths = () =>
  languages.flatMap((lang) => {
    const all = siteClaims();
    return all.map((own, index) => ({
      params: { lang: langParam(lang), claim: own.claim.id },
      props: { lang, own, before: all[index - 1]?.claim, after: all[index + 1]?.claim },
    }));
  });

/** getStaticPaths of whatever exists for each version of each chart that is served permanently. */
export function frozenPaths() {
  return servedFigures().map(({ record }) => ({
    params: { lang: langParam(record.lang), chart: record.chart, version: record.version },
    props: { record },
  }));
}

/** getStaticPaths of whatever exists for each withdrawn chart and language. */
export function withdrawnPaths() {
  return siteSnapshots().withdrawnNotices.flatMap((withdrawnNotice) =>
    Object.values(withdrawnNotice.last).map((last) => ({
      params: { lang: langParam(last.lang), withdrawn: withdrawnNotice.chart },
      props: { lang: last.lang, withdrawnNotice, last },
    })),
  );
}

/** getStaticPaths of the page of every source, with its neighbours in the list. */
export const sourcePaths = () =>
  languages.flatMap((lang) => {
    const list = sourceList(lang);
    return list.map((source, index) => ({
      params: { lang: langParam(lang), source: source.id },
      props: { lang, source, before: list[index - 1], after: list[index + 1] },
    }));
  });

/** getStaticPaths of whatever every topic has. */
export const topicPaths = () =>
  languages.flatMap((lang) =>
    topicCharts.map((topic) => ({ params: { lang: langParam(lang), topic: topic.id }, props: { lang, topic } })),
  );

/** What a picture shows: a figure, or that the chart whose last figure this was is withdrawn. */
type Pictured = readonly [figure: DrawnFigure, withdrawn: Withdrawal | null];

/** A picture as the response of an address. */
export async function pictureFile([figure, withdrawn]: Pictured, format: PictureFormat): Promise<Response> {
  const { lang, chart, version } = figure.record;
  const addresses = {
    page: absoluteHref(pageHref(lang, `/charts/${chart}/`)),
    frozen: absoluteHref(embedHref(lang, chart, version)),
  };
  const bytes = await makePicture(figure, format, addresses, withdrawn);
  // Copied into a buffer of its own, which is what a response takes.
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': pictureTypes[format] } });
}

/**
 * The extension of a picture's address. Route files include it, otherwise the development server would require a
 * trailing slash.
 */
type Ending = 'svg' | 'png' | 'pdf';

/** The pictures with one extension of every chart at present; for a withdrawn chart they say so. */
export const picturePaths = (ending: Ending) =>
  languages.flatMap((lang) =>
    servedCharts().flatMap((chart) =>
      formatsOf(ending).map((format) => ({
        params: { lang: langParam(lang), picture: nameOf(chart.id, format, ending) },
        props: { pictured: (): Pictured => [chart.figure(lang), siteWithdrawal(chart, lang)], format },
      })),
    ),
  );

/** The pictures with one extension of every version of a chart that is served permanently, whatever became of the chart. */
export const snapshotPicturePaths = (ending: Ending) =>
  servedFigures().flatMap((figure) => {
    const { lang, version, chart } = figure.record;
    return formatsOf(ending).map((format) => ({
      params: { lang: langParam(lang), version, picture: nameOf(chart, format, ending) },
      props: { pictured: (): Pictured => [figure, null], format },
    }));
  });

const formatsOf = (ending: Ending): readonly PictureFormat[] =>
  pictureFormats.filter((format) => format === ending || format.endsWith(`.${ending}`));

/** The file name without the extension. */
const nameOf = (chart: string, format: PictureFormat, ending: Ending): string =>
  `${chart}.${format}`.slice(0, -`.${ending}`.length);

/** getStaticPaths of the status of every chart that is or was published. */
export function statusPaths() {
  return servedCharts().map(({ id, withdrawnNotice, record }) => {
    const served = servedFigures()
      .map((figure) => figure.record)
      .filter((one) => one.chart === id);
    const status = withdrawnNotice
      ? withdrawnStatus(withdrawnNotice, served, addressesOf(id))
      : chartStatus({ zh: record('zh'), en: record('en') }, served, siteHistory(), addressesOf(id));
    return { params: { chart: id }, props: { status } };
  });
}

const addressesOf = (chart: string): StatusAddresses => ({
  revision: (lang, number) => pageHref(lang, '/updates/', revisionAnchor(number)),
  chart: (lang) => pageHref(lang, `/charts/${chart}/`),
});
