import type { Rows } from '../rows/rows.ts';

/** A Chinese pay figure. Its tenure in years is 0-1, 1-3, 3-5, 5-10, 10+, 3+ (three bands at once) or all. */
export type PayClaim = Readonly<ReturnType<typeof shapePay>[number]>;

/**
 * Every Chinese pay figure. `share` is in percent of the page's sample; `place` is set where the figure is about no
 * city.
 */
export const shapePay = ({ salaries }: Pick<Rows, 'salaries'>) =>
  salaries.map((row) => {
    const { income_band: _, role, tenure, statistic, relation, share, place, period, ...rest } = row;
    return { ...rest, place, role, tenure: tenure.id, statistic, share, relation, period };
  });
