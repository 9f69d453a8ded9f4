import type { BuiltChart } from '../../charts/all-charts.ts';
import { charts } from '../../charts/all-charts.ts';
import { servedCharts } from '../figures/served-chart.ts';
import { languages } from '../../i18n/lang.ts';
import { langParam } from './language-paths.ts';

/** getStaticPaths of a page of every chart that is made; a page of its own stands there for one that is withdrawn. */
export const chartPaths = () => pathsOf<BuiltChart>(charts);

/** getStaticPaths of a file of every chart, made or withdrawn. */
export const chartFilePaths = () => pathsOf(servedCharts());

const pathsOf = <T extends { readonly id: string }>(all: readonly T[]) =>
  languages.flatMap((lang) =>
    all.map((chart) => ({ params: { lang: langParam(lang), chart: chart.id }, props: { lang, chart } })),
  );
