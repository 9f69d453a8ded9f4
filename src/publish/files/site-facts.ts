import type { AboutLine } from '../shown/shown-about.ts';
import { shownAbout } from '../shown/shown-about.ts';
import type { NamedLicence, WholeTable, Withdrawal } from '../shown/shown-json.ts';
import { citeWords } from '../../i18n/reuse/cite-words.ts';
import { apa7, gbt7714 } from '../citations/formats.ts';
import { citationFacts } from '../citations/citation-facts.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Resource } from '../../tables/package/descriptor.ts';
import { absoluteHref, embedHref, fileHref, pageHref } from '../addresses/href.ts';
import { tableWords } from '../tables/table-words.ts';
import { siteWithdrawal } from '../figures/served-chart.ts';

/** What the files of a figure state in addition to its record. Addresses are absolute. */
export interface FigureFacts {
  readonly address: string;
  /** Permanent address of this version. */
  readonly frozen: string;
  readonly licence: NamedLicence;
  readonly tables: readonly WholeTable[];
  /** Null while the chart is not withdrawn. */
  readonly withdrawn: Withdrawal | null;
}

/** Everything that an outsider must know to use the numbers of a figure in its opening state, line by line. */
export function figureAbout(record: FigureRecord, { frozen, ...facts }: FigureFacts): AboutLine[] {
  const { lang, version, date, question, words } = record;
  const cited = citationFacts(record, { address: frozen, page: facts.address, withdrawn: facts.withdrawn });
  const { before, after } = gbt7714(cited);
  const citation = lang === 'zh' ? `${before}${citeWords.zh.today}${after}` : apa7(cited);
  return shownAbout({ ...facts, lang, words, question, date, kept: { version, address: frozen, citation } });
}

/**
 * What the files of a chart state in addition to its record, with addresses from SITE_URL. A withdrawn chart lists no
 * whole tables, because the present ones may differ from those it was made from.
 */
export function siteFacts(chart: ServedChart, lang: Lang): FigureFacts {
  const { tables } = siteData();
  const used = chart.made?.tables ?? [];
  return {
    address: absoluteHref(pageHref(lang, `/charts/${chart.id}/`)),
    frozen: absoluteHref(embedHref(lang, chart.id, chart.record(lang).version)),
    licence: siteLicence(),
    withdrawn: siteWithdrawal(chart, lang),
    tables: tables
      .filter(({ resource }) => used.includes(resource.name))
      .map(({ resource, rows }) => wholeTable(resource, rows.length, lang)),
  };
}

/** The licence of our own words and compilation. */
export function siteLicence(): NamedLicence {
  const [licence] = siteData().package.licenses;
  return { name: licence?.name ?? '', url: licence?.path ?? null };
}

function wholeTable(resource: Resource, rows: number, lang: Lang): WholeTable {
  const { name, microdata } = resource;
  return {
    name,
    title: tableWords(resource, lang).title,
    rows,
    address: absoluteHref(microdata ? pageHref(lang, `/data/${name}/`) : fileHref(`/data/${name}.csv`)),
    licences: licencesOf(resource, lang),
  };
}

/** Licences of a table in words. */
export const licencesOf = ({ licenses }: Resource, lang: Lang): string[] =>
  licenses
    .map(({ name, title, titleEn }) => (lang === 'zh' ? title : (titleEn ?? title)) ?? name)
    .filter((text) => text !== undefined);
