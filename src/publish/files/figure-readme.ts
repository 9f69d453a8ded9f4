import { formatNumber } from '../../i18n/format-number.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { words } from '../../i18n/dictionary.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { shownTable } from '../shown/shown-columns.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import type { FigureFacts } from './figure-facts.ts';
import { figureAbout } from './figure-facts.ts';
import { withdrawalLine } from '../figures/withdrawal.ts';

/**
 * What an archive holds and what it is about, in the record's language, for any text editor: byte order mark, CRLF. It
 * begins with the finding, or with the end of the chart.
 * @param paths of all files beside it; each must be one that the readme can explain
 */
export function figureReadme(record: FigureRecord, facts: FigureFacts, paths: readonly string[]): string {
  const { lang } = record;
  const w = fileWords[lang].readme;
  const { colon } = words(lang);
  const { withdrawn } = facts;
  const lines = [
    ...(withdrawn
      ? [embedWords[lang].withdrawnNotice.title(record.name), withdrawalLine(withdrawn, lang)]
      : [record.words.title]),
    '',
    w.intro,
    '',
    w.files,
    ...paths.flatMap((path) => {
      const said = explain(path, record, facts);
      return said === undefined ? [] : [`  ${path}${colon}${said}`];
    }),
    '',
    ...figureAbout(record, facts).map(([name, text]) => `${name}${colon}${text}`),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What a file is; nothing of a readme itself. */
function explain(
  path: string,
  { chart, lang, table }: FigureRecord,
  { tables, withdrawn }: FigureFacts,
): string | undefined {
  const w = fileWords[lang].readme;
  const n = (value: number): string => formatNumber(value, lang);
  const { notice } = embedWords[lang].withdrawnNotice;
  const of = tables.find(({ name }) => path.startsWith(`tables/${name}.`));
  if (of) return path.endsWith('.dictionary.csv') ? w.tableDictionary : w.table(of.title, n(of.rows));
  const known: Readonly<Record<string, string | undefined>> = {
    [`${chart}.csv`]: w.data(n(table.rows.length), n(shownTable(table).columns.length)),
    [`${chart}.excel.csv`]: w.excel,
    [`${chart}.json`]: w.json,
    [`${chart}.svg`]: withdrawn ? notice : w.svg,
    [`${chart}.png`]: withdrawn ? notice : w.png,
    'dictionary.csv': w.dictionary,
    'sources.csv': w.sources,
    'licence.txt': w.licence,
    'CITATION.cff': w.citation,
  };
  if (!(path in known)) throw new Error(`the readme of ${chart} cannot explain the file ${path}`);
  return known[path];
}
