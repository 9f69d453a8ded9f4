import { quarterName, toQuarter } from '../quarters.ts';
import type { Lang } from '../../../i18n/lang.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A period of the data in a sentence: `2019`, `2024-03`, `2025-Q3` → `2024年3月`; `March 2024`. Others as they are. */
export function periodWords(period: string, lang: Lang): string {
  const quarter = toQuarter(period);
  if (quarter) return quarterName(quarter, lang);
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (year === '') {
    return period
      .split('/')
      .map((end) => (end === period ? end : periodWords(end, lang)))
      .join(lang === 'zh' ? '至' : ' and ');
  }
  if (month === undefined) return lang === 'zh' ? `${year}年` : year;
  return lang === 'zh' ? `${year}年${String(+month)}月` : `${months[+month - 1] ?? month} ${year}`;
}

/** As an adverb: `2024年3月`; `in March 2024`. Undefined stays undefined. */
export function when(period: string | undefined, lang: Lang): string | undefined {
  if (period === undefined) return undefined;
  if (lang === 'zh') return periodWords(period, lang);
  return `${period.includes('/') ? 'between' : 'in'} ${periodWords(period, lang)}`;
}
