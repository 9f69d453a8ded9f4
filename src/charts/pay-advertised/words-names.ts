import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { AdvertSet, Band, Summary } from './pick-sets.ts';
import type { Say } from './zh.ts';

/** Which adverts: `前程无忧，2022年`; `51job, 2022`. */
export const setName = ({ site, period }: Pick<AdvertSet, 'site' | 'period'>, lang: Lang): string =>
  `${publisherName(site, lang)}${lang === 'zh' ? '，' : ', '}${period[lang]}`;

/** Required experience, short enough for a row label. */
export function experienceName({ experience }: Band, { lang, say }: Speech<Say>): string {
  const short: Readonly<Record<string, string>> = say.experience;
  return short[experience.id] ?? experience.name[lang];
}

/** Amounts in whole CNY. */
export const amount = (value: number, lang: Lang): string => formatNumber(value, lang, 0);

/** From the median low end to the median high end. */
export const medianRange = ({ low, high }: Summary, { lang, say }: Speech<Say>): string =>
  say.range(amount(low.median, lang), amount(high.median, lang));
