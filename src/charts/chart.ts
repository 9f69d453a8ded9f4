import type { Bilingual, Lang } from '../i18n/lang.ts';
import type { DrawContext } from '../marks/draw-context.ts';
import type { Hue } from '../marks/theme.ts';
import type { Published } from '../datasets/published.ts';

/** What a reader is told in sentences. Every number in them comes from picked rows. */
export interface Words {
  /** The finding: at most two lines of 28 Han or 60 Latin characters. */
  readonly title: string;
  /** Measure, unit, population, period. */
  readonly subtitle: string;
  /** What a reader must know to read the chart right; each a sentence or two. */
  readonly notes: readonly string[];
  /** Text alternative: kind of chart, axes and span, main pattern with figures; the table holds the rest. */
  readonly alt: string;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
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

/** What every `pick` returns besides its own numbers. */
export interface Picked {
  /** Ids of the sources behind the drawn rows, in order of first use. */
  readonly sources: readonly string[];
}

/** What a reader has chosen: control key → value. Only values its control offers; a missing key is the default. */
export type State = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * A form element that changes what is picked. `key` is its name in the address: short, readable, the same in every
 * chart that has it (city, tenure, role, statistic, publisher, scope, survey, from, to, year, sort, wage, area).
 */
export interface Control {
  readonly key: string;
  readonly label: string;
  /** `search`: any number of the choices, found by name; in the address their values, joined by commas. */
  readonly kind: 'choice' | 'number' | 'search';
  /** Of a choice, where the first one is the default, or of a search, where none is. */
  readonly choices: readonly Choice[];
  /**
   * Of a choice whose values follow each other (all but the default): words of the button that walks through them.
   * Marks that carry the same `data-move` in two steps move from one place to the other, so it must stand for what can
   * be compared.
   */
  readonly steps?: string;
  /** Of a number: its limits and unit in words; it has no default. */
  readonly limits?: { readonly min: number; readonly max: number; readonly step: number; readonly unit: string };
}

/** What a mark tells when it is pointed at, tapped or reached by keyboard. */
export interface Tip {
  /** What the mark is: `成都 · 1年以内`. */
  readonly heading: string;
  /** The figure with bound and unit in words, or why there is none. */
  readonly figure: string;
  /** Period, population, what is special; each a short phrase. */
  readonly lines: readonly string[];
  /** Publisher and grade. */
  readonly source?: string | undefined;
  /** The original words, in their own language. */
  readonly quote?: string | undefined;
}

/**
 * One chart. `rows` takes what it needs from the published data (build time only) as JSON; everything after that is
 * pure and runs in a browser as well: rows + state → picked numbers → words, table, tips, drawing.
 */
export interface Chart<Rows, P extends Picked> {
  readonly id: string;
  readonly hue: Hue;
  /** The question a reader would ask. */
  readonly question: Bilingual;
  /** Short name for lists and links. */
  readonly name: Bilingual;
  /** Tables of data/ the rows come from. */
  readonly tables: readonly string[];
  rows(published: Published): Rows;
  /** Made from the rows, so that only what is published can be chosen. */
  controls?(rows: Rows, lang: Lang): readonly Control[];
  pick(rows: Rows, state: State): P;
  words(picked: P, lang: Lang): Words;
  table(picked: P, lang: Lang): ChartTable;
  /** By the marks' `data-row`. */
  tips(picked: P, lang: Lang): Readonly<Record<string, Tip>>;
  draw(picked: P, words: Words, context: DrawContext): SVGSVGElement;
  /** Inputs of the golden drawings: the real rows, none, one, all values missing; more where other rows draw otherwise. */
  readonly cases: Readonly<Record<string, (real: Rows) => Rows>>;
  /** Choices on the real rows that draw otherwise, each a golden drawing: every control at least once, and a choice that leaves nothing. */
  readonly states?: Readonly<Record<string, State>>;
}

/** A chart whose own types are closed over, as the registry keeps it. */
export interface AnyChart extends Pick<Chart<unknown, Picked>, 'id' | 'hue' | 'question' | 'name' | 'tables'> {
  readonly cases: readonly string[];
  /** By name; no name is also a case's. */
  readonly states: Readonly<Record<string, State>>;
  /** The chart's rows for a case of the published data (default: the real rows). JSON. */
  rows(published: Published, caseName?: string): unknown;
  /** Everything said and shown. @param rows as this chart's `rows` gave them, or read back from JSON */
  render(rows: unknown, lang: Lang, state?: State): Rendering;
}

export interface Rendering {
  readonly controls: readonly Control[];
  readonly words: Words;
  readonly table: ChartTable;
  readonly tips: Readonly<Record<string, Tip>>;
  readonly sources: readonly string[];
  draw(context: Omit<DrawContext, 'lang'>): SVGSVGElement;
}

/** A chart that is known by name still tells what it picks. */
export interface NamedChart<P extends Picked> extends AnyChart {
  /** What is picked of the published data before anything is chosen. */
  opened(published: Published): P;
}

/** Closes a chart over its own types, so that a list can hold charts of different rows. */
export function defineChart<Rows, P extends Picked>(chart: Chart<Rows, P>): NamedChart<P> {
  const { id, hue, question, name, tables, cases, states = {} } = chart;
  return {
    id,
    hue,
    question,
    name,
    tables,
    cases: Object.keys(cases),
    states,
    opened: (published) => chart.pick(chart.rows(published), {}),
    rows(published, caseName = 'real') {
      const adapt = cases[caseName];
      if (!adapt) throw new Error(`chart ${id} has no case "${caseName}"; it has ${Object.keys(cases).join(', ')}`);
      return adapt(chart.rows(published));
    },
    render(given, lang, state = {}) {
      // The one place where a chart's rows lose and regain their type; they come from its own `rows` alone.
      const rows = given as Rows;
      const picked = chart.pick(rows, state);
      const words = chart.words(picked, lang);
      return {
        controls: chart.controls?.(rows, lang) ?? [],
        words,
        table: chart.table(picked, lang),
        tips: chart.tips(picked, lang),
        sources: picked.sources,
        draw: (context) => chart.draw(picked, words, { ...context, lang }),
      };
    },
  };
}
