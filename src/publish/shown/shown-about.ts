import type { ChartText } from '../../charts/chart.ts';
import { words } from '../../i18n/dictionary.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Lang } from '../../i18n/lang.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import type { ShownAbout, Withdrawal } from './shown-json.ts';

/** A line about a figure: its name and its text. */
export type AboutLine = readonly [name: string, text: string];

/** What the lines are made of. */
interface AboutFigure extends Pick<ShownAbout, 'question' | 'address' | 'date' | 'withdrawn' | 'licence' | 'tables'> {
  readonly lang: Lang;
  readonly words: ChartText;
  /** What a reader chose, in words. */
  readonly choices?: readonly string[];
  /** For the opening state: its version, the permanent address of that, and how to cite it. */
  readonly kept?: { readonly version: string; readonly address: string; readonly citation: string };
}

/** Everything that an outsider must know to use a figure's numbers, line by line; a withdrawal comes first. */
export function shownAbout({ lang, words: said, choices = [], kept, ...figure }: AboutFigure): AboutLine[] {
  const { about: w, rows } = fileWords[lang];
  const { colon, comma, site } = words(lang);
  const { question, address, date, withdrawn, licence, tables } = figure;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ...(withdrawn ? withdrawnLines(withdrawn, lang) : []),
    [w.title, said.title],
    [w.subtitle, said.subtitle],
    ...said.notes.map((note) => [w.note, note] as const),
    [w.question, question],
    ...choices.map((choice) => [w.choice, choice] as const),
    [w.address, address],
    [w.version, kept?.version],
    [w.frozen, kept?.address],
    [w.date, date === null ? undefined : formatDate(date, lang)],
    [w.citation, kept?.citation],
    [w.licence, licence.url === null ? licence.name : `${licence.name}${colon}${licence.url}`],
    [w.credit, site.licence],
    ...tables.map((table) => {
      const facts = [rows(table.rows), ...table.licences].join(comma);
      return [w.tables, `${table.title}（${table.name}）${colon}${facts}${comma}${table.address}`] as const;
    }),
    [w.language, w.languageName],
  ];
  return lines.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

function withdrawnLines({ date, reason, instead }: Withdrawal, lang: Lang): AboutLine[] {
  const say = embedWords[lang].withdrawnNotice;
  const other = instead && ([say.instead, `${instead.name}${words(lang).colon}${instead.address}`] as const);
  return [[say.date, formatDate(date, lang)], [say.reason, reason], ...(other ? [other] : [])];
}
