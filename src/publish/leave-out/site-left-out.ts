import type { BuiltChart } from '../../charts/all-charts.ts';
import { charts } from '../../charts/all-charts.ts';
import { countingRows } from '../../charts/shown-to-readers.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { siteData } from '../../datasets/site-data.ts';
import { withoutSource } from '../../datasets/without-source.ts';
import type { Published } from '../../datasets/published.ts';
import type { LeftOut } from './leave-one-out.ts';
import { leaveOneOut, turnedMessage } from './leave-one-out.ts';

/** Charts of what we have and of what we checked: every source is in them, and none is their answer. */
const notOfSources = new Set([...countingRows, 'claim-audit']);

/**
 * By the id of a chart, what it says without each of its sources; worked out once a build.
 * @throws when a headline states a direction that it has not without one source: such a site is not built
 */
export const siteLeftOut: () => ReadonlyMap<string, LeftOut> = oncePerRevision(() => {
  const data = siteData();
  const known = new Map<string, Published>();
  const without = (source: string): Published => {
    const published = known.get(source) ?? withoutSource(data, source);
    known.set(source, published);
    return published;
  };
  const judged = (chart: BuiltChart) => [chart.id, leaveOneOut(chart, data.published, without)] as const;
  const found = new Map(charts.filter(({ id }) => !notOfSources.has(id)).map(judged));
  const turned = [...found.values()].flatMap((one) => one.turned);
  if (turned.length > 0) throw new Error(turnedMessage(turned, process.env['DATA_LANG'] === 'en'));
  return found;
});
