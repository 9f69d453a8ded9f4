import { from, op } from 'arquero';
import * as v from 'valibot';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { Named } from '../entries.ts';
import type { Rows } from '../rows/rows.ts';

/**
 * The mean pay of all workers, as officials publish it; never of customer service alone. `statedChange` is the printed
 * growth on the year before, in percent; `derivedFrom` is the id of the ceiling of which a derived figure is a third.
 */
export type OfficialPayClaim = Readonly<ReturnType<typeof claimsOf>[number]>;

export interface OfficialPaySeries {
  readonly post: Named;
  /** Oldest first; CNY a year. */
  readonly points: readonly { readonly year: number; readonly claim: OfficialPayClaim }[];
}

export interface OfficialPay {
  readonly claims: readonly OfficialPayClaim[];
  /** The national series by kind of post. */
  readonly byPost: readonly OfficialPaySeries[];
}

const claimsOf = (rows: Pick<Rows, 'official-pay'>) =>
  rows['official-pay'].map(({ change, derived_from, ...row }) => ({
    ...row,
    ...{ statedChange: change, derivedFrom: derived_from },
  }));

const line = v.object({ years: v.array(v.number()), claims: v.array(v.number()) });

/** Mean pay as officials publish it: every row, and the national series by post. */
export function shapeOfficialPay(rows: Pick<Rows, 'official-pay'>): OfficialPay {
  const claims = claimsOf(rows);
  return { claims, byPost: seriesByPost(claims) };
}

/**
 * The national series of firms above designated size: one series for each post, in the order of the data, with the row
 * of every year. A year that is not published is absent, never bridged.
 */
export function seriesByPost(claims: readonly OfficialPayClaim[]): OfficialPaySeries[] {
  const rows = claims.flatMap(({ post, series, place, sector, period, figure }, claim) =>
    post && series.id === 'above_size' && place?.id === 'CN' && !sector && period !== undefined && figure
      ? [{ post: post.id, year: periodYear(period), claim }]
      : [],
  );
  if (rows.length === 0) return [];
  const lines = from(rows)
    .orderby('year')
    .groupby('post')
    .rollup({ years: op.array_agg('year'), claims: op.array_agg('claim'), first: op.min('claim') })
    .orderby('first')
    .objects();
  return v.parse(v.array(line), lines).flatMap((one): OfficialPaySeries[] => {
    const points = one.claims.flatMap((index, at) => {
      const [claim, year] = [claims[index], one.years[at]];
      return claim && year !== undefined ? [{ year, claim }] : [];
    });
    const post = points[0]?.claim.post;
    return post ? [{ post, points }] : [];
  });
}
