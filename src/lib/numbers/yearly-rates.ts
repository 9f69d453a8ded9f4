import { round } from './round.ts';

/** How a rate of a shorter time is made yearly. */
export type YearlyFormula = 'compounded' | 'added' | 'with_joiners';

/** What one formula gives, in per cent a year. */
interface YearlyWay {
  readonly formula: YearlyFormula;
  readonly low: number;
  readonly high: number;
}

/** Per cent a year, from the least to the greatest of all formulas that the source’s words leave open. */
export interface YearlyRate {
  readonly low: number;
  readonly high: number;
  readonly ways: readonly YearlyWay[];
}

/** How a source defines what it counts, by code; undefined where it does not say. */
export interface RateBasis {
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly window: string | undefined;
}

interface Formula {
  readonly numerator: string;
  readonly denominators: readonly string[];
  /** The share of a year from the share `rate` of each of `times` windows. */
  yearly(rate: number, times: number): number;
}

/** All suppose the same rate in every window; the last two, that those who leave are replaced and staff stays level. */
const formulas: Readonly<Record<YearlyFormula, Formula>> = {
  /** Of those there at the start of the year, the share gone by its end. */
  compounded: {
    numerator: 'start_leavers',
    denominators: ['staff_at_start'],
    yearly: (rate, times) => 1 - (1 - rate) ** times,
  },
  /** Departures of all windows over staff. */
  added: {
    numerator: 'departures',
    denominators: ['average_staff', 'staff_at_start'],
    yearly: (rate, times) => rate * times,
  },
  /** Departures of all windows over staff and those who joined in the year. */
  with_joiners: {
    numerator: 'departures',
    denominators: ['staff_and_joiners'],
    yearly: (rate, times) => (times * rate) / (1 + (times - 1) * rate),
  },
};
const formulaIds = ['compounded', 'added', 'with_joiners'] as const satisfies readonly YearlyFormula[];

/** How many windows make a year. A rate of a year needs no equivalent; one of an unknown window has none. */
const windowsAYear: Readonly<Record<string, number>> = { month: 12, half_year: 2 };

/** Whether a formula is one of those that a source’s words leave open. */
export function isAllowed(id: YearlyFormula, { numerator, denominator }: Omit<RateBasis, 'window'>): boolean {
  const formula = formulas[id];
  return (
    (numerator === undefined || numerator === formula.numerator) &&
    (denominator === undefined || formula.denominators.includes(denominator))
  );
}

/**
 * What a rate comes to in a year, by every formula that its columns allow: what is unknown widens the band.
 * @param ends per cent of a window
 * @returns per cent a year; undefined for a rate of a year or of an unknown window, and where no formula is allowed
 */
export function yearlyRate(
  ends: { readonly low: number; readonly high: number },
  basis: RateBasis,
): YearlyRate | undefined {
  const times = windowsAYear[basis.window ?? ''];
  if (times === undefined) return undefined;
  const ways = formulaIds.flatMap((formula): YearlyWay[] => {
    if (!isAllowed(formula, basis)) return [];
    const yearly = (rate: number) => round(formulas[formula].yearly(rate / 100, times) * 100, 2);
    return [{ formula, low: yearly(ends.low), high: yearly(ends.high) }];
  });
  if (ways.length === 0) return undefined;
  return { low: Math.min(...ways.map(({ low }) => low)), high: Math.max(...ways.map(({ high }) => high)), ways };
}
