import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Resource, License, Field } from '../../tables/package/descriptor.ts';
import { charts } from '../../charts/all-charts.ts';
import { shortVersion } from '../../history/paths.ts';
import { siteHistory } from '../../history/site-history.ts';
import { tableState } from '../../history/table-state.ts';
import { servedVersions, versionAddress } from '../../history/table-versions.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { words } from '../../i18n/dictionary.ts';
import { languages, languageTag } from '../../i18n/lang.ts';
import { absoluteHref, fileHref, pageHref } from '../addresses/href.ts';
import { tableWords } from '../tables/table-words.ts';
import type { LinkedData } from './linked-data.ts';
import { ownLicence, siteOwner } from './linked-data.ts';
import { units } from '../../i18n/units.ts';

const places = {
  CN: { zh: '中国', en: 'China' },
  GB: { zh: '英国', en: 'United Kingdom' },
  JP: { zh: '日本', en: 'Japan' },
  US: { zh: '美国', en: 'United States' },
  NA: { zh: '北美', en: 'North America' },
  PH: { zh: '菲律宾', en: 'Philippines' },
  AU: { zh: '澳大利亚', en: 'Australia' },
  IN: { zh: '印度', en: 'India' },
  KR: { zh: '韩国', en: 'South Korea' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * The columns with the places that a table's rows are about. Tables that are missing here do not say, or are about no
 * place.
 */
const placesOf: Readonly<Record<string, readonly (keyof typeof places)[]>> = {
  salaries: ['CN'],
  postings: ['CN'],
  'minimum-wage': ['CN'],
  'official-pay': ['CN'],
  'adverts-2024': ['CN'],
  'adverts-experience': ['CN'],
  'bank-centres': ['CN'],
  'market-size': ['CN'],
  turnover: ['CN', 'GB', 'US', 'NA', 'PH', 'AU', 'IN', 'JP', 'KR'],
  demand: ['CN'],
  experience: ['CN'],
  operations: ['CN'],
  cities: ['CN'],
  'us-national': ['US'],
  'us-areas': ['US'],
  'us-outlook': ['US'],
  'uk-pay': ['GB'],
  'jp-pay': ['JP'],
  'workforce-abroad': ['KR', 'PH', 'IN', 'AU'],
};

/** Names of the places that a table's rows are about. */
export const spatialCoverage = (table: string, lang: Lang): readonly string[] =>
  (placesOf[table] ?? []).map((code) => places[code][lang]);

/** The file with everything that is published of all microdata. */
export const microdataFile = '/data/microdata.json';

/** Files with the whole present table; for microdata, with its counts and quantiles. */
export const tableDownloads = ({
  name,
  microdata,
}: Pick<Resource, 'name' | 'microdata'>): readonly { readonly path: string; readonly type: string }[] =>
  microdata
    ? [{ path: microdataFile, type: 'application/json' }]
    : [
        { path: `/data/${name}.csv`, type: 'text/csv' },
        { path: `/data/${name}.excel.csv`, type: 'text/csv' },
        { path: `/data/${name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
        { path: `/data/${name}.json`, type: 'application/json' },
      ];

/** Columns of figures whose unit is in each row. */
const figures = new Set(['value', 'low', 'high']);

/** What a table measures, with units: columns of numbers with a unit, or with units in their rows. */
function measuredVariables({ resource, rows }: SiteTable, lang: Lang): LinkedData[] {
  const { fields } = resource.schema;
  const inRows = fields.some(({ name }) => name === 'unit') ? [...new Set(rows.map((row) => row['unit'] ?? null))] : [];
  const unitsOf = (field: Field): (string | number | boolean | null)[] =>
    field.unit !== undefined ? [field.unit] : figures.has(field.name) ? inRows : [];
  return fields
    .filter(({ type }) => type === 'number' || type === 'integer')
    .flatMap((field) => {
      const names = unitsOf(field).flatMap((unit) => (typeof unit === 'string' ? [unitName(unit, lang)] : []));
      const { title, description } = tableWords(field, lang);
      return names.length === 0
        ? []
        : [
            {
              '@type': 'PropertyValue',
              name: title,
              propertyID: field.name,
              description: description || undefined,
              unitText: names.join(lang === 'zh' ? '、' : ', '),
            },
          ];
    });
}

const known: Readonly<Record<string, Readonly<Record<Lang, { readonly name: string }>>>> = units;
const unitName = (unit: string, lang: Lang): string => known[unit]?.[lang].name ?? unit;

/** Columns with the time that a row is about. */
const columns = ['period', 'year', 'posted'];

/**
 * The time that a table's rows are about, as an ISO 8601 interval (`2015/2024`, `2017-10/2024-03`); undefined where
 * they state none, and where their years are those of publications or of what was looked for.
 */
export function temporalCoverage({ resource, rows }: Pick<SiteTable, 'resource' | 'rows'>): string | undefined {
  const fields = resource.schema.fields.map(({ name }) => name);
  if (!fields.includes('source')) return undefined;
  const used = columns.filter((column) => fields.includes(column));
  const periods = rows
    .flatMap((row) => used.map((column) => row[column] ?? null))
    .flatMap((value) => (value === null ? [] : String(value).split('/')));
  if (periods.length === 0) return undefined;
  const first = periods.map(firstOf).reduce((a, b) => (b < a ? b : a));
  const last = periods.map(lastOf).reduce((a, b) => (lateness(b) > lateness(a) ? b : a));
  return first === last ? first : `${first}/${last}`;
}

const quarter = /^(\d{4})-Q([1-4])$/;
const month = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;

const firstOf = (period: string): string =>
  period.replace(quarter, (_, year: string, q: string) => month(year, +q * 3 - 2));
const lastOf = (period: string): string => period.replace(quarter, (_, year: string, q: string) => month(year, +q * 3));

/** A key for sorting by end: a year ends after each of its months, a month after each of its days. */
const lateness = (period: string): string => `${period}-99-99`.slice(0, 10);

/** A table as a `Dataset` of schema.org, in the words of its page; what the data does not say is left out. */
export function datasetLinkedData(table: SiteTable, lang: Lang): LinkedData {
  const { resource } = servedTable(table);
  const { title, description } = tableWords(resource, lang);
  const w = words(lang).data;
  const said = resource.microdata ? w.microdataDescription : w.dictionaryDescription;
  const dictionary = said(title, resource.schema.fields.length);
  const { package: described } = siteData();
  const { version } = tableState(table);
  const accepted = servedVersions(siteHistory()).find((one) => one.table === resource.name && one.version === version);
  const files = [
    ...tableDownloads(resource),
    ...(accepted ? [{ path: versionAddress(resource.name, version), type: 'text/csv' }] : []),
  ];
  const licences = resource.licenses.length > 0 ? resource.licenses : described.licenses;
  return {
    '@type': 'Dataset',
    name: title,
    description: `${description}${lang === 'zh' ? '' : ' '}${dictionary}`,
    url: absoluteHref(pageHref(lang, `/data/${resource.name}/`)),
    identifier: absoluteHref(pageHref('zh', `/data/${resource.name}/`)),
    license: licences.map((licence) => licenceOf(licence, lang)),
    creator: siteOwner(lang),
    isAccessibleForFree: true,
    keywords: [
      tableWords(described, lang).title,
      ...charts.filter((chart) => chart.tables.includes(resource.name)).map((chart) => chart.name[lang]),
    ],
    inLanguage: languages.map((one) => languageTag[one]),
    temporalCoverage: temporalCoverage(table),
    spatialCoverage: someOf(spatialCoverage(resource.name, lang).map((name) => ({ '@type': 'Place', name }))),
    variableMeasured: someOf(measuredVariables(table, lang)),
    version: shortVersion(version),
    dateModified: siteHistory().findLast((revision) => revision.tables.some(({ name }) => name === resource.name))
      ?.date,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: words(lang).data.title,
      url: absoluteHref(pageHref(lang, '/data/')),
    },
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: absoluteHref(fileHref(path)),
      encodingFormat: type,
    })),
  };
}

const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

const addresses: Readonly<Record<string, string>> = {
  'CC-BY-4.0': ownLicence,
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** A licence by its address, otherwise by its text. */
function licenceOf({ name = '', path, title, titleEn }: License, lang: Lang): string | LinkedData {
  const address = path ?? addresses[name];
  const said = (lang === 'zh' ? title : titleEn) ?? title ?? name;
  return address ?? { '@type': 'CreativeWork', name: said };
}
