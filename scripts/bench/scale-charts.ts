import { parseHTML } from 'linkedom';
import type { BuiltChart } from '../../src/charts/all-charts.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { relatedCharts } from '../../src/charts/related-charts.ts';
import type { SiteData } from '../../src/datasets/load-data.ts';
import { withoutSource } from '../../src/datasets/without-source.ts';
import { oncePer } from '../../src/lib/lazy.ts';
import { usesOf } from '../../src/publish/figures/chart-uses.ts';
import { leaveOneOut } from '../../src/publish/leave-out/leave-one-out.ts';
import { time } from './statistics.ts';

/** A small chart, so that a thousand copies measure the site and not one drawing. */
const copied = 'seats';

/** Milliseconds of each build step that is done for every chart, with the given number of copies of a chart. */
export async function timeCharts(data: SiteData, count: number): Promise<ReadonlyMap<string, number>> {
  const chart = chartById(copied);
  const { published } = data;
  const many: BuiltChart[] = Array.from({ length: count }, (_, copy) => ({ ...chart, id: `${copied}-${copy}` }));
  const { document } = parseHTML('<html><body></body></html>');
  const without = oncePer((source: { readonly id: string }) => withoutSource(data, source.id));
  const sources = new Map(published.sources.map((source) => [source.id, source]));
  const leftOut = (id: string): typeof published => without(sources.get(id) ?? { id });
  const each = (work: (one: BuiltChart) => unknown) => (): void => {
    for (const one of many) work(one);
  };
  const steps: Readonly<Record<string, () => unknown>> = {
    'pick, words, table': each((one) => one.render(one.rows(published), 'zh')),
    draw: each((one) => one.render(one.rows(published), 'zh').draw({ document, id: one.id, width: 680 })),
    'related charts': each((one) => relatedCharts(one, many)),
    'uses of rows': () => usesOf(many, published, (one) => one.render(one.rows(published), 'zh')),
    'without each source': each((one) => leaveOneOut(one, published, leftOut)),
  };
  const times = new Map<string, number>();
  for (const [name, work] of Object.entries(steps)) times.set(name, await time(work));
  return times;
}
