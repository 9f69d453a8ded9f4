import { charts } from '../../charts/all-charts.ts';
import { freshnessWords } from '../../i18n/words/freshness-words.ts';
import { chartFreshness, dataDayWords, freshLines, groupName, siteFreshness } from '../tables/site-freshness.ts';
import type { NamedTwin } from './chart-twins.ts';

/** What charts and the page of tables say of how old their figures are. */
export const freshnessTwins = (): NamedTwin[] => [
  {
    part: 'freshness',
    zh: freshnessWords.zh.note(dataDayWords('zh')),
    en: freshnessWords.en.note(dataDayWords('en')),
  },
  ...siteFreshness().map((group) => ({
    part: `freshness.${group.table}.${group.series}`,
    zh: groupName(group, 'zh'),
    en: groupName(group, 'en'),
  })),
  ...charts.map(({ id }) => {
    const groups = chartFreshness(id);
    return {
      part: `freshness.${id}`,
      zh: freshLines(groups, 'zh').join('\n'),
      en: freshLines(groups, 'en').join('\n'),
    };
  }),
];
