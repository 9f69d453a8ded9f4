import type { PictureFormat } from '../pictures/picture-formats.ts';
import type { Lang } from '../../i18n/lang.ts';

/** BASE_PATH without its last slash: empty at the root of a host. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Address of a page or file in a language; `path` begins with a slash and has no language; the path of a page also ends
 * with a slash.
 */
export function pageHref(lang: Lang, path: string, anchor?: string): string {
  return `${base}${lang === 'zh' ? '' : `/${lang}`}${path}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Address of a file that has one version for both languages; `path` begins with a slash. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}

/** What follows a chart's name in the address of one of its files. */
export type ChartExtension =
  'bib' | 'ris' | 'csv' | 'excel.csv' | 'xlsx' | 'json' | 'zip' | 'tips.json' | PictureFormat;

/** Address of a chart's file in a language. */
export function chartFileHref(lang: Lang, chart: string, extension: ChartExtension): string {
  return pageHref(lang, `/charts/${chart}.${extension}`);
}

/** Address of a chart on a bare page, for frames: the present chart, or a fixed version of it. */
export function embedHref(lang: Lang, chart: string, version?: string): string {
  return pageHref(lang, `/embed/${chart}/${version === undefined ? '' : `${version}/`}`);
}

/** Address of the page of a source. */
export const sourceHref = (lang: Lang, id: string): string => pageHref(lang, `/sources/${id}/`);

/** Address of the page of a checked statement. */
export const claimHref = (lang: Lang, id: string): string => pageHref(lang, `/claims/${id}/`);

/**
 * Address of a chart's page in the state of a query.
 * @param row the row of its table to which the page scrolls
 */
export const chartHref = (lang: Lang, chart: string, query: string, row?: string): string =>
  `${pageHref(lang, `/charts/${chart}/`)}${query === '' ? '' : `?${query}`}${row === undefined ? '' : `#r-${row}`}`;

/** Address of a row on the page of its table. */
export const rowHref = (lang: Lang, table: string, id: string): string => pageHref(lang, `/data/${table}/`, id);

/** The address with scheme and host, from SITE_URL. */
export function absoluteHref(href: string): string {
  return new URL(href, import.meta.env.SITE).href;
}
