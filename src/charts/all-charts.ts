import { languages } from '../i18n/lang.ts';
import type { AnyChart } from './chart.ts';
import { loadChart, registry } from './registry.ts';
import { topics } from './topics.ts';

/** Every chart with its words in both languages, for the build and the commands. Pages in a browser use `loadChart`. */
export const charts: readonly AnyChart[] = await Promise.all(
  Object.keys(registry).map((id) => loadChart(id, ...languages)),
);

/** @throws when there is no chart of that id. */
export function chartById(id: string): AnyChart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart "${id}"; the registry has ${charts.map((one) => one.id).join(', ')}`);
  return chart;
}

/** Topics with their charts: the one that answers the question, and those that say more. */
export const topicCharts = topics.flatMap((topic) => {
  const [lead, ...more] = charts.filter((chart) => chart.topic === topic.id);
  return lead ? [{ ...topic, lead, more }] : [];
});
