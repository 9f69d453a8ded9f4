import { charts, topicCharts } from '../../charts/all-charts.ts';
import { projectPages } from '../../content/project/project-pages.ts';
import { storyPath } from '../../content/story/words.ts';
import { siteHistory } from '../../history/site-history.ts';
import { siteData } from '../../datasets/site-data.ts';
import { siteClaims } from '../claims/site-claims.ts';
import { wordsPath } from '../citations/chart-words.ts';
import { siteFigure } from '../figures/site-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages, languageTag } from '../../i18n/lang.ts';
import { xml, xmlDocument } from '../../lib/text/xml.ts';

/** A page that exists in every language and that search engines should know. */
interface SitePage {
  /** Without base and language. */
  readonly path: string;
  /** Day on which the data it shows last changed; undefined where it shows none. */
  readonly date: string | undefined;
}

/** Every page except those for frames and the one for unknown addresses. */
export function sitePages(): SitePage[] {
  const revisions = siteHistory();
  const newest = revisions.at(-1)?.date;
  const lastOf = (table: string) =>
    revisions.findLast((revision) => revision.tables.some(({ name }) => name === table))?.date;
  return [
    ...['/', storyPath, '/charts/', '/data/', '/search/', '/updates/'].map((path) => ({ path, date: newest })),
    ...topicCharts.map(({ id }) => ({ path: `/${id}/`, date: newest })),
    { path: '/sources/', date: lastOf('sources') },
    ...Object.values(projectPages).map(({ path }) => ({ path, date: undefined })),
    { path: '/gaps/', date: lastOf('gaps') },
    ...siteData().published.sources.map(({ id }) => ({ path: `/sources/${id}/`, date: lastOf('sources') })),
    ...[
      '/claims/',
      '/claims/contradictions/',
      '/claims/vintages/',
      ...siteClaims().map(({ claim: { id } }) => `/claims/${id}/`),
    ].map((path) => ({
      path,
      date: lastOf('claims'),
    })),
    ...['/check/', '/embedding/', '/guide/', '/guide/messages/'].map((path) => ({ path, date: undefined })),
    ...charts.flatMap((chart) =>
      [`/charts/${chart.id}/`, wordsPath(chart)].map((path) => ({
        path,
        date: siteFigure(chart, 'zh').record.date ?? undefined,
      })),
    ),
    ...siteData().tables.map(({ resource: { name } }) => ({ path: `/data/${name}/`, date: lastOf(name) })),
  ];
}

/**
 * sitemap.xml: each page in each language, with links to its other languages.
 * @param address of a page, with scheme and host
 */
export function sitemap(pages: readonly SitePage[], address: (lang: Lang, path: string) => string): string {
  const alternates = (path: string) =>
    [...languages.map((lang) => [languageTag[lang], lang] as const), ['x-default', 'zh'] as const].map(([tag, lang]) =>
      xml('xhtml:link', { rel: 'alternate', hreflang: tag, href: address(lang, path) }),
    );
  return xmlDocument(
    xml(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...pages.flatMap(({ path, date }) =>
        languages.map((lang) =>
          xml(
            'url',
            {},
            xml('loc', {}, address(lang, path)),
            ...(date === undefined ? [] : [xml('lastmod', {}, date)]),
            ...alternates(path),
          ),
        ),
      ),
    ),
  );
}
