import type { Lang } from '../../i18n/lang.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Control } from '../control.ts';
import type { State } from '../chart.ts';

/** The range of periods that a reader looks at: years such as `2019`, or quarters such as `2022-Q1`. */
export interface PeriodRange {
  /** Whether a period lies within the range, both ends included; false without a period. */
  has(period: string | number | undefined): boolean;
  /** Whether an end was chosen: the maximum within the range need not be the overall maximum. */
  readonly cut: boolean;
}

/** The order of the ends does not matter: from 2020 to 2015 means 2015 to 2020. */
export function periodRange({ from, to }: State): PeriodRange {
  const [first = from, last = to] = from !== undefined && to !== undefined && from > to ? [to, from] : [];
  return {
    cut: from !== undefined || to !== undefined,
    has(period) {
      const text = String(period ?? '');
      // As text, periods of one form sort in order of time.
      return text !== '' && (first === undefined || text >= first) && (last === undefined || text <= last);
    },
  };
}

/** Words about a range, the same in every chart. */
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
 * Choices for both ends, from the periods that are published or known to be missing; none for fewer than two. The
 * default is the whole range: the earliest period for the first end, the latest for the last end, whose choices
 * therefore run backwards.
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
