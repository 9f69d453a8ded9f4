import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import type { Definition, Tenure } from './bands.ts';
import { definitions, tenures } from './bands.ts';
import { chosenRows, cityOf } from './choose.ts';
import { atBand, definitionOf, printedEnd, rowOrder, toGroup, toNothing } from './to-groups.ts';

export interface PayByCityTenureRows {
  readonly claims: readonly PayClaim[];
  /** Relations said of no single city, told in a note. */
  readonly remarks: readonly PayClaim[];
  /** Posts that lead others, named in a note. */
  readonly leftOut: readonly PayClaim[];
  readonly gaps: readonly Gap[];
}

export interface PayCell {
  readonly tenure: string;
  /** Columns it covers. */
  readonly span: number;
  readonly claim: PayClaim | undefined;
  readonly gap: Gap | undefined;
  readonly kind: 'figure' | 'relation' | 'gap' | 'unrecorded';
  /** The source puts no one in this group and prints its pay all the same. */
  readonly peopleless: boolean;
}

export interface PayRow {
  /** Id of its first claim or gap. */
  readonly key: string;
  /** Pinyin of the city, for sorting by name; undefined of a place that is no city. */
  readonly city: string | undefined;
  /** City, or the place the claim is about. */
  readonly name: Bilingual;
  readonly role: Named | undefined;
  readonly cells: readonly PayCell[];
}

export interface PayGroup {
  /** `none`: cities for which nothing was found. */
  readonly definition: Definition | 'none';
  readonly publishers: readonly Bilingual[];
  readonly periods: readonly string[];
  readonly roles: readonly Named[];
  readonly rows: readonly PayRow[];
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

/** Whole thousands around every printed end, with room for the arrow of an open one. */
function toScale(claims: readonly PayClaim[]): readonly [number, number] | undefined {
  const step = 1000;
  const ends = claims.flatMap(({ figure }) => {
    if (!figure) return [];
    const { low, high } = figureEnds(figure);
    return [low ?? (high ?? 0) - step, high ?? (low ?? 0) + step];
  });
  if (ends.length === 0) return undefined;
  const from = Math.floor(Math.min(...ends) / step) * step;
  return [from, Math.max(from + step, Math.ceil(Math.max(...ends) / step) * step)];
}

/** Cities with the most and the least advertised to newcomers; the same city list twice where all are alike. */
function toNewcomers(claims: readonly PayClaim[]): PayByCityTenurePicked['newcomers'] {
  const said = claims.filter(
    (claim) => claim.city && claim.figure && claim.tenure === tenures[0] && definitionOf(claim) === definitions[0],
  );
  const ends = said.flatMap((claim) => printedEnd(claim) ?? []);
  if (ends.length === 0) return undefined;
  const at = (end: number) => {
    const there = said.filter((claim) => printedEnd(claim) === end);
    return there.filter((claim) => claim.figure?.bound === there[0]?.figure?.bound);
  };
  return { best: at(Math.max(...ends)), least: at(Math.min(...ends)) };
}
