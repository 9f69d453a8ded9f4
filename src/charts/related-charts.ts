import type { BuiltChart } from './all-charts.ts';
import { charts, topicCharts } from './all-charts.ts';

/** How many related charts are shown: a row of thumbnails on a wide screen. */
const most = 3;
/** How many of them may be of the same topic, so that at least one is of another. */
const mates = 2;

/** Charts in the order of the gallery: by topic. */
const gallery = topicCharts.flatMap((topic) => topic.charts);

/**
 * Charts to go on to: those that a chart asks for (`related`), then the next of its topic, then those that draw the
 * same tables, the rest of its topic, whatever follows in the gallery.
 */
export function relatedCharts(chart: BuiltChart): readonly BuiltChart[] {
  const others = following(chart);
  const own = others.filter(({ topic }) => topic === chart.topic);
  const near = others
    .filter((other) => other.topic !== chart.topic && kinship(chart, other) > 0)
    .sort((a, b) => kinship(chart, b) - kinship(chart, a));
  const wanted = chart.related.flatMap((id) => charts.filter((other) => other.id === id));
  return [...new Set([...wanted, ...own.slice(0, mates), ...near, ...own, ...others])].slice(0, most);
}

/** The charts before and after one in the gallery; undefined at its ends. */
export function neighbours(chart: BuiltChart): {
  readonly before: BuiltChart | undefined;
  readonly after: BuiltChart | undefined;
} {
  const at = gallery.findIndex(({ id }) => id === chart.id);
  return { before: at > 0 ? gallery[at - 1] : undefined, after: gallery[at + 1] };
}

/** The gallery from a chart on, and round to it. */
function following(chart: BuiltChart): BuiltChart[] {
  const at = gallery.findIndex(({ id }) => id === chart.id);
  return [...gallery.slice(at + 1), ...gallery.slice(0, Math.max(at, 0))];
}

/** Share of the tables of both that both draw: a chart that draws every table is close to none. */
function kinship(one: BuiltChart, other: BuiltChart): number {
  const shared = one.tables.filter((table) => other.tables.includes(table)).length;
  return shared / new Set([...one.tables, ...other.tables]).size;
}
