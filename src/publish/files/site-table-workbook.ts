import { shortVersion } from '../../history/paths.ts';
import { siteHistory } from '../../history/site-history.ts';
import { tableVersions } from '../../history/table-versions.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { words } from '../../i18n/dictionary.ts';
import { languages } from '../../i18n/lang.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { absoluteHref, fileHref, pageHref } from '../addresses/href.ts';
import { tableWords } from '../tables/table-words.ts';
import { licencesOf, siteLicence } from './site-facts.ts';
import { tableWorkbook } from './table-workbook.ts';

/** A table of the site as a workbook, with what it is and which version of it. */
export function siteTableWorkbook(table: SiteTable): Promise<Uint8Array> {
  const { resource } = table;
  const version = tableVersions(siteHistory()).findLast((one) => one.table === resource.name);
  const licence = siteLicence();
  const about = languages.flatMap((lang) => {
    const { about: w } = fileWords[lang];
    const { title, description } = tableWords(resource, lang);
    const licences = licencesOf(resource, lang);
    const { site, colon } = words(lang);
    return [
      [w.title, title],
      [w.note, description],
      [w.address, absoluteHref(pageHref(lang, `/data/${resource.name}/`))],
      ['CSV', absoluteHref(fileHref(`/data/${resource.name}.csv`))],
      ...(version
        ? [[w.version, shortVersion(version.version)] as const, [w.date, version.revision.date] as const]
        : []),
      [w.licence, [licence.name, licence.url].filter((part) => part !== null).join(colon)],
      ...licences.map((text) => [w.licence, text] as const),
      [w.credit, site.licence],
      [w.textCells, w.textCellsNote],
    ] as const;
  });
  return tableWorkbook(servedTable(table), siteData().published.sources, about, version?.revision.date ?? null);
}
