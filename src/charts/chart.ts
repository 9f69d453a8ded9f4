import type { Bilingual, Lang } from '../i18n/lang.ts';
import type { DrawContext } from '../marks/draw-context.ts';
import type { Hue } from '../marks/theme.ts';
import type { PayRungId } from '../datasets/pay-rungs.ts';
import type { ColumnHeads, Published } from '../datasets/published.ts';
import type { ColumnWords, FieldWords } from './column-words.ts';
import type { Control } from './control.ts';
import type { TopicId } from './topics.ts';

/** The tile of a lead chart, in CSS pixels: where there is room, and on the narrowest phone, larger on others. */
export const tileSizes = { wide: { width: 306, height: 262 }, narrow: { width: 288, height: 200 } } as const;

/** The sentences of a chart. Every number in them comes from picked rows. */
export interface ChartText {
  /** The finding: at most two lines of 28 Han or 60 Latin characters. */
  readonly title: string;
  /** Measure, unit, population, period. */
  readonly subtitle: string;
  /** What a reader must know to read the chart right; each a sentence or two. */
  readonly notes: readonly string[];
  /** What the chart says to what a reader typed in, such as a pay; undefined until then. */
  readonly answer?: string | undefined;
  /** Text alternative: kind of chart, axes and span, main pattern with figures; the table holds the rest. */
  readonly alt: string;
}

export interface Column {
  /** Name in downloads: ASCII, the same in both languages and for every choice. */
  readonly key: string;
  /** Heading on the page, unit included. */
  readonly label: string;
  readonly numeric: boolean;
  /** Unit of the numbers, in words; undefined where there is none, or where it differs by row. */
  readonly unit?: string | undefined;
  /** What the column holds, in a sentence for those who use the download. */
  readonly meaning: string;
}

/** A cell is shown as `text`; `value` is what sorting and downloads use (null where nothing is published). */
export interface Cell {
  readonly text: string;
  readonly value: number | string | null;
}

export interface TableRow {
  /** Id of the row of data behind it, for links and for the marks' `data-row`. */
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Exactly the drawn rows: the table under the chart, its CSV and its JSON. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The same before its columns have their words. */
export interface ListedTable extends Omit<ChartTable, 'columns'> {
  readonly columns: readonly (Pick<Column, 'key' | 'numeric'> & (ColumnWords | FieldWords))[];
}

/** What every `pick` returns besides its own numbers. */
export interface Picked {
  /** Ids of the sources behind the drawn rows, in order of first use. */
  readonly sources: readonly string[];
}

/** What a reader has chosen: control key → value. Only values its control offers; a missing key is the default. */
export type State = Readonly<Record<string, string>>;

/** What is shown when a mark is pointed at, tapped or reached by keyboard. */
export interface Tip {
  /** What the mark is: `成都 · 1年以内`. */
  readonly heading: string;
  /** The figure with bound and unit in words, or why there is none. */
  readonly figure: string;
  /** Period, population, what is special; each a short phrase. */
  readonly lines: readonly string[];
  /** Publisher and grade. */
  readonly source?: string | undefined;
  /** Ids of the claims whose original words stand in it (`Published.quotes`). */
  readonly quotes?: readonly string[];
}

/** The text of a tile on the front page. */
export interface TileText {
  /** The answer, in a sentence or two; like a title, through the guard. */
  readonly answer: string;
  /** What the answer is limited to, or what the drawing's symbols mean, in a line or two. */
  readonly condition: string;
  /** Ids of the sources that the answer rests on. */
  readonly sources: readonly string[];
  /** Keys that change the tile, but for which nothing is published in this choice. */
  readonly missing?: readonly string[];
}

/** A lead chart on the front page: its answer, and a drawing as small as a thumbnail with more rows. */
export interface Tile<P extends Picked, Say> {
  /** Keys of the front page's choices that change it. */
  readonly keys: readonly string[];
  text(picked: P, text: ChartText, speech: Speech<Say> & { readonly state: State }): TileText;
  draw(picked: P, text: ChartText, context: SmallContext & Speech<Say>): SVGSVGElement;
  /** What a mark stands for, by its `data-row`, where that is one of the front page's choices. */
  choiceOf?(picked: P, row: string): State | undefined;
}

/** Of a drawing that fills a given space. */
export type SmallContext = DrawContext & { readonly height: number };

/** A tile in one language and state. */
export interface TileRendering extends TileText {
  /** Keys of the front page's choices that change it. */
  readonly keys: readonly string[];
  readonly missing: readonly string[];
  draw(context: Omit<SmallContext, 'lang'>): SVGSVGElement;
  /** What a mark of the drawing stands for, by its `data-row`; undefined where no mark can be chosen. */
  readonly choiceOf: ((row: string) => State | undefined) | undefined;
}

/** A language of a chart: which one, and the chart's words in it (`zh.ts` or `en.ts`). */
export interface Speech<Say> {
  readonly lang: Lang;
  readonly say: Say;
}

/**
 * One chart: what `chart.ts` of its folder defines. `rows` takes what it needs from the published data (build time only)
 * as JSON; everything after that is pure and runs in a browser as well: rows + state → picked numbers → text, table, tips,
 * drawing. Words come in as `say`, so that a page loads those of its own language only.
 */
export interface Chart<Rows, P extends Picked, Say> {
  readonly id: string;
  readonly topic: TopicId;
  readonly hue: Hue;
  /** The question a reader would ask. */
  readonly question: Bilingual;
  /** Short name for lists and links. */
  readonly name: Bilingual;
  /** Tables of data/ the rows come from. */
  readonly tables: readonly string[];
  /** Ids of related charts that come before those that related-charts.ts finds. */
  readonly related?: readonly string[];
  rows(published: Published): Rows;
  /** Made from the rows, so that only what is published can be chosen. */
  controls?(rows: Rows, speech: Speech<Say>): readonly Control[];
  pick(rows: Rows, state: State): P;
  /** Of a chart of pay: which of its definitions stand on one axis. */
  rungs?(picked: P): readonly PayRungId[];
  /** Of several on one axis: the note that says whether and why they may be compared. */
  comparison?(picked: P, speech: Speech<Say>): string | undefined;
  text(picked: P, speech: Speech<Say>): ChartText;
  table(picked: P, speech: Speech<Say>): ListedTable;
  /** By the marks' `data-row`. */
  tips(picked: P, speech: Speech<Say>): Readonly<Record<string, Tip>>;
  draw(picked: P, text: ChartText, context: DrawContext & Speech<Say>): SVGSVGElement;
  /** Of a chart that answers one of the front page's questions. */
  readonly tile?: Tile<P, Say>;
  /** States whose drawings are snapshots: each control is set in at least one, and one leaves no rows. */
  readonly states?: Readonly<Record<string, State>>;
}

export interface Rendering {
  readonly controls: readonly Control[];
  readonly words: ChartText;
  readonly table: ChartTable;
  readonly tips: Readonly<Record<string, Tip>>;
  readonly sources: readonly string[];
  /** Definitions of pay on one axis; undefined where the chart declares none. */
  readonly rungs: readonly PayRungId[] | undefined;
  /** The note on whether they may be compared. */
  readonly comparison: string | undefined;
  draw(context: Omit<DrawContext, 'lang'>): SVGSVGElement;
}

/** What a chart is made from: its own rows, and the heads of table columns that it shows as data/ has them. JSON. */
export interface ChartRows<Rows = unknown> {
  readonly rows: Rows;
  readonly heads: ColumnHeads;
}

/** A chart without type parameters, so that one list can hold charts of different rows. It has the words of one language or of both. */
export interface AnyChart extends Pick<
  Chart<unknown, Picked, unknown>,
  'id' | 'topic' | 'hue' | 'question' | 'name' | 'tables'
> {
  readonly states: Readonly<Record<string, State>>;
  readonly related: readonly string[];
  rows(published: Published): ChartRows;
  /**
   * Everything said and shown.
   * @param rows as this chart's `rows` gave them, or read back from JSON
   * @throws when the chart was loaded without the words of that language
   */
  render(rows: unknown, lang: Lang, state?: State): Rendering;
  /** The chart's tile; undefined where it has none. `missing` names the keys of the state that the tile does not answer. */
  tile?(rows: unknown, lang: Lang, state?: State): TileRendering;
  /** The chart as it opens: the input of its `sentences` and small drawings. @throws when the chart was loaded without the words of that language */
  opened(
    published: Published,
    lang: Lang,
  ): { readonly picked: Picked; readonly speech: Speech<unknown>; readonly text: ChartText };
}
