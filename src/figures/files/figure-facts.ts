import { fileWords } from '../../i18n/reuse/files-words.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { NamedLicence } from '../../charts/shown/shown-json.ts';
import { citeWords } from '../../i18n/reuse/cite-words.ts';
import { apa7 } from '../citations/apa-7.ts';
import { citationFacts } from '../citations/citation-facts.ts';
import { gbt7714 } from '../citations/gbt-7714.ts';
import type { FigureRecord } from '../figure-record.ts';

/** A whole table that a chart's rows were chosen from. */
export interface WholeTable {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** Of its CSV, absolute. */
  readonly address: string;
  /** Of the table, in words; none where it has no other than the whole data. */
  readonly licences: readonly string[];
}

/** What stands about a figure in its files and is not in its record. Addresses are absolute. */
export interface FigureFacts {
  readonly address: string;
  /** Where this version stays for good. */
  readonly frozen: string;
  readonly licence: NamedLicence;
  readonly tables: readonly WholeTable[];
}

/** A line about a figure: what it is, and what it says. */
export type AboutLine = readonly [name: string, text: string];

/** Everything a stranger must know to use a figure's numbers, line by line. */
export function figureAbout(record: FigureRecord, { address, frozen, licence, tables }: FigureFacts): AboutLine[] {
  const { lang, version, date, question } = record;
  const { about: w, rows } = fileWords[lang];
  const { colon, comma, site } = words(lang);
  const { title, subtitle, notes } = record.words;
  const facts = citationFacts(record, { address: frozen, page: address });
  const { before, after } = gbt7714(facts);
  const citation = lang === 'zh' ? `${before}${citeWords.zh.today}${after}` : apa7(facts);
  const day = date === null ? [] : [[w.date, formatDate(date, lang)] as const];
  return [
    [w.title, title],
    [w.subtitle, subtitle],
    ...notes.map((note) => [w.note, note] as const),
    [w.question, question],
    [w.address, address],
    [w.version, version],
    [w.frozen, frozen],
    ...day,
    [w.citation, citation],
    [w.licence, licence.url === null ? licence.name : `${licence.name}${colon}${licence.url}`],
    [w.credit, site.licence],
    ...tables.map((table) => {
      const facts = [rows(table.rows), ...table.licences].join(comma);
      return [w.tables, `${table.title}（${table.name}）${colon}${facts}${comma}${table.address}`] as const;
    }),
    [w.language, w.languageName],
  ];
}
