import type { Gap, PayClaim, Source } from '../../../datasets/published.ts';
import { formatFigure } from '../../../i18n/format-figure.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import type { Bilingual, Lang } from '../../../i18n/lang.ts';
import { midSentence } from '../../../i18n/sentences.ts';
import type { Figure } from '../../../lib/figure.ts';
import { tenureName } from '../tenure.ts';
import type { Sentence } from './chart-sentences.ts';
import { figureSentence, gapSentence } from './compose.ts';
import { when } from '../../../i18n/period-words.ts';

/** Whose pay it is: a place, a post, years on the job; all except the place may be unknown. */
export interface PaidPeople {
  readonly place: Bilingual | undefined;
  readonly role: Bilingual | undefined;
  /** `1-3`, `10+`; the sentence leaves out `all` and undefined. */
  readonly tenure: string | undefined;
}

const say = {
  zh: {
    role: (role: Bilingual | undefined) => role?.zh ?? '客服',
    people: (n: { place: string; role: string; band: string | undefined }) =>
      `${n.place}${n.band === undefined ? '' : `工作${n.band}的`}${n.role}`,
    statistics: { advertised_median: '招聘月薪中位数', mean_pay: '平均月薪', relation: '薪资' },
    of: (people: string, statistic: string) => `${people}，${statistic}`,
    monthly: (people: string) => `${people}的月薪`,
    share: (share: string) => `这一组占来源样本的${share}`,
    relation: (relation: string) => `${relation}，没有写出金额`,
    relationVerb: () => '',
    overall: '不分工作年限',
  },
  en: {
    role: (role: Bilingual | undefined) =>
      role && !role.en.includes(', ') ? plural(midSentence(role.en)) : 'customer-service agents',
    people: (n: { place: string; role: string; band: string | undefined }) =>
      `${n.role}${n.place === '' ? '' : ` in ${n.place}`}${n.band === undefined ? '' : ` with ${n.band} on the job`}`,
    statistics: { advertised_median: 'the median of advertised pay', mean_pay: 'mean pay', relation: 'pay' },
    of: (people: string, statistic: string) => `${statistic} for ${people}`,
    monthly: (people: string) => `monthly pay for ${people}`,
    share: (share: string) => `a group with ${share} of the source’s sample`,
    relation: (relation: string) => `${relation}, with no amounts given`,
    relationVerb: (relation: string | undefined) => (relation === 'flat' ? 'showed' : 'was'),
    overall: 'all years on the job together',
  },
} as const;

/** The plural of a post: `agents of cross-border web shops`. */
const plural = (post: string): string => `${post.replace(/ of an? /, 's of ')}s`;

/** The people as a noun phrase of a sentence. */
export function peopleName({ place, role, tenure }: PaidPeople, lang: Lang): string {
  const { people, role: post } = say[lang];
  const band = tenure === undefined || tenure === 'all' ? undefined : tenureName(tenure, lang);
  return people({ place: place?.[lang] ?? '', role: post(role), band });
}

/** Monthly pay after words that already say "monthly": Chinese does not repeat 月. */
export const monthlyPay = (figure: Figure, lang: Lang): string =>
  formatFigure(figure, lang, lang === 'zh' && figure.unit === 'CNY_month' ? 'short' : 'unit');

/**
 * A sentence on one claim of pay.
 * @param sourceOf see `knownSources`
 */
export function paySentence(claim: PayClaim, sourceOf: (id: string) => Source, lang: Lang): Sentence {
  const { statistic, city, place, role, tenure, relation, share, figure } = claim;
  const words = say[lang];
  const statistics: Readonly<Record<string, string>> = words.statistics;
  const people = peopleName({ place: city?.name ?? place, role: role.name, tenure }, lang);
  const common = {
    ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
    ...{ when: when(claim.period, lang), what: words.of(people, statistics[statistic.id] ?? statistic.name[lang]) },
  };
  if (!figure) {
    const said = { verb: words.relationVerb(relation?.id), figure: words.relation(relation?.name[lang] ?? '') };
    return figureSentence({ ...common, ...said }, lang);
  }
  const tails = [
    tenure === 'all' ? words.overall : undefined,
    share === undefined ? undefined : words.share(`${formatNumber(share, lang)}%`),
  ];
  return figureSentence({ ...common, figure: monthlyPay(figure, lang), tails }, lang);
}

/** A sentence saying that nothing is published on the pay of these people. */
export function payGap(row: string, gap: Gap | undefined, people: PaidPeople, lang: Lang): Sentence {
  const what = say[lang].monthly(peopleName(people, lang));
  return gapSentence(row, gap, { when: undefined, what }, lang);
}
