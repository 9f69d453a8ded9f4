import { topicCharts } from '../../charts/all-charts.ts';
import { languages } from '../../i18n/lang.ts';
import { langParam } from './language-paths.ts';

/** getStaticPaths of what every topic has. */
export const topicPaths = () =>
  languages.flatMap((lang) =>
    topicCharts.map((topic) => ({ params: { lang: langParam(lang), topic: topic.id }, props: { lang, topic } })),
  );
