import type { Lang } from '../../i18n/lang.ts';
import { languages, languageTag } from '../../i18n/lang.ts';
import { xml, xmlDocument } from '../../lib/text/xml.ts';
import type { SitePage } from './site-pages.ts';

/**
 * sitemap.xml: each page in each language, with its other languages.
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
