import type { Bilingual, Lang } from '../i18n/lang.ts';
import type { DrawContext } from '../marks/draw-context.ts';
import type { Hue } from '../marks/theme.ts';
import type { PayRungId } from '../datasets/pay-rungs.ts';
import type { ColumnHeads, Published } from '../datasets/published.ts';
import type { ColumnWords, FieldWords } from './column-words.ts';
import type { Control } from './control.ts';
import type { TopicId } from './topics.ts';

/** Drawing of a tile in CSS pixels: on wide screens, and on the narrowest phone (wider phones scale it up). */
export const tileSizes = { wide: { width: 306, height: 262 }, narrow: { width: 288, height: 200 } } as const;

/** The sentences of a chart. Every number in them comes from picked rows. */
export interface ChartText {
  /** The finding: at most two lines of 28 Han or 60 Latin characters. */
  readonly title: string;
  /** Measure, unit, population, period. */
  readonly subtitle: string;
  /** What a reader must know to read the chart correctly; one or two sentences each. */
  readonly notes: readonly string[];
  /** The chart's answer to what a reader typed in, such as their pay; undefined before that. */
  readonly answer?: string | undefined;
  /** Text alternative: kind of chart, axes and span, main pattern with figures; the table has the rest. */
  readonly alt: string;
}

export interface Column {
  /** Name in downloads: ASCII, the same in both languages and for every choice. */
  readonly key: string;
  /** Heading on the page, unit included. */
  readonly label: string;
  readonly numeric: boolean;
  /** Unit of the numbers, in words; undefined where there is none or where it differs by row. */
  readonly unit?: string | undefined;
  /** What the column holds, in a sentence for users of the download. */
  readonly meaning: string;
}

/** A cell is shown as `text`; `value` is what sorting and downloads use (null where nothing is published). */
export interface Cell {
  readonly text: string;
  readonly value: number | string | null;
}

export interface TableRow {
  /** Id of the data row behind it, for links and for the marks' `data-row`. */
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Exactly the rows that are drawn: the table below the chart, its CSV and its JSON. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The table before its columns have their texts. */
export interface ListedTable extends Omit<ChartTable, 'columns'> {
  readonly columns: readonly (Pick<Column, 'key' | 'numeric'> & (ColumnWords | FieldWords))[];
}

/** What every `pick` returns besides its own numbers. */
export interface Picked {
  /** Ids of the sources behind the drawn rows, in order of first use. */
  readonly sources: readonly string[];
}

/** What a reader has chosen: control key → value. Only values that the control offers; a missing key means the default. */
export type State = Readonly<Record<string, string>>;

/** What is shown when a mark is pointed at, tapped or reached by keyboard. */
export interface Tip {
  /** What the mark stands for: `成都 · 1年以内`. */
  readonly heading: string;
  /** The figure with bound and unit in words, or why there is none. */
  readonly figure: string;
  /** Period, population, anything special; each a short phrase. */
  readonly lines: readonly string[];
  /** Publisher and grade. */
  readonly source?: string | undefined;
  /** Ids of the claims whose original words it shows (`Published.quotes`). */
  readonly quotes?: readonly string[];
}

/** The text of a tile on the front page. */
export interface TileText {
  /** The answer, in a sentence or two; changes pass the guard, as in a title. */
  readonly answer: string;
  /** What limits the answer, or what the symbols of the drawing mean, in a line or two. */
  readonly condition: string;
  /** Ids of the sources that the answer rests on. */
  readonly sources: readonly string[];
  /** Keys that would change the tile but for which nothing is published with this choice. */
  readonly missing?: readonly string[];
}

/** What a lead chart shows on the front page: its answer, and a drawing like the thumbnail with more rows. */
export interface Tile<P extends Picked, Say> {
  /** Keys of the front page's choices that change it. */
  readonly keys: readonly string[];
  text(picked: P, text: ChartText, speech: Speech<Say> & { readonly state: State }): TileText;
  draw(picked: P, text: ChartText, context: SmallContext & Speech<Say>): SVGSVGElement;
  /** The choice on the front page that a mark, given by its `data-row`, stands for; undefined where it is none. */
  choiceOf?(picked: P, row: string): State | undefined;
}

/** Context of a drawing that fills a given space. */
export type SmallContext = DrawContext & { readonly height: number };

/** A tile in one language and state. */
export interface TileRendering extends TileText {
  /** Keys of the front page's choices that change it. */
  readonly keys: readonly string[];
  readonly missing: readonly string[];
  draw(context: Omit<SmallContext, 'lang'>): SVGSVGElement;
  /** The choice that a mark of the drawing, given by its `data-row`, stands for; undefined where no mark can be chosen. */
  readonly choiceOf: ((row: string) => State | undefined) | undefined;
}

/** A chart in one language: the language, and the chart's words in it (`zh.ts` or `en.ts`). */
export interface Speech<Say> {
  readonly lang: Lang;
  readonly say: Say;
}

/**
 * A chart, as `chart.ts` of its folder defines it. `rows` selects what it needs from the published data, as JSON, at
 * build time; everything after that is pure and also runs in a browser: rows + state → picked numbers → text, table,
 * tips, drawing. Words come in as `say`, so that a page loads only those of its own language.
 */
export interface Chart<Rows, P extends Picked, Say> {
  readonly id: string;
  readonly topic: TopicId;
  readonly hue: Hue;
  /** The question a reader would ask. */
  readonly question: Bilingual;
  /** Short name for lists and links. */
  readonly name: Bilingual;
  /** Tables of data/ that the rows come from. */
  readonly tables: readonly string[];
  /** Ids of related charts to list before those that related-charts.ts finds. */
  readonly related?: readonly string[];
  rows(published: Published): Rows;
  /** Made from the rows, so that only what is published can be chosen. */
  controls?(rows: Rows, speech: Speech<Say>): readonly Control[];
  pick(rows: Rows, state: State): P;
  /** For a chart of pay: the definitions of pay that share an axis. */
  rungs?(picked: P): readonly PayRungId[];
  /** Where several definitions share an axis: the note that says whether and why they may be compared. */
  comparison?(picked: P, speech: Speech<Say>): string | undefined;
  text(picked: P, speech: Speech<Say>): ChartText;
  table(picked: P, speech: Speech<Say>): ListedTable;
  /** Keyed by the marks' `data-row`. */
  tips(picked: P, speech: Speech<Say>): Readonly<Record<string, Tip>>;
  draw(picked: P, text: ChartText, context: DrawContext & Speech<Say>): SVGSVGElement;
  /** For a chart that answers one of the front page's questions. */
  readonly tile?: Tile<P, Say>;
  /** States whose drawings are snapshots: together they use every control, and one of them leaves no rows. */
  readonly states?: Readonly<Record<string, State>>;
}

/** What a chart says and shows in one state; table and tips are made when they are first read. */
export interface Rendering {
  readonly controls: readonly Control[];
  readonly words: ChartText;
  readonly table: ChartTable;
  readonly tips: Readonly<Record<string, Tip>>;
  readonly sources: readonly string[];
  /** Definitions of pay that share an axis; undefined where the chart declares none. */
  readonly rungs: readonly PayRungId[] | undefined;
  /** The note on whether they may be compared. */
  readonly comparison: string | undefined;
  draw(context: Omit<DrawContext, 'lang'>): SVGSVGElement;
}

/** What a chart is made from: its own rows, and the headings of the table columns that it takes over from data/. JSON. */
export interface ChartRows<Rows = unknown> {
  readonly rows: Rows;
  readonly heads: ColumnHeads;
}

/**
 * A chart without type parameters, so that one list can hold charts with different rows. It has the words of one
 * language or of both.
 */
export interface AnyChart extends Pick<
  Chart<unknown, Picked, unknown>,
  'id' | 'topic' | 'hue' | 'question' | 'name' | 'tables'
> {
  readonly states: Readonly<Record<string, State>>;
  readonly related: readonly string[];
  rows(published: Published): ChartRows;
  /**
   * Everything that the chart says and shows in a state.
   * @param rows as this chart's `rows` returned them, or read back from JSON
   * @throws when the chart was loaded without the words of that language
   */
  render(rows: unknown, lang: Lang, state?: State): Rendering;
  /**
   * The chart's tile; undefined where it has none. `missing` names the keys of the state for which the tile has no
   * answer.
   */
  tile?(rows: unknown, lang: Lang, state?: State): TileRendering;
  /**
   * The chart as it opens: the input of its `sentences` and small drawings.
   * @throws when the chart was loaded without the words of that language
   */
  opened(
    published: Published,
    lang: Lang,
  ): { readonly picked: Picked; readonly speech: Speech<unknown>; readonly text: ChartText };
}
