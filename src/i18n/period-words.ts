import { toQuarter } from '../lib/periods/quarter.ts';
import type { Lang } from './lang.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** How a style writes a quarter. Years and months are the same in both styles. */
type QuarterWords = Readonly<Record<Lang, (year: string, quarter: number) => string>>;

const ordinals = { zh: ['一', '二', '三', '四'], en: ['first', 'second', 'third', 'fourth'] } as const;
const ordinal = (quarter: number, lang: Lang): string => ordinals[lang][quarter - 1] ?? '';
const longZh = (year: string, quarter: number): string => `${year}年第${ordinal(quarter, 'zh')}季度`;

const inSentence: QuarterWords = {
  zh: longZh,
  en: (year, quarter) => `the ${ordinal(quarter, 'en')} quarter of ${year}`,
};
const onLabel: QuarterWords = { zh: longZh, en: (year, quarter) => `${year} Q${String(quarter)}` };

/** Writes a year, month or quarter, and both ends of a span; any other text remains as it is. */
function write(period: string, lang: Lang, quarterWords: QuarterWords): string {
  const quarter = toQuarter(period);
  if (quarter) return quarterWords[lang](String(quarter.year), quarter.quarter);
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (year === '') {
    return period
      .split('/')
      .map((end) => (end === period ? end : write(end, lang, quarterWords)))
      .join(lang === 'zh' ? '至' : ' and ');
  }
  if (month === undefined) return lang === 'zh' ? `${year}年` : year;
  return lang === 'zh' ? `${year}年${String(+month)}月` : `${months[+month - 1] ?? month} ${year}`;
}

/** A period of the data in a sentence: `2019年`, `2024年3月`, `2025年第三季度`; `March 2024`, `the third quarter of 2025`. */
export const periodWords = (period: string, lang: Lang): string => write(period, lang, inSentence);

/** A period in a table, a heading or a choice: a quarter is `2025年第三季度`; `2025 Q3`. */
export const periodLabel = (period: string, lang: Lang): string => write(period, lang, onLabel);

/** A period as an adverb: `2024年3月`; `in March 2024`. Undefined stays undefined. */
export function when(period: string | undefined, lang: Lang): string | undefined {
  if (period === undefined) return undefined;
  if (lang === 'zh') return periodWords(period, lang);
  return `${period.includes('/') ? 'between' : 'in'} ${periodWords(period, lang)}`;
}

/** A span of years, both included: `2019–2024年`; `2019–2024`. The same year twice is one year: `2019年`; `2019`. */
export function yearSpan(first: string, last: string, lang: Lang): string {
  const span = first === last ? first : `${first}–${last}`;
  return lang === 'zh' ? `${span}年` : span;
}
