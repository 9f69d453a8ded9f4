import { group } from 'd3-array';
import { turnoverMeasures } from './turnover-measures.ts';
import type { TurnoverClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { yearlyRange } from './names.ts';
import { claimLevel, inTime } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, siteName } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string =>
  text.replace(/^(Customer|Call|Staff|Contact|Frontline)/, (word) => word.toLowerCase());

const say = {
  zh: {
    yearly: (range: string) => `“${siteName('zh')}”推算折合一年${range}`,
    whats: {
      left_within_year: (people: string) => `${people}里，在一家公司工作不到一年就跳槽的人所占的比例`,
      ecommerce_leaver_share: () => '电商企业全部离职者中客服所占的比例',
      tenure_under_3_years: (people: string) => `${people}里，工龄在三年以内的人所占的比例`,
      agent_attrition_month: (people: string) => `${people}的月流失率`,
      agent_attrition_year: (people: string) => `${people}的年流失率`,
      agent_attrition_norm: (people: string) => `${people.replace('，', '在')}，年流失率的正常水平`,
    },
    warn: { ecommerce_leaver_share: '这是离职者中的占比，不是离职率' },
  },
  en: {
    yearly: (range: string) => `which by the reckoning of “${siteName('en')}” compounds to ${range} a year`,
    whats: {
      left_within_year: (people: string) => `the share of ${low(people)} who had left a firm within a year`,
      ecommerce_leaver_share: () =>
        'the share of customer-service staff among all leavers of e-commerce firms in China',
      tenure_under_3_years: (people: string) => `the share with under three years of work among ${low(people)}`,
      agent_attrition_month: (people: string) => `monthly attrition among ${low(people)}`,
      agent_attrition_year: (people: string) => `yearly attrition among ${low(people)}`,
      agent_attrition_norm: (people: string) => `what is called normal yearly attrition among ${low(people)}`,
    },
    warn: { ecommerce_leaver_share: 'a share of those who left, not a turnover rate' },
  },
} as const;

function whatOf({ metric, population }: TurnoverClaim, lang: Lang): string {
  const whats: Readonly<Record<string, (people: string) => string>> = say[lang].whats;
  const people = population[lang].replace(/(\D) (\d+) (席)/, '$1$2$3');
  return (
    whats[metric.id]?.(people) ??
    (lang === 'zh' ? `${people}的${metric.name.zh}` : `${metric.name.en}, ${low(people)},`)
  );
}

export const turnoverMeasuresSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { groups } = turnoverMeasures.opened(published);
  const warn: Readonly<Record<string, string>> = say[lang].warn;
  const points = groups.flatMap((group) => group.points);
  return {
    key: points[0]?.claim.id,
    sentences: points.map(({ claim, yearly }) =>
      figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(claim.period, lang), what: whatOf(claim, lang), figure: claim.figure ?? '–' },
          tails: [warn[claim.metric.id], yearly ? say[lang].yearly(yearlyRange(yearly, lang)) : undefined],
        },
        lang,
      ),
    ),
    comparisons: groups.flatMap((measure) => {
      const places = group(measure.points, ({ claim }) => `${claim.metric.id} ${claim.place.id}`);
      return [...places.values()].flatMap((own) => {
        const levels = own
          .map(({ claim }) => {
            const people = claim.population;
            const definition = { id: `${claim.definition.id} ${people.zh}`, name: people[lang], known: true };
            return claimLevel(claim, sourceOf(claim.source), definition, lang);
          })
          .sort(inTime);
        const [first] = own;
        const what = first
          ? `${first.claim.place.name[lang]}${lang === 'zh' ? '' : ': '}${measure.definition.name[lang]}`
          : '';
        return compareSeries({ what, levels, breaks: [] }, lang);
      });
    }),
  };
};
