import { charts, topicCharts } from '../../charts/all-charts.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { LanguageReport } from './compare-languages.ts';
import { compareLanguages, differenceMessage } from './compare-languages.ts';
import { freshnessWords } from '../../i18n/words/freshness-words.ts';
import { chartFreshness, dataDayWords, freshLines, groupName, siteFreshness } from '../tables/site-freshness.ts';
import type { NamedTwin } from './chart-twins.ts';
import { topics } from '../../charts/topics.ts';
import { glossary } from '../../content/glossary.ts';
import type { Published } from '../../datasets/published.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Bilingual } from '../../i18n/lang.ts';

/** What charts and the page of tables say about the age of their figures. */
const freshnessTwins = (): NamedTwin[] => [
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

/**
 * Compares the numbers of both languages, once per build.
 * @throws when a text has a number that only one language has: such a site is not built
 */
export const siteParity: () => LanguageReport = oncePerRevision(() => {
  const { published } = siteData();
  const report = compareLanguages(charts, published, [...siteTwins(published), ...freshnessTwins()]);
  if (report.differences.length > 0)
    throw new Error(differenceMessage(report.differences, process.env['DATA_LANG'] === 'en' ? 'en' : 'zh'));
  return report;
});

/** The texts of pages other than charts: the site's own words, topics, questions, terms, gaps and sources. */
export function siteTwins({ gaps, sources }: Published): NamedTwin[] {
  const twin = (part: string, text: Bilingual | undefined): NamedTwin[] => (text ? [{ part, ...text }] : []);
  return [
    ...plainWords('words', words('zh'), words('en')),
    ...topics.flatMap(({ id, name, heading }) => [...twin(id, name), ...twin(id, heading)]),
    ...topicCharts.flatMap(({ charts }) =>
      charts.flatMap(({ id, name, question }) => [...twin(id, name), ...twin(id, question)]),
    ),
    ...glossary.flatMap(({ id, meaning }) => twin(id, meaning)),
    ...gaps.flatMap(({ id, looked, note }) => [...twin(id, looked), ...twin(id, note)]),
    ...sources.flatMap(({ id, publisher }) => twin(id, publisher)),
  ];
}

/** The sentences of a dictionary, wherever they are in it; sentences with arguments are compared where they are used. */
function plainWords(part: string, zh: unknown, en: unknown): NamedTwin[] {
  if (typeof zh === 'string' && typeof en === 'string') return [{ part, zh, en }];
  if (typeof zh !== 'object' || typeof en !== 'object' || zh === null || en === null) return [];
  const others = new Map<string, unknown>(Object.entries(en));
  return Object.entries(zh).flatMap(([key, one]) => plainWords(`${part}.${key}`, one, others.get(key)));
}
