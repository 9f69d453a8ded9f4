import type { Published } from '../datasets/published.ts';
import type { Bilingual, Lang } from '../i18n/lang.ts';
import type { DrawContext } from '../marks/draw-context.ts';
import type { Hue } from '../marks/theme.ts';
import type { AnyChart, ChartTable, ChartText, Control, Picked, State, Tip } from './chart.ts';
import type { SentenceMaker } from './shared/sentences/chart-sentences.ts';
import type { TopicId } from './topics.ts';

/** The former shape of a chart, in both languages at once; charts leave it one by one for `chart.ts`. */
export interface OldChart<Rows, P extends Picked> {
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
  words(picked: P, lang: Lang): ChartText;
  table(picked: P, lang: Lang): ChartTable;
  /** By the marks' `data-row`. */
  tips(picked: P, lang: Lang): Readonly<Record<string, Tip>>;
  draw(picked: P, words: ChartText, context: DrawContext): SVGSVGElement;
  /** Inputs of the golden drawings: the real rows, none, one, all values missing; more where other rows draw otherwise. */
  readonly cases: Readonly<Record<string, (real: Rows) => Rows>>;
  /** Choices on the real rows that draw otherwise, each a golden drawing: every control at least once, and a choice that leaves nothing. */
  readonly states?: Readonly<Record<string, State>>;
}

/** A chart that is known by name still tells what it picks. */
export interface NamedChart<P extends Picked> extends Omit<AnyChart, 'topic' | 'sentences'> {
  readonly cases: Readonly<Record<string, (real: unknown) => unknown>>;
  opened(published: Published): P;
}

export function defineChart<Rows, P extends Picked>(chart: OldChart<Rows, P>): NamedChart<P> {
  const { id, hue, question, name, tables, cases, states = {} } = chart;
  return {
    ...{ id, hue, question, name, tables, states },
    cases: cases as NamedChart<P>['cases'],
    opened: (published) => chart.pick(chart.rows(published), {}),
    rows: (published) => chart.rows(published),
    render(given, lang, state = {}) {
      const rows = given as Rows;
      const picked = chart.pick(rows, state);
      const text = chart.words(picked, lang);
      return {
        controls: chart.controls?.(rows, lang) ?? [],
        words: text,
        table: chart.table(picked, lang),
        tips: chart.tips(picked, lang),
        sources: picked.sources,
        draw: (context) => chart.draw(picked, text, { ...context, lang }),
      };
    },
  };
}

/** With what the new shape has besides. */
export const withSentences = (
  chart: NamedChart<Picked>,
  topic: TopicId,
  sentences: SentenceMaker,
): AnyChart & { readonly cases: NamedChart<Picked>['cases'] } => ({ ...chart, topic, sentences });
