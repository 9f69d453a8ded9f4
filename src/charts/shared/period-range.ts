import type { Lang } from '../../i18n/lang.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Control } from '../control.ts';
import type { State } from '../chart.ts';

/** The stretch of periods a reader looks at: years such as `2019`, or quarters such as `2022-Q1`. */
export interface PeriodRange {
  /** Whether a period lies within, both ends included; what has no period does not. */
  has(period: string | number | undefined): boolean;
  /** An end was chosen: what is greatest here need not be greatest of all. */
  readonly cut: boolean;
}

/** Both ends count whichever was chosen as the first: from 2020 to 2015 is 2015 to 2020. */
export function periodRange({ from, to }: State): PeriodRange {
  const [first = from, last = to] = from !== undefined && to !== undefined && from > to ? [to, from] : [];
  return {
    cut: from !== undefined || to !== undefined,
    has(period) {
      const text = String(period ?? '');
      // Periods of one form are in order of time as text.
      return text !== '' && (first === undefined || text >= first) && (last === undefined || text <= last);
    },
  };
}

/** What is said of a range, the same in every chart. */
export const rangeWords = {
  zh: {
    from: '从',
    to: '到',
    nothing: '所选的时段里没有查到数字',
  },
  en: {
    from: 'From',
    to: 'To',
    nothing: 'No figures were found for the chosen period',
  },
} as const;

/**
 * Choices of both ends, out of the periods that are published or known to be missing; none for less than two. The
 * default is the whole: of the first end the earliest, of the last end the latest period, so its choices run backwards.
 */
export function periodRangeControls(periods: readonly (string | number | undefined)[], lang: Lang): Control[] {
  const known = [...new Set(periods.flatMap((period) => period ?? []).map(String))].sort();
  if (known.length < 2) return [];
  const choices = known.map((value) => ({ value, label: periodLabel(value, lang) }));
  const { from, to } = rangeWords[lang];
  return [
    { key: 'from', label: from, kind: 'choice', choices },
    { key: 'to', label: to, kind: 'choice', choices: [...choices].reverse() },
  ];
}
