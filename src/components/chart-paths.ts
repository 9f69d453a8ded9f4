import { charts } from '../charts/registry.ts';
import { languages } from '../i18n/lang.ts';
import { langParam } from './language-paths.ts';

/** getStaticPaths of whatever exists once for each chart and language. */
export function chartPaths() {
  return languages.flatMap((lang) =>
    charts.map((chart) => ({ params: { lang: langParam(lang), chart: chart.id }, props: { lang, chart } })),
  );
}
