import { group } from 'd3-array';
import { humanAccess } from './human-access.ts';
import type { ExperienceClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string =>
  text.replace(/^(Everyday|Hotlines|Time|One|Calls|Mean|Waiting)/, (word) => word.toLowerCase());

const say = {
  zh: {
    metrics: {
      apps_tested: (people: string) => `${people}共有`,
      apps_no_human_agent: (people: string) => `${people}里，找不到人工客服的占`,
      apps_no_human_agent_count: (people: string) => `${people}里，找不到人工客服的有`,
      hotline_no_human: (people: string) => `${people}里，没有人工服务的有`,
      hotline_human_not_reachable: (people: string) => `${people}里，人工客服接不通的有`,
      human_transfer_seconds: (people: string) => `${people}，平均`,
    },
    other: (people: string, metric: string) => `${metric}（${people.replace(/（(.*)）$/, '，$1')}）`,
    told: '这是文章里的个例，不是统计',
    missing: '工信部委托拨测的企业总数',
    series: { hotline_no_human: '拨测中没有人工服务的企业数', hotline_human_not_reachable: '拨测中人工接不通的企业数' },
  },
  en: {
    metrics: {
      apps_tested: (people: string) => `the ${low(people)} numbered`,
      apps_no_human_agent: (people: string) => `among the ${low(people)}, those without a reachable human made up`,
      apps_no_human_agent_count: (people: string) =>
        `among the ${low(people)}, those without a reachable human came to`,
      hotline_no_human: (people: string) => `among ${low(people)}, those that offered no human were run by`,
      hotline_human_not_reachable: (people: string) =>
        `among ${low(people)}, those whose human agents could not be reached were run by`,
      human_transfer_seconds: (people: string) => `${low(people)} averaged`,
    },
    other: (people: string, metric: string) => `the ${low(metric)} (${low(people)})`,
    told: 'a single case told in an article, not a measurement',
    missing: 'the number of firms dialled for the industry ministry',
    series: {
      hotline_no_human: 'firms dialled whose hotline offered no human',
      hotline_human_not_reachable: 'firms dialled whose human agents could not be reached',
    },
  },
} as const;

export const humanAccessSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { apps, dials, timed, told } = humanAccess.opened(published);
  const sentence = (claim: ExperienceClaim, tail?: string) =>
    figureSentence(
      {
        ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
        ...{ when: when(claim.period, lang), ...whatOf(claim, lang) },
        ...{ figure: claim.figure ? formatFigure(claim.figure, lang, bare(claim, lang)) : '–', tails: [tail] },
      },
      lang,
    );
  const tested = [apps?.tested, apps?.share, apps?.count].filter((claim) => claim !== undefined);
  const faults = group(
    dials.flatMap((dial) => dial.faults),
    (claim) => claim.metric.id,
  );
  return {
    key: apps?.share?.id ?? tested[0]?.id,
    sentences: [
      ...tested.map((claim) => sentence(claim)),
      ...dials.flatMap(({ faults: own, gap, period }) => [
        ...own.map((claim) => sentence(claim)),
        ...(gap ? [gapSentence(gap.id, gap, { when: when(period, lang), what: say[lang].missing }, lang)] : []),
      ]),
      ...timed.map((claim) => sentence(claim)),
      ...told.map((claim) => sentence(claim, say[lang].told)),
    ],
    comparisons: [...faults].flatMap(([metric, claims]) => {
      const names: Readonly<Record<string, string>> = say[lang].series;
      const levels = claims.map((claim) => {
        const definition = { id: claim.metric.id, name: claim.metric.name[lang], known: true };
        const dialled = dials.find(({ period }) => period === claim.period);
        const level = claimLevel(claim, sourceOf(claim.source), definition, lang);
        return dialled?.gap ? { ...level, panel: undefined } : level;
      });
      return compareSeries({ what: names[metric] ?? '', levels, breaks: [] }, lang);
    }),
  };
};

/** English has said already that they are apps. */
const bare = ({ figure }: ExperienceClaim, lang: Lang) => (lang === 'en' && figure?.unit === 'app' ? 'bare' : 'unit');

/** Some measures bring their verb with them. */
function whatOf({ metric, population }: ExperienceClaim, lang: Lang): { what: string; verb?: string } {
  const metrics: Readonly<Record<string, (people: string) => string>> = say[lang].metrics;
  const known = metrics[metric.id]?.(population[lang]);
  return known === undefined
    ? { what: say[lang].other(population[lang], metric.name[lang]) }
    : { what: known, verb: '' };
}
