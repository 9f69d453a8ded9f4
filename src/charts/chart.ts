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

/**
 * One chart. `rows` takes what it needs from the published data (build time only); everything after that is pure and
 * runs in a browser as well: rows + options → picked numbers → words, table, drawing.
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
  pick(rows: Rows): P;
  words(picked: P, lang: Lang): Words;
  table(picked: P, lang: Lang): ChartTable;
  draw(picked: P, words: Words, context: DrawContext): SVGSVGElement;
  /** Inputs of the golden drawings: the real rows, none, one, all values missing. */
  readonly cases: Readonly<Record<string, (real: Rows) => Rows>>;
}

/** A chart whose own types are closed over, as the registry keeps it. */
export interface AnyChart {
  readonly id: string;
  readonly hue: Hue;
  readonly question: Bilingual;
  readonly name: Bilingual;
  readonly tables: readonly string[];
  readonly cases: readonly string[];
  /** Everything said and shown for a case of the published data (default: the real rows). */
  render(published: Published, lang: Lang, caseName?: string): Rendering;
}

export interface Rendering {
  readonly words: Words;
  readonly table: ChartTable;
  readonly sources: readonly string[];
  draw(context: Omit<DrawContext, 'lang'>): SVGSVGElement;
}

/** Closes a chart over its own types, so that a list can hold charts of different rows. */
export function defineChart<Rows, P extends Picked>(chart: Chart<Rows, P>): AnyChart {
  const { id, hue, question, name, tables, cases } = chart;
  return {
    id,
    hue,
    question,
    name,
    tables,
    cases: Object.keys(cases),
    render(published, lang, caseName = 'real') {
      const adapt = cases[caseName];
      if (!adapt) throw new Error(`chart ${id} has no case "${caseName}"; it has ${Object.keys(cases).join(', ')}`);
      const picked = chart.pick(adapt(chart.rows(published)));
      const words = chart.words(picked, lang);
      return {
        words,
        table: chart.table(picked, lang),
        sources: picked.sources,
        draw: (context) => chart.draw(picked, words, { ...context, lang }),
      };
    },
  };
}
