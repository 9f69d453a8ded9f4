import { extent } from 'd3-array';
import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';
import type { Definition, PayGroup } from './pick-groups.ts';
import { atBand, definitionOf, definitions, printedEnd, rowOrder, toGroup, toNothing } from './pick-groups.ts';

export interface PayByCityTenureRows {
  readonly claims: readonly PayClaim[];
  /** Relations said of no single city, told in a note. */
  readonly remarks: readonly PayClaim[];
  /** Posts that lead others, named in a note. */
  readonly leftOut: readonly PayClaim[];
  readonly gaps: readonly Gap[];
}

export interface PayByCityTenurePicked extends Picked {
  readonly groups: readonly PayGroup[];
  /** The one band asked for, of which alone the rows have a cell; undefined for all of them. */
  readonly band: Tenure | undefined;
  /** Ends of the pay scale every cell of every band shares, CNY a month; undefined without any figure. */
  readonly scale: readonly [number, number] | undefined;
  readonly newcomers: { readonly best: readonly PayClaim[]; readonly least: readonly PayClaim[] } | undefined;
  readonly remarks: readonly PayClaim[];
  readonly leftOut: readonly PayClaim[];
  /** Where readers have asked for one city, or one post, only. */
  readonly onlyCity: Named | undefined;
  readonly onlyRole: Named | undefined;
  readonly onlyDefinition: Definition | undefined;
}

/** One row a place and post within each definition, best-paid newcomers first; then the cities nothing is known of. Order and scale are the same at every band. */
export function pickPayByCityTenure(rows: PayByCityTenureRows, state: State = {}): PayByCityTenurePicked {
  const { claims, gaps, remarks, leftOut } = chosenRows(rows, state);
  const order = rowOrder(state['sort']);
  const groups = [
    ...definitions.flatMap((definition) => toGroup(definition, claims, gaps, order)),
    ...toNothing(claims, gaps, order),
  ];
  const drawn = groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.claim ?? [])));
  const band = tenures.find((tenure) => tenure === state['tenure']);
  return {
    groups: band === undefined ? groups : groups.map((group) => atBand(group, band)),
    band,
    scale: toScale(drawn),
    newcomers: band === undefined || band === tenures[0] ? toNewcomers(claims) : undefined,
    remarks: band === undefined ? remarks : remarks.filter((claim) => claim.tenure === band),
    leftOut,
    onlyCity: cityOf(rows, state['city']),
    onlyRole: rows.claims.find((claim) => claim.role.id === state['role'])?.role,
    onlyDefinition: definitions.find((definition) => definition === state['statistic']),
    sources: [...new Set([...drawn, ...remarks].map((claim) => claim.source))],
  };
}

/** The city of that code, if any row names it. */
const cityOf = ({ claims, gaps }: PayByCityTenureRows, id: string | undefined): Named | undefined =>
  [...claims, ...gaps].find((row) => row.city?.id === id)?.city;

/** The rows of the chosen city, post and measure; gaps name no post, so a chosen post keeps those of its own cities. */
function chosenRows(rows: PayByCityTenureRows, state: State): PayByCityTenureRows {
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

/** Whole thousands around every printed end, with room for the arrow of an open one. */
function toScale(claims: readonly PayClaim[]): readonly [number, number] | undefined {
  const step = 1000;
  const ends = claims.flatMap(({ figure }) => {
    if (!figure) return [];
    const { low, high } = figureEnds(figure);
    return [low ?? (high ?? 0) - step, high ?? (low ?? 0) + step];
  });
  const [least, most] = extent(ends);
  if (least === undefined) return undefined;
  const from = Math.floor(least / step) * step;
  return [from, Math.max(from + step, Math.ceil(most / step) * step)];
}

/** Cities with the most and the least advertised to newcomers; the same city list twice where all are alike. */
function toNewcomers(claims: readonly PayClaim[]): PayByCityTenurePicked['newcomers'] {
  const said = claims.filter(
    (claim) => claim.city && claim.figure && claim.tenure === tenures[0] && definitionOf(claim) === definitions[0],
  );
  const [least, most] = extent(said, printedEnd);
  if (least === undefined) return undefined;
  const at = (end: number) => {
    const there = said.filter((claim) => printedEnd(claim) === end);
    return there.filter((claim) => claim.figure?.bound === there[0]?.figure?.bound);
  };
  return { best: at(most), least: at(least) };
}
