import { round } from './round.ts';

/** How a rate of a shorter time is converted to a year. */
export type YearlyFormula = 'compounded' | 'added' | 'with_joiners';

/** The result of one formula, in percent a year. */
interface YearlyWay {
  readonly formula: YearlyFormula;
  readonly low: number;
  readonly high: number;
}

/** The range in percent a year, over all formulas that the source's words allow. */
export interface YearlyRate {
  readonly low: number;
  readonly high: number;
  readonly ways: readonly YearlyWay[];
}

/** What a source says about how its rate counts, by code; undefined where it does not say. */
export interface RateBasis {
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly window: string | undefined;
}

interface Formula {
  readonly numerator: string;
  readonly denominators: readonly string[];
  /** The yearly share, from the share `rate` of each of `times` windows. */
  yearly(rate: number, times: number): number;
}

/**
 * All assume the same rate in every window. The last two also assume that leavers are replaced, so that the number of
 * staff is constant.
 */
const formulas: Readonly<Record<YearlyFormula, Formula>> = {
  /** Of the staff at the start of the year, the share that has left by its end. */
  compounded: {
    numerator: 'start_leavers',
    denominators: ['staff_at_start'],
    yearly: (rate, times) => 1 - (1 - rate) ** times,
  },
  /** The departures of all windows divided by the number of staff. */
  added: {
    numerator: 'departures',
    denominators: ['average_staff', 'staff_at_start'],
    yearly: (rate, times) => rate * times,
  },
  /** The departures of all windows divided by the staff and those who joined in the year. */
  with_joiners: {
    numerator: 'departures',
    denominators: ['staff_and_joiners'],
    yearly: (rate, times) => (times * rate) / (1 + (times - 1) * rate),
  },
};
const formulaIds = ['compounded', 'added', 'with_joiners'] as const satisfies readonly YearlyFormula[];

/** The number of windows in a year. A yearly rate needs no conversion; one of an unknown window has none. */
const windowsAYear: Readonly<Record<string, number>> = { month: 12, half_year: 2 };

/** Whether the source's words allow a formula. */
export function isAllowed(id: YearlyFormula, { numerator, denominator }: Omit<RateBasis, 'window'>): boolean {
  const formula = formulas[id];
  return (
    (numerator === undefined || numerator === formula.numerator) &&
    (denominator === undefined || formula.denominators.includes(denominator))
  );
}

/**
 * Converts a rate to a year by every formula that its columns allow: what is unknown widens the range.
 * @param ends percent of a window
 * @returns percent a year; undefined for a rate of a year or of an unknown window, and where no formula is allowed
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
