import type { AnyChart, Cell, ChartTable, Column, Rendering, State, TableRow, Tip } from '../../charts/chart.ts';
import type { ChartSentences } from '../../charts/shared/sentences/chart-sentences.ts';
import type { Twin } from '../../i18n/parity/compare-numbers.ts';

/** A text that both languages have, with its role in its chart or page. */
export interface NamedTwin extends Twin {
  /** `title`, `note`, `tip BHC014`, `cell BHC014 staff`. */
  readonly part: string;
}

/** Every text of a chart in a state: words, tips, table. A text that one language lacks is empty there. */
export function chartTwins(zh: Rendering, en: Rendering): NamedTwin[] {
  const sentences = (['title', 'subtitle', 'answer', 'alt'] as const).map((part) => ({
    ...{ part, zh: zh.words[part] ?? '', en: en.words[part] ?? '' },
  }));
  const ids = new Set([...Object.keys(zh.tips), ...Object.keys(en.tips)]);
  return [
    ...sentences,
    ...paired('note', zh.words.notes, en.words.notes),
    ...[...ids].flatMap((id) => paired(`tip ${id}`, tipTexts(zh.tips[id]), tipTexts(en.tips[id]))),
    ...tableTwins(zh.table, en.table),
  ];
}

/** Sentences to paste, by row, and what is said about changes. */
export const sentenceTwins = (zh: ChartSentences, en: ChartSentences): NamedTwin[] => [
  ...paired(
    'sentence',
    zh.sentences.flatMap(({ text, note = '' }) => [text, note]),
    en.sentences.flatMap(({ text, note = '' }) => [text, note]),
  ),
  ...paired(
    'comparison',
    zh.comparisons.flatMap(({ text = '', refused = '' }) => [text, refused]),
    en.comparisons.flatMap(({ text = '', refused = '' }) => [text, refused]),
  ),
];

/** The texts of the chart's tile in a state; empty where it has none. */
export function tileTwins(chart: AnyChart, rows: unknown, state: State): NamedTwin[] {
  const [zh, en] = [chart.tile?.(rows, 'zh', state), chart.tile?.(rows, 'en', state)];
  if (!zh || !en) return [];
  return paired('tile', [zh.answer, zh.condition], [en.answer, en.condition]);
}

/** Pairs of texts from two lists, by position. */
const paired = (part: string, zh: readonly string[], en: readonly string[]): NamedTwin[] =>
  Array.from({ length: Math.max(zh.length, en.length) }, (_, at) => ({ part, zh: zh[at] ?? '', en: en[at] ?? '' }));

const tipTexts = (tip: Tip | undefined): string[] =>
  tip ? [tip.heading, tip.figure, tip.source ?? '', ...tip.lines] : [];

/**
 * Rows are matched by id, because each language may sort them by its own names; rows with the same id in the order of
 * the table.
 */
function tableTwins(zh: ChartTable, en: ChartTable): NamedTwin[] {
  const others = Map.groupBy(en.rows, ({ id }) => id);
  return [
    { part: 'caption', zh: zh.caption, en: en.caption },
    ...paired(
      'heading',
      zh.columns.map(({ label }) => label),
      en.columns.map(({ label }) => label),
    ),
    ...zh.rows.flatMap((row) => {
      const other = others.get(row.id)?.shift();
      return zh.columns.map((column, at) => ({
        part: `cell ${row.id} ${column.key}`,
        ...{ zh: row.cells[at]?.text ?? '', en: other?.cells[at]?.text ?? '' },
        sizes: { zh: sizeOf(column, row), en: other ? sizeOf(en.columns[at], other) : 1 },
      }));
    }),
  ];
}

const sizes: readonly (readonly [RegExp, number])[] = [
  [/^千|\bthousand\b/, 1e3],
  [/^万/, 1e4],
  [/^亿/, 1e8],
  [/\bmillion\b/, 1e6],
  [/\bbillion\b/, 1e9],
];

/**
 * How many whole units the bare numbers of a cell stand for: the unit is in the column's name, otherwise in another
 * cell of the row.
 */
function sizeOf(column: Column | undefined, { cells }: TableRow): number {
  if (!column?.numeric) return 1;
  const named = column.unit === undefined ? cells.map(bracketed) : [column.unit];
  return sizes.find(([pattern]) => named.some((unit) => pattern.test(unit)))?.[1] ?? 1;
}

const bracketed = ({ text }: Cell): string => /[（(]([^（()）]*)[）)]$/.exec(text)?.[1] ?? '';
