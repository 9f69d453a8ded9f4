import type { Published } from '../datasets/published.ts';
import type { Lang } from '../i18n/lang.ts';
import { languages } from '../i18n/lang.ts';
import type { DrawContext } from '../marks/draw-context.ts';
import type { AnyChart, ChartText, Picked, Speech } from './chart.ts';
import { loadChart, registry } from './registry.ts';
import type { ChartSentences } from './shared/sentences/chart-sentences.ts';
import type { TopicId } from './topics.ts';
import { topics } from './topics.ts';

/** A chart with what only the build says of it. */
export interface BuiltChart extends AnyChart {
  /** Of the chart as it opens: a sentence per row, and what may be said of changes. */
  sentences(published: Published, lang: Lang): ChartSentences;
  /** Small drawings of their own, for lists of charts and the front page; undefined where a chart has none. */
  readonly small: Readonly<Record<SmallDrawing, DrawSmall | undefined>>;
}

/** A thumbnail is 280 × 168 px; the tile of a lead chart has more rows: 306 × 262, 328 × 208 on a phone. */
export type SmallDrawing = 'thumbnail' | 'tile';
export type DrawSmall = (published: Published, context: SmallContext) => SVGSVGElement;
export type SmallContext = DrawContext & { readonly height: number };

/** `sentences` of a chart's `words.ts`: no page needs them, so that no page loads them. */
type Sentences = (picked: Picked, speech: Speech<unknown>, published: Published) => ChartSentences;

/** `thumbnail` and `tile` of a chart's `draw.ts`. */
type Drawings = Readonly<
  Partial<
    Record<SmallDrawing, (picked: Picked, text: ChartText, context: SmallContext & Speech<unknown>) => SVGSVGElement>
  >
>;

async function builtChart(id: string): Promise<BuiltChart> {
  const [chart, words, drawings] = await Promise.all([
    loadChart(id, ...languages),
    import(`./${id}/words.ts`) as Promise<{ readonly sentences: Sentences }>,
    import(`./${id}/draw.ts`) as Promise<Drawings>,
  ]);
  const small = (name: SmallDrawing): DrawSmall | undefined => {
    const draw = drawings[name];
    return (
      draw &&
      ((published, context) => {
        const { picked, speech, text } = chart.opened(published, context.lang);
        return draw(picked, text, { ...context, ...speech });
      })
    );
  };
  return {
    ...chart,
    small: { thumbnail: small('thumbnail'), tile: small('tile') },
    sentences(published, lang) {
      const { picked, speech } = chart.opened(published, lang);
      return words.sentences(picked, speech, published);
    },
  };
}

/** Every chart with its words in both languages, for the build and the commands. Pages in a browser use `loadChart`. */
export const charts: readonly BuiltChart[] = await Promise.all(Object.keys(registry).map(builtChart));

/** @throws when there is no chart of that id. */
export function chartById(id: string): BuiltChart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart "${id}"; the registry has ${charts.map((one) => one.id).join(', ')}`);
  return chart;
}

/** Topics with their charts: the one that answers the question, and those that say more. */
export const topicCharts = topics.flatMap((topic) => {
  const own = charts.filter((chart) => chart.topic === topic.id);
  const [lead, ...more] = own;
  return lead ? [{ ...topic, charts: own, lead, more }] : [];
});

/**
 * The topic that a table belongs to: that of the chart which leads one with it, else of the first that draws it; that of
 * the evidence only where no other draws it, because its charts draw nearly everything.
 */
export function topicOfTable(table: string): TopicId | undefined {
  const draw = [...topicCharts.map(({ lead }) => lead), ...charts].filter(({ tables }) => tables.includes(table));
  return (draw.find(({ topic }) => topic !== 'evidence') ?? draw[0])?.topic;
}
