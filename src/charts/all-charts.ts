import type { Published } from '../datasets/published.ts';
import type { Lang } from '../i18n/lang.ts';
import { languages } from '../i18n/lang.ts';
import type { AnyChart, ChartText, Picked, SmallContext, Speech } from './chart.ts';
import { loadChart, registry } from './registry.ts';
import type { ChartSentences } from './shared/sentences/chart-sentences.ts';
import type { TopicId } from './topics.ts';
import { topics } from './topics.ts';

/** A chart with the parts that only the build needs. */
export interface BuiltChart extends AnyChart {
  /** For the chart as it opens: one sentence per row, and what may be said of changes. */
  sentences(published: Published, lang: Lang): ChartSentences;
  /** A small drawing of the finding, 280 × 168 px, for lists of charts; undefined where a chart has none. */
  readonly thumbnail: DrawSmall | undefined;
}

export type DrawSmall = (published: Published, context: SmallContext) => SVGSVGElement;

/** `sentences` of a chart's `words.ts`. No page needs them, so browsers never load them. */
type Sentences = (picked: Picked, speech: Speech<unknown>, published: Published) => ChartSentences;

/** `thumbnail` of a chart's `draw.ts`. */
type DrawThumbnail = (picked: Picked, text: ChartText, context: SmallContext & Speech<unknown>) => SVGSVGElement;

async function builtChart(id: string): Promise<BuiltChart> {
  const [chart, words, { thumbnail: draw }] = await Promise.all([
    loadChart(id, ...languages),
    import(`./${id}/words.ts`) as Promise<{ readonly sentences: Sentences }>,
    import(`./${id}/draw.ts`) as Promise<{ readonly thumbnail?: DrawThumbnail }>,
  ]);
  return {
    ...chart,
    thumbnail:
      draw &&
      ((published, context) => {
        const { picked, speech, text } = chart.opened(published, context.lang);
        return draw(picked, text, { ...context, ...speech });
      }),
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

/** Topics, each with the chart that answers its question and the charts that add to it. */
export const topicCharts = topics.flatMap((topic) => {
  const own = charts.filter((chart) => chart.topic === topic.id);
  const [lead, ...more] = own;
  return lead ? [{ ...topic, charts: own, lead, more }] : [];
});

/**
 * The topic that a table belongs to: that of the first chart that lists the table first, else of the first chart that
 * draws it. The topic of the evidence comes last, because its charts draw nearly every table.
 */
export function topicOfTable(table: string): TopicId | undefined {
  const draw = [...topicCharts.map(({ lead }) => lead), ...charts].filter(({ tables }) => tables.includes(table));
  return (draw.find(({ topic }) => topic !== 'evidence') ?? draw[0])?.topic;
}
