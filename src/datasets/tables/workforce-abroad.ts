import { from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { Named } from '../entries.ts';
import { number } from '../entries.ts';
import type { Rows } from '../rows/rows.ts';
import type { Gap } from './gaps.ts';

/** A number of staff, or base pay, of customer service outside China; `area` is a part of the country. */
export type AbroadClaim = Readonly<ReturnType<typeof shapeWorkforceAbroad>[number]>;

/** Staff and base pay of customer service abroad, one row for each published figure. */
export const shapeWorkforceAbroad = (rows: Pick<Rows, 'workforce-abroad'>) =>
  rows['workforce-abroad'].map(({ period, ...row }) => ({ ...row, year: periodYear(period) }));

export interface AbroadSeries {
  readonly series: Named;
  readonly place: Named;
  readonly area: Named | undefined;
  /** Oldest first. */
  readonly claims: readonly AbroadClaim[];
  /** Gaps that record a break, with a period such as `2022/2023`, because the count covers fewer places than before. */
  readonly breaks: readonly Gap[];
}

const line = v.array(v.object({ claims: v.array(number) }));

/**
 * The figures of one count of one place in order of years, with the breaks that gaps record for the count as a whole.
 * Figures on two sides of a break are never compared.
 */
export function shapeAbroadSeries(claims: readonly AbroadClaim[], gaps: readonly Gap[]): AbroadSeries[] {
  if (claims.length === 0) return [];
  const lines = from(
    claims.map(({ series, place, area, year }, claim) => ({
      series: series.id,
      place: place.id,
      area: area?.id ?? '',
      year,
      claim,
    })),
  )
    .orderby('year')
    .groupby('series', 'place', 'area')
    .rollup({ claims: op.array_agg('claim'), first: op.min('claim') })
    .orderby('first')
    .objects();
  return v.parse(line, lines).flatMap((one): AbroadSeries[] => {
    const own = one.claims.flatMap((index) => claims[index] ?? []);
    const [first] = own;
    if (!first) return [];
    const breaks = gaps.filter(
      ({ table, metric, reason }) =>
        table === 'workforce-abroad' && reason.id === 'series_break' && metric === first.series.id && !first.area,
    );
    return [{ series: first.series, place: first.place, area: first.area, claims: own, breaks }];
  });
}
