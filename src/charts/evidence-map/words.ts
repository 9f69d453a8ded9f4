import { figureText } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList, capital, insideQuotes } from '../../i18n/sentences.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { siteName } from '../shared/sentences/compose.ts';
import type { Evidence } from './evidence.ts';
import type { GroupId, Scope, Topic } from './pick-groups.ts';
import { scopeOf } from './pick-groups.ts';
import type { ColumnId, EvidenceMapPicked, MapCell, MapRow } from './pick.ts';
import type { Say } from './zh.ts';

/** Names of rows and topics where they stand alone, as a label or in a cell. */
export const groupName = (group: GroupId, say: Say): string => capital(say.groups[group]);
export const topicName = (topic: Topic, say: Say): string => capital(say.topics[topic]);

/** A column as sentences and the table name it. */
export const columnName = (column: ColumnId, say: Say): string =>
  typeof column === 'number' ? say.year(String(column)) : say.columnNames[column];

/** Title, subtitle and notes; every number in them counts cells. */
export function text(picked: EvidenceMapPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { rows, cells, columns, only } = picked;
  const years = columns.filter((column) => typeof column === 'number');
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined || last === undefined ? undefined : say.span(String(first), String(last));
  const subtitle = say.subtitle(only && say.topics[only], cells.length > 0 ? span : undefined);
  if (cells.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const number = (value: number) => formatNumber(value, lang);
  const title = titleOf(rows, speech);
  const contradicted = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.kind === 'contradicted')
      .map((cell) => say.cellName(say.groups[row.group], columnName(cell.column, say))),
  );
  return {
    title,
    subtitle,
    notes: [
      say.noteGaps(number(cells.filter((cell) => cell.kind === 'gap').length)),
      ...(contradicted.length > 0 ? [say.noteContradicted(joinList(contradicted, lang))] : []),
      say.noteGrades,
      ...(rows.some((row) => scopeOf(row.group) !== 'home') ? [say.noteOthers] : []),
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

/** What is known of customer service in China and, beside it, in the US; of others only where nothing else is shown. */
function titleOf(rows: readonly MapRow[], { lang, say }: Speech<Say>): string {
  const number = (value: number) => formatNumber(value, lang);
  const cellsOf = (scopes: readonly Scope[]) =>
    rows.filter((row) => scopes.includes(scopeOf(row.group))).flatMap((row) => row.cells);
  const home = cellsOf(['home']);
  const counted = home.length > 0 ? home : cellsOf(['others', 'abroad']);
  const first = firstHand(counted);
  const gaps = counted.filter((cell) => cell.kind === 'gap').length;
  const n = { cells: number(counted.length), first, firstText: number(first) };
  if (gaps === counted.length) return say.titleOnlyGaps(number(gaps));
  if (home.length === 0) return say.titleOthers(n);
  const us = rows.find((row) => row.group === 'us')?.cells ?? [];
  return us.length > 1 && firstHand(us) === us.length ? say.titleBesideUs(n) : say.title(n);
}

/** How many cells have a figure from its publisher or from officials. */
export const firstHand = (cells: readonly MapCell[]): number => cells.filter((cell) => cell.grade === 'A').length;

/** How many lines of figures and of gaps a tip has; any others are only counted. */
const most = { figures: 8, gaps: 3 };

/** One tip per cell: its figures with publisher and grade, then what was not found. */
export function tips({ rows }: EvidenceMapPicked, speech: Speech<Say>): Record<string, Tip> {
  const { say } = speech;
  const found: Record<string, Tip> = {};
  for (const row of rows) {
    for (const cell of row.cells) {
      const heading = `${groupName(row.group, say)} · ${columnName(cell.column, say)}`;
      const grade = cell.grade === undefined ? '' : ` · ${say.grade(cell.grade)}`;
      found[cell.id] = { heading, figure: say.kinds[cell.kind] + grade, lines: linesOf(cell, speech) };
    }
  }
  return found;
}

function linesOf({ figures, gaps }: MapCell, { lang, say }: Speech<Say>): string[] {
  const missing = gaps.flatMap((gap) =>
    gap.missing ? say.tipGap(gap.missing.reason[lang], gap.missing.looked?.[lang]) : [],
  );
  const more = (count: number) => (count > 0 ? [say.tipMore(formatNumber(count, lang))] : []);
  const reasons = [...new Set(missing)];
  return [
    ...figures.slice(0, most.figures).map((item) => figureLine(item, { lang, say })),
    ...more(figures.length - most.figures),
    ...reasons.slice(0, most.gaps),
    ...more(reasons.length - most.gaps),
  ];
}

function figureLine({ name, figure, flag, publisher, grade }: Evidence, { lang, say }: Speech<Say>): string {
  const number = figureText(figure, lang, say.tipNoFigure);
  return say.tipLine({
    name: name?.[lang] ?? '',
    figure: number + (flag === 'forecast' ? say.tipForecast : ''),
    publisher: publisher ? publisherName(publisher, lang) : '',
    grade: grade ?? '',
  });
}

/** One sentence per cell: it counts rows of data, whatever their sources say. */
export function sentences({ rows, columns }: EvidenceMapPicked, speech: Speech<Say>): ChartSentences {
  const first = columns.find((column) => typeof column === 'number');
  const found = rows.flatMap((row) => row.cells.filter((cell) => cell.figures.length > 0));
  return {
    key: found.find((cell) => cell.kind === 'contradicted')?.id ?? found[0]?.id,
    sentences: rows.flatMap((row) =>
      row.cells.map((cell) => ({ row: cell.id, text: cellSentence(row, cell, first, speech), note: undefined })),
    ),
    comparisons: [],
  };
}

function cellSentence(
  { group }: MapRow,
  { column, figures, gaps, grade, kind }: MapCell,
  first: number | undefined,
  { lang, say }: Speech<Say>,
): string {
  const words = say.sentence;
  const count = (list: readonly unknown[]) => formatNumber(list.length, lang);
  const parts =
    figures.length === 0
      ? [words.onlyGaps(count(gaps))]
      : [
          words.figures(count(figures), grade ?? '–', grade === undefined ? '' : say.grades[grade]),
          ...(kind === 'contradicted' ? [words.contradicted] : []),
          ...(gaps.length > 0 ? [words.gaps(count(gaps))] : []),
        ];
  return words.whole({
    ...{ site: siteName(lang), group: insideQuotes(groupName(group, say)), parts: parts.join(words.comma) },
    column: column === 'earlier' && first !== undefined ? words.earlier(String(first)) : columnName(column, say),
  });
}
