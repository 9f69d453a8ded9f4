import { bisector, group } from 'd3';
import type { BuiltChart } from './all-charts.ts';
import { topicCharts } from './all-charts.ts';
import { oncePer } from '../lib/lazy.ts';

/** How many related charts are shown: one row of thumbnails on a wide screen. */
const most = 3;
/** How many of them may have the same topic, so that at least one has another. */
const mates = 2;

/** Charts in the order of the gallery: by topic. */
const gallery = topicCharts.flatMap((topic) => topic.charts);

/** Indexes of a list of charts, so that finding related charts does not search the whole list for each chart. */
const arranged = oncePer((list: readonly BuiltChart[]) => ({
  places: new Map(list.map(({ id }, at) => [id, at])),
  byTopic: group(list, ({ topic }) => topic),
  byTables: [...group(list, ({ topic, tables }) => [topic, ...[...tables].sort()].join(' ')).values()],
}));

/**
 * Charts to read next: those that a chart names (`related`), then the next one of its topic, then those that draw the
 * same tables, the rest of its topic, and whatever follows in the gallery.
 */
export function relatedCharts(chart: BuiltChart, list = gallery): readonly BuiltChart[] {
  const { places, byTopic, byTables } = arranged(list);
  const at = places.get(chart.id) ?? -1;
  const distance = ({ id }: BuiltChart): number => ((places.get(id) ?? 0) - at + list.length) % list.length;
  // Each list is cut to the number that is shown, as more is never needed.
  const following = (some: readonly BuiltChart[]): BuiltChart[] => nextOf(some, at, places, most);
  const near = byTables
    .flatMap((alike) => {
      const shared = alike[0]?.topic === chart.topic ? 0 : kinship(chart, alike[0]);
      return shared > 0 ? following(alike).map((other) => ({ other, shared })) : [];
    })
    .sort((a, b) => b.shared - a.shared || distance(a.other) - distance(b.other))
    .map(({ other }) => other);
  const wanted = chart.related.flatMap((id) => list[places.get(id) ?? -1] ?? []);
  const own = following(byTopic.get(chart.topic) ?? []);
  return [...new Set([...wanted, ...own.slice(0, mates), ...near.slice(0, most), ...own, ...following(list)])].slice(
    0,
    most,
  );
}

/** The charts before and after a chart in the gallery; undefined at either end. */
export function neighbours(chart: BuiltChart): {
  readonly before: BuiltChart | undefined;
  readonly after: BuiltChart | undefined;
} {
  const at = arranged(gallery).places.get(chart.id) ?? -1;
  return { before: at > 0 ? gallery[at - 1] : undefined, after: gallery[at + 1] };
}

/**
 * The first of some charts in the order of the gallery, starting after a place and wrapping round to it; the chart at
 * that place is left out.
 */
function nextOf(
  some: readonly BuiltChart[],
  at: number,
  places: ReadonlyMap<string, number>,
  count: number,
): BuiltChart[] {
  const from = bisector((one: BuiltChart) => places.get(one.id) ?? 0).right(some, at);
  const around = Array.from({ length: Math.min(count, some.length) }, (_, step) => some[(from + step) % some.length]);
  return around.flatMap((one) => (one && places.get(one.id) !== at ? [one] : []));
}

/** The share of their tables that two charts have in common; it is low for a chart that draws every table. */
function kinship(one: BuiltChart, other: BuiltChart | undefined): number {
  if (!other) return 0;
  const shared = one.tables.filter((table) => other.tables.includes(table)).length;
  return shared / new Set([...one.tables, ...other.tables]).size;
}
