import type { Named } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

/** Row of the table and mark of the drawing that stand for all adverts of the choice. */
export const allId = 'all-adverts';

/** Required experience, short enough for a row label. */
export function experienceName(experience: Named, lang: Lang): string {
  const short: Readonly<Record<string, string>> = dictionary[lang].experience;
  return short[experience.id] ?? experience.name[lang].replace(' years', ' yrs');
}

/** Amounts in whole CNY. */
export const amount = (value: number, lang: Lang): string => formatNumber(value, lang, 0);

export const amountRange = ([low, high]: readonly [number, number], lang: Lang): string =>
  dictionary[lang].range(amount(low, lang), amount(high, lang));

export const yearRange = ([from, to]: readonly [number, number], lang: Lang): string =>
  dictionary[lang].range(String(from), String(to));
