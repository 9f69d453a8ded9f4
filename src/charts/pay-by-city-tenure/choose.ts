import type { Named } from '../../datasets/published.ts';
import type { State } from '../chart.ts';
import type { PayByCityTenureRows } from './pick.ts';
import { definitionOf } from './to-groups.ts';

/** The city of that code, if any row names it. */
export const cityOf = ({ claims, gaps }: PayByCityTenureRows, id: string | undefined): Named | undefined =>
  [...claims, ...gaps].find((row) => row.city?.id === id)?.city;

/** The rows of the chosen city, post and measure; gaps name no post, so a chosen post keeps those of its own cities. */
export function chosenRows(rows: PayByCityTenureRows, state: State): PayByCityTenureRows {
  const { city, role, statistic } = state;
  if (city === undefined && role === undefined && statistic === undefined) return rows;
  const here = (row: { readonly city: Named | undefined }) => city === undefined || row.city?.id === city;
  const claims = rows.claims.filter(
    (claim) =>
      here(claim) &&
      (role === undefined || claim.role.id === role) &&
      (statistic === undefined || definitionOf(claim) === statistic),
  );
  const cities = new Set(claims.map((claim) => claim.city?.id));
  const drawn = (one: { readonly role: Named; readonly city: Named | undefined }) => role === undefined && here(one);
  return {
    claims,
    remarks: rows.remarks.filter((claim) => city === undefined && (role === undefined || claim.role.id === role)),
    leftOut: rows.leftOut.filter(drawn),
    gaps: rows.gaps.filter(
      (gap) =>
        here(gap) &&
        (role === undefined || cities.has(gap.city?.id)) &&
        (statistic === undefined || gap.metric === statistic || gap.metric === 'pay'),
    ),
  };
}
