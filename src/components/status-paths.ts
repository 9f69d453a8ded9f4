import { charts } from '../charts/registry.ts';
import { siteHistory } from '../datasets/history/site-history.ts';
import type { StatusAddresses } from '../figures/chart-status.ts';
import { chartStatus, withdrawnStatus } from '../figures/chart-status.ts';
import { servedFigures } from '../figures/served-figures.ts';
import { siteFigure } from '../figures/site-figure.ts';
import { pageHref } from './href.ts';
import { revisionAnchor } from './revision-view.ts';

/** getStaticPaths of the status of every chart that is or was published. */
export function statusPaths() {
  const { records, tombstones } = servedFigures();
  const of = (id: string) => records.filter(({ chart }) => chart === id);
  const present = charts.map((chart) => {
    const figures = { zh: siteFigure(chart, 'zh').record, en: siteFigure(chart, 'en').record };
    return chartStatus(figures, of(chart.id), siteHistory(), addressesOf(chart.id));
  });
  const withdrawn = tombstones.map((one) => withdrawnStatus(one, of(one.chart), addressesOf(one.chart)));
  return [...present, ...withdrawn].map((status) => ({ params: { chart: status.chart }, props: { status } }));
}

const addressesOf = (chart: string): StatusAddresses => ({
  revision: (lang, number) => pageHref(lang, '/updates/', revisionAnchor(number)),
  chart: (lang) => pageHref(lang, `/charts/${chart}/`),
});
