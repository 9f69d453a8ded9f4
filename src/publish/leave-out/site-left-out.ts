import type { BuiltChart } from '../../charts/all-charts.ts';
import { chartById } from '../../charts/all-charts.ts';
import { countingRows } from '../../charts/shown-to-readers.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { siteData } from '../../datasets/site-data.ts';
import { withoutSource } from '../../datasets/without-source.ts';
import type { Published } from '../../datasets/published.ts';
import type { LeftOut } from './leave-one-out.ts';
import { leaveOneOut, turnedMessage } from './leave-one-out.ts';

/** Charts of what we have and of what we checked: every source is in them, and none is their answer. */
const notOfSources = new Set([...countingRows, 'claim-audit']);

const known = oncePerRevision(() => ({
  without: new Map<string, Published>(),
  charts: new Map<string, LeftOut | undefined>(),
}));

/**
 * What a chart says without each of its sources; undefined where its answer is no source's. Of one chart alone, so that
 * a page that is written while its data are edited waits for no other.
 * @throws when its headline states a direction that it has not without one source: such a page is not built
 */
export function siteLeftOut(id: string): LeftOut | undefined {
  const memo = known();
  if (!memo.charts.has(id)) memo.charts.set(id, notOfSources.has(id) ? undefined : judged(chartById(id), memo.without));
  return memo.charts.get(id);
}

function judged(chart: BuiltChart, left: Map<string, Published>): LeftOut {
  const data = siteData();
  const found = leaveOneOut(chart, data.published, (source) => {
    const published = left.get(source) ?? withoutSource(data, source);
    left.set(source, published);
    return published;
  });
  if (found.turned.length > 0) throw new Error(turnedMessage(found.turned, process.env['DATA_LANG'] === 'en'));
  return found;
}
