import { siteHistory } from '../../history/site-history.ts';
import type { StatusAddresses } from '../figures/chart-status.ts';
import { chartStatus, withdrawnStatus } from '../figures/chart-status.ts';
import { servedCharts } from '../figures/served-chart.ts';
import { servedFigures } from '../figures/served-figures.ts';
import { pageHref } from './href.ts';
import { revisionAnchor } from '../feeds/revision-view.ts';

/** getStaticPaths of the status of every chart that is or was published. */
export function statusPaths() {
  return servedCharts().map(({ id, withdrawnNotice, record }) => {
    const served = servedFigures()
      .map((figure) => figure.record)
      .filter((one) => one.chart === id);
    const status = withdrawnNotice
      ? withdrawnStatus(withdrawnNotice, served, addressesOf(id))
      : chartStatus({ zh: record('zh'), en: record('en') }, served, siteHistory(), addressesOf(id));
    return { params: { chart: id }, props: { status } };
  });
}

const addressesOf = (chart: string): StatusAddresses => ({
  revision: (lang, number) => pageHref(lang, '/updates/', revisionAnchor(number)),
  chart: (lang) => pageHref(lang, `/charts/${chart}/`),
});
