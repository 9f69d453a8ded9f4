import { fileWords } from '../../i18n/reuse/files-words.ts';
import { words } from '../../i18n/dictionary.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { NamedLicence, Withdrawal } from '../../charts/shown/shown-json.ts';
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
  /** Null while the chart is made. */
  readonly withdrawn: Withdrawal | null;
}

/** A line about a figure: what it is, and what it says. */
export type AboutLine = readonly [name: string, text: string];

/** Everything a stranger must know to use a figure's numbers, line by line; first of all that it was withdrawn. */
export function figureAbout(record: FigureRecord, facts: FigureFacts): AboutLine[] {
  const { address, frozen, licence, tables, withdrawn } = facts;
  const { lang, version, date, question } = record;
  const { about: w, rows } = fileWords[lang];
  const { colon, comma, site } = words(lang);
  const { title, subtitle, notes } = record.words;
  const cited = citationFacts(record, { address: frozen, page: address, withdrawn });
  const { before, after } = gbt7714(cited);
  const citation = lang === 'zh' ? `${before}${citeWords.zh.today}${after}` : apa7(cited);
  const day = date === null ? [] : [[w.date, formatDate(date, lang)] as const];
  return [
    ...(withdrawn ? withdrawnLines(withdrawn, lang) : []),
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

function withdrawnLines({ date, reason, instead }: Withdrawal, lang: Lang): AboutLine[] {
  const say = embedWords[lang].tombstone;
  const other = instead && ([say.instead, `${instead.name}${words(lang).colon}${instead.address}`] as const);
  return [[say.date, formatDate(date, lang)], [say.reason, reason], ...(other ? [other] : [])];
}
