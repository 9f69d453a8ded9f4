import { charts } from '../../charts/all-charts.ts';
import { shortVersion } from '../../history/paths.ts';
import { siteHistory } from '../../history/site-history.ts';
import { tableState } from '../../history/table-state.ts';
import { servedVersions, versionAddress } from '../../history/table-versions.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages, languageTag } from '../../i18n/lang.ts';
import type { License } from '../../tables/types.ts';
import { absoluteHref, fileHref, pageHref } from '../addresses/href.ts';
import { tableWords } from '../tables/table-words.ts';
import type { LinkedData } from './linked-data-script.ts';
import { measuredVariables } from './measured-variables.ts';
import { ownLicence, siteOwner } from './site-owner.ts';
import { spatialCoverage } from './spatial-coverage.ts';
import { tableDownloads } from './table-downloads.ts';
import { temporalCoverage } from './temporal-coverage.ts';

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

/** A licence by its address, else by what it says. */
function licenceOf({ name = '', path, title, titleEn }: License, lang: Lang): string | LinkedData {
  const address = path ?? addresses[name];
  const said = (lang === 'zh' ? title : titleEn) ?? title ?? name;
  return address ?? { '@type': 'CreativeWork', name: said };
}
