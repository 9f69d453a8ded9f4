import type { Published } from '../datasets/published.ts';
import type { Lang } from '../i18n/lang.ts';
import { languages } from '../i18n/lang.ts';
import type { AnyChart, Picked, Speech } from './chart.ts';
import { loadChart, registry } from './registry.ts';
import type { ChartSentences } from './shared/sentences/chart-sentences.ts';
import { topics } from './topics.ts';

/** A chart with what only the build says of it. */
export interface BuiltChart extends AnyChart {
  /** Of the chart as it opens: a sentence per row, and what may be said of changes. */
  sentences(published: Published, lang: Lang): ChartSentences;
}

/** `sentences` of a chart's `words.ts`: no page needs them, so that no page loads them. */
type Sentences = (picked: Picked, speech: Speech<unknown>, published: Published) => ChartSentences;

async function builtChart(id: string): Promise<BuiltChart> {
  const [chart, words] = await Promise.all([
    loadChart(id, ...languages),
    import(`./${id}/words.ts`) as Promise<{ readonly sentences: Sentences }>,
  ]);
  return {
    ...chart,
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
  const [lead, ...more] = charts.filter((chart) => chart.topic === topic.id);
  return lead ? [{ ...topic, lead, more }] : [];
});
