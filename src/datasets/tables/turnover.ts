import { figureEnds } from '../../lib/figure.ts';
import type { RateBasis, YearlyRate } from '../../lib/numbers/yearly-rates.ts';
import { yearlyRate } from '../../lib/numbers/yearly-rates.ts';
import type { Claim } from '../claim.ts';
import type { Rows } from '../rows/rows.ts';

/** The staff that a rate is about: customer service, or others for comparison. */
type TurnoverScope = 'customer_service' | 'outsourcing' | 'all_employees';

/** The definitions that are not about customer service; all others are. */
const scopes: Readonly<Record<string, TurnoverScope>> = {
  attrition_outsourcing: 'outsourcing',
  employer_leaver_rate: 'all_employees',
  employer_voluntary_rate: 'all_employees',
};

/**
 * A figure about leaving. `numerator`, `denominator`, `window` and `voluntary` are what the rate counts: who left, out
 * of whom, over what time and whether by choice; undefined where the source does not state it. `yearly` is derived: the
 * yearly rate that a rate of a month or half a year implies.
 */
export type TurnoverClaim = Readonly<ReturnType<typeof shapeTurnover>[number]>;

/** Every published figure about leaving, with the definition it was published under. */
export const shapeTurnover = ({ turnover }: Pick<Rows, 'turnover'>) =>
  turnover.map(({ place, coverage, population, period, ...row }) => {
    const { definition, numerator, denominator, window } = row;
    const scope: TurnoverScope = scopes[definition.id] ?? 'customer_service';
    const basis = { numerator: numerator?.id, denominator: denominator?.id, window: window?.id };
    const yearly = yearlyOf(row.figure, basis);
    return { ...row, scope, place, coverage: coverage.id, population, period, yearly };
  });

/**
 * The yearly rate; undefined for an open end, whose yearly rate would be open too, and for a unit other than percent.
 */
function yearlyOf(figure: Claim['figure'], basis: RateBasis): YearlyRate | undefined {
  if (figure?.unit !== 'percent') return undefined;
  const { low, high } = figureEnds(figure);
  return low === undefined || high === undefined ? undefined : yearlyRate({ low, high }, basis);
}
