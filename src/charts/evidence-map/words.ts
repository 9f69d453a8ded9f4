import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { en } from './en.ts';
import { isAbroad } from './groups.ts';
import type { ColumnId, EvidenceMapPicked, MapRow } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

/** A column as sentences and the table name it. */
export function columnName(column: ColumnId, lang: Lang): string {
  const say: Say = dictionary[lang];
  return typeof column === 'number' ? say.year(String(column)) : say.columnNames[column];
}

/** Sentences of the map; each number in them is a count of its cells. */
export function evidenceMapWords(picked: EvidenceMapPicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
  const { rows, cells, columns, only } = picked;
  const years = columns.filter((column) => typeof column === 'number');
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined || last === undefined ? undefined : say.span(String(first), String(last));
  const subtitle = say.subtitle(only && say.topics[only], cells.length > 0 ? span : undefined);
  if (cells.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const number = (value: number) => formatNumber(value, lang);
  const title = titleOf(rows, lang);
  const contradicted = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.kind === 'contradicted')
      .map((cell) => say.cellName(say.groups[row.group], columnName(cell.column, lang))),
  );
  return {
    title,
    subtitle,
    notes: [
      say.noteGrades,
      ...(contradicted.length > 0 ? [say.noteContradicted(joinList(contradicted, lang))] : []),
      say.noteGaps,
      say.noteFold,
      say.noteLeft,
    ],
    alt: say.alt({
      rows: number(rows.length),
      cells: number(cells.length),
      finding: title,
      contradicted: number(contradicted.length),
    }),
  };
}

/** What is known of China; of other countries only where nothing else is shown. */
function titleOf(rows: readonly MapRow[], lang: Lang): string {
  const say: Say = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  const home = rows.filter((row) => !isAbroad(row.group)).flatMap((row) => row.cells);
  const counted = home.length > 0 ? home : rows.flatMap((row) => row.cells);
  const official = counted.filter((cell) => cell.grade === 'A').length;
  const gaps = counted.filter((cell) => cell.kind === 'gap').length;
  const n = { cells: number(counted.length), official: say.official(official, number(official)) };
  if (gaps === counted.length) return say.titleOnlyGaps(number(gaps));
  if (home.length === 0) return say.titleAbroad(n);
  return gaps === 0 ? say.titleNoGaps(n) : say.title({ ...n, gaps: number(gaps) });
}
