import { bandName } from '../../pay-tenure-profiles/names.ts';
import type { Gap, PayClaim, Published } from '../../../datasets/published.ts';
import { formatFigure } from '../../../i18n/format-figure.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import type { Bilingual, Lang } from '../../../i18n/lang.ts';
import type { Sentence } from './chart-sentences.ts';
import { figureSentence, gapSentence } from './compose.ts';
import { knownSources } from './known-sources.ts';
import { when } from '../../../i18n/period-words.ts';

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whose pay: a place, a post, years on the job; all but the place may be unknown. */
export interface PaidPeople {
  readonly place: Bilingual | undefined;
  readonly role: Bilingual | undefined;
  /** `1-3`, `10+`; `all` and undefined are not told. */
  readonly tenure: string | undefined;
}

const say = {
  zh: {
    any: '客服',
    people: (n: { place: string; role: string; band: string | undefined }) =>
      `${n.place}${n.band === undefined ? '' : `工作${n.band}的`}${n.role}`,
    statistics: { advertised_median: '招聘月薪中位数', mean_pay: '平均月薪', relation: '薪资' },
    of: (people: string, statistic: string) => `${people}，${statistic}`,
    monthly: '月薪',
    share: (share: string) => `这一组占来源样本的${share}`,
    relation: '，没有写出金额',
    overall: '不分工作年限',
  },
  en: {
    any: 'customer-service agents',
    people: (n: { place: string; role: string; band: string | undefined }) =>
      `${n.role}${n.place === '' ? '' : ` in ${n.place}`}${n.band === undefined ? '' : ` with ${n.band} on the job`}`,
    statistics: { advertised_median: 'the median of advertised pay', mean_pay: 'mean pay', relation: 'pay' },
    of: (people: string, statistic: string) => `${statistic} for ${people}`,
    monthly: 'monthly pay',
    share: (share: string) => `a group with ${share} of the source’s sample`,
    relation: ', with no amounts given',
    overall: 'all years on the job together',
  },
} as const;

export function peopleName({ place, role, tenure }: PaidPeople, lang: Lang): string {
  const plural = lang === 'en' && role ? `${low(role.en)}s` : undefined;
  const band = tenure === undefined || tenure === 'all' ? undefined : bandName(tenure, lang);
  return say[lang].people({ place: place?.[lang] ?? '', role: plural ?? role?.zh ?? say[lang].any, band });
}

/** A month's pay as it is said of pay: without a second 月. */
export const payText = (claim: PayClaim, lang: Lang): string =>
  claim.figure ? formatFigure(claim.figure, lang).replace('元/月', '元') : '';

/** One claim of pay. */
export function paySentence(claim: PayClaim, published: Published, lang: Lang): Sentence {
  const { statistic, city, place, role, tenure, relation, share } = claim;
  const words = say[lang];
  const statistics: Readonly<Record<string, string>> = words.statistics;
  const people = peopleName({ place: city?.name ?? place, role: role.name, tenure }, lang);
  const common = {
    ...{ row: claim.id, source: knownSources(published)(claim.source), flag: claim.flag, note: claim.note },
    ...{ when: when(claim.period, lang), what: words.of(people, statistics[statistic.id] ?? statistic.name[lang]) },
  };
  if (!claim.figure) {
    const verb = lang === 'zh' ? '' : 'was';
    return figureSentence({ ...common, verb, figure: (relation?.name[lang] ?? '') + words.relation }, lang);
  }
  const tails = [
    tenure === 'all' ? words.overall : undefined,
    share === undefined ? undefined : words.share(`${formatNumber(share, lang)}%`),
  ];
  return figureSentence({ ...common, figure: payText(claim, lang), tails }, lang);
}

/** That nothing is published on the pay of these people. */
export function payGap(row: string, gap: Gap | undefined, people: PaidPeople, lang: Lang): Sentence {
  const { of, monthly } = say[lang];
  const what = of(peopleName(people, lang), monthly).replace('，', '的');
  return gapSentence(row, gap, { when: undefined, what }, lang);
}
