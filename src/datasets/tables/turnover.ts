import { figureEnds } from '../../lib/figure.ts';
import type { RateBasis, YearlyRate } from '../../lib/numbers/yearly-rates.ts';
import { yearlyRate } from '../../lib/numbers/yearly-rates.ts';
import type { Claim } from '../claim.ts';
import type { Rows } from '../rows/rows.ts';

/** Whom a rate is about: customer-service staff, or others as context. */
type TurnoverScope = 'customer_service' | 'outsourcing' | 'all_employees';

/** Definitions that are not about customer service; all others are. */
const scopes: Readonly<Record<string, TurnoverScope>> = {
  attrition_outsourcing: 'outsourcing',
  employer_leaver_rate: 'all_employees',
  employer_voluntary_rate: 'all_employees',
};

/**
 * A figure on leaving. `numerator`, `denominator`, `window` and `voluntary` say whom the rate counts, of whom, over how
 * long and why they left, undefined where the source does not say; `yearly` is derived: what a rate of a month or half a
 * year comes to in a year.
 */
export type TurnoverClaim = Readonly<ReturnType<typeof shapeTurnover>[number]>;

/** Every published figure on leaving, with the definition it was published under. */
export const shapeTurnover = ({ turnover }: Pick<Rows, 'turnover'>) =>
  turnover.map(({ place, coverage, population, period, ...row }) => {
    const { definition, numerator, denominator, window } = row;
    const scope: TurnoverScope = scopes[definition.id] ?? 'customer_service';
    const basis = { numerator: numerator?.id, denominator: denominator?.id, window: window?.id };
    const yearly = yearlyOf(row.figure, basis);
    return { ...row, scope, place, coverage: coverage.id, population, period, yearly };
  });

/** Nothing for an open end, which would stay open, and for what is no percentage. */
function yearlyOf(figure: Claim['figure'], basis: RateBasis): YearlyRate | undefined {
  if (figure?.unit !== 'percent') return undefined;
  const { low, high } = figureEnds(figure);
  return low === undefined || high === undefined ? undefined : yearlyRate({ low, high }, basis);
}
