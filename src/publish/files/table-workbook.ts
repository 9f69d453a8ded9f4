import { writeXlsx } from 'hucre/xlsx';
import type { SheetColumn } from '../shown/shown-workbook.ts';
import { sheetOf, sourceKeys } from '../shown/shown-workbook.ts';
import { cellOf, excelHeading } from '../../datasets/exports/export-csv.ts';
import type { Source } from '../../datasets/published.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { words } from '../../i18n/dictionary.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { fixedDay } from '../../lib/periods/fixed-day.ts';
import type { Field } from '../../tables/package/descriptor.ts';
import { dictionaryHeadings, dictionaryNames, tableDictionary } from './table-dictionary.ts';
import { shortVersion } from '../../history/paths.ts';
import { siteHistory } from '../../history/site-history.ts';
import { tableVersions } from '../../history/table-versions.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { languages } from '../../i18n/lang.ts';
import { absoluteHref, fileHref, pageHref } from '../addresses/href.ts';
import { tableWords } from '../tables/table-words.ts';
import { licencesOf, siteLicence } from './site-facts.ts';

/**
 * A whole table as an Excel workbook for both languages: its rows, the meaning of its columns, the sources that its
 * rows name, and what the table is. It has no formulas: text stays text whatever it begins with.
 * @param sources all sources of the site
 * @param about lines on the table: name, text
 * @param day on which it last changed
 */
async function tableWorkbook(
  table: SiteTable,
  sources: readonly Source[],
  about: readonly (readonly [string, string])[],
  day: string | null,
): Promise<Uint8Array> {
  const { resource, rows } = table;
  const { fields } = resource.schema;
  const cited = citedSources(table, sources);
  const sheets = [
    sheetOf(
      name('data'),
      fields.map((field) => ({ heading: excelHeading(field), type: isNumber(field) ? 'number' : 'text' })),
      rows.map((_, index) => fields.map((field) => plain(cellOf(table, index, field.name)))),
      { filter: true },
    ),
    sheetOf(
      name('dictionary'),
      dictionaryNames.map((column) => ({ heading: dictionaryHeadings[column], type: 'text' })),
      tableDictionary(resource),
    ),
    ...(cited.length > 0 ? [sourcesSheet(cited)] : []),
    sheetOf(
      name('about'),
      [
        { heading: name('about'), type: 'text' },
        { heading: resource.name, type: 'text' },
      ],
      about,
    ),
  ];
  const { utc } = fixedDay(day);
  const properties = { title: resource.title ?? resource.name, creator: words('zh').site.name };
  return writeXlsx({ sheets, properties: { ...properties, created: utc, modified: utc } });
}

/** `数据 Data` */
const name = (sheet: keyof (typeof fileWords)['zh']['sheets']): string =>
  `${fileWords.zh.sheets[sheet]} ${fileWords.en.sheets[sheet]}`;

const isNumber = ({ type }: Field): boolean => ['number', 'integer', 'year'].includes(type);
const plain = (cell: string | number | boolean | null): string | number | null =>
  typeof cell === 'boolean' ? String(cell) : cell;

/** The sources that rows of a table name in a column that refers to sources, in the order of all sources. */
function citedSources({ resource, rows }: SiteTable, sources: readonly Source[]): Source[] {
  const columns = resource.schema.foreignKeys.flatMap((key) => (key.resource === 'sources' ? key.fields : []));
  const named = new Set(rows.flatMap((row) => columns.map((column) => row[column])));
  return sources.filter(({ id }) => named.has(id));
}

function sourcesSheet(sources: readonly Source[]) {
  const { zh, en } = { zh: fileWords.zh.sourceColumns, en: fileWords.en.sourceColumns };
  const columns = sourceKeys.map((key): SheetColumn => ({
    heading: zh[key] === en[key] ? zh[key] : `${zh[key]} ${en[key]}`,
    type: key === 'year' ? 'number' : 'text',
  }));
  const both = ({ zh: one, en: other }: Source['publisher']): string => (one === other ? one : `${one} / ${other}`);
  const rows = sources.map((source) =>
    sourceKeys.map((key) => (key === 'publisher' || key === 'carrier' ? both(source[key]) : (source[key] ?? null))),
  );
  return sheetOf(name('sources'), columns, rows);
}

/** A table of the site as a workbook, with what it is and which version it is. */
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
