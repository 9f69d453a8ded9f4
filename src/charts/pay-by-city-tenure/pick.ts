import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked } from '../chart.ts';

export const tenures = ['0-1', '1-3', '3-5', '5-10', '10+'] as const;
/** The bands that a claim about "three years and more" covers at once. */
const fromThreeYears: readonly string[] = tenures.slice(2);

/** Statistics that give a month's pay by years on the job. They are different measures: each has its own group. */
export const definitions = ['advertised_median', 'mean_pay'] as const;
export type Definition = (typeof definitions)[number];

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
  readonly key: string;
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
  /** Ends of the pay scale every cell shares, CNY a month; undefined without any figure. */
  readonly scale: readonly [number, number] | undefined;
  readonly newcomers: { readonly best: readonly PayClaim[]; readonly least: readonly PayClaim[] } | undefined;
  readonly remarks: readonly PayClaim[];
  readonly leftOut: readonly PayClaim[];
}

/** One row a place and post within each definition, best-paid newcomers first; then the cities nothing is known of. */
export function pickPayByCityTenure({ claims, gaps, remarks, leftOut }: PayByCityTenureRows): PayByCityTenurePicked {
  const groups = definitions.flatMap((definition) => toGroup(definition, claims, gaps));
  const known = new Set(claims.map((claim) => claim.city?.id));
  const nothing = byKey(gaps.filter((gap) => !known.has(gap.city?.id)), (gap) => gap.city?.id ?? '');
  if (nothing.length > 0) {
    const rows = nothing.map(([key, own]) => toRow(key, own[0]?.city?.name, undefined, [], own));
    groups.push({ definition: 'none', publishers: [], periods: [], roles: [], rows });
  }
  const drawn = groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.claim ?? [])));
  return {
    groups,
    scale: toScale(drawn),
    newcomers: toNewcomers(claims),
    remarks,
    leftOut,
    sources: [...new Set([...drawn, ...remarks].map((claim) => claim.source))],
  };
}

/** A relation is said of the same chart as the amounts of its source: medians of advertised pay. */
const definitionOf = (claim: PayClaim): string => (claim.statistic.id === 'relation' ? 'advertised_median' : claim.statistic.id);

function toGroup(definition: Definition, all: readonly PayClaim[], gaps: readonly Gap[]): PayGroup[] {
  const claims = all.filter((claim) => definitionOf(claim) === definition);
  if (claims.length === 0) return [];
  const rows = byKey(claims, (claim) => `${claim.city?.id ?? claim.place?.zh ?? ''}/${claim.role.id}`).map(([key, own]) => {
    const first = own[0];
    const city = first?.city?.id;
    const mine = gaps.filter((gap) => gap.city?.id === city && (gap.metric === definition || gap.metric === 'pay'));
    return toRow(key, first?.city?.name ?? first?.place, first?.role, own, mine);
  });
  const roles = byKey(claims, (claim) => claim.role.id).flatMap(([, own]) => (own[0] ? [own[0].role] : []));
  const publishers = byKey(claims, (claim) => claim.publisher.zh).flatMap(([, own]) => (own[0] ? [own[0].publisher] : []));
  const periods = [...new Set(claims.flatMap((claim) => claim.period ?? []))].sort();
  return [{ definition, publishers, periods, roles, rows: rows.sort((a, b) => newcomerPay(b) - newcomerPay(a)) }];
}

function toRow(
  key: string,
  name: Bilingual | undefined,
  role: Named | undefined,
  claims: readonly PayClaim[],
  gaps: readonly Gap[],
): PayRow {
  const over = claims.find((claim) => claim.relation && !tenures.some((band) => band === claim.tenure));
  const cells = tenures.flatMap((tenure): PayCell[] => {
    if (over && fromThreeYears.includes(tenure)) {
      const starts = tenure === fromThreeYears[0];
      return starts ? [{ tenure: over.tenure, span: fromThreeYears.length, claim: over, gap: undefined, kind: 'relation', peopleless: false }] : [];
    }
    const claim = claims.find((one) => one.tenure === tenure);
    const gap = gaps.find((one) => one.tenure === tenure);
    const kind = claim?.figure ? 'figure' : gap ? 'gap' : 'unrecorded';
    return [{ tenure, span: 1, claim, gap, kind, peopleless: kind === 'figure' && claim?.share === 0 }];
  });
  return { key, name: name ?? { zh: '', en: '' }, role, cells };
}

/** The printed number an interval is ordered by: its low end, or the only end it has. */
export function printedEnd(claim: PayClaim | undefined): number | undefined {
  if (!claim?.figure) return undefined;
  const { low, high } = figureEnds(claim.figure);
  return low ?? high;
}

const newcomerPay = (row: PayRow): number => printedEnd(row.cells[0]?.claim) ?? 0;

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
  const said = claims.filter((claim) => claim.city && claim.figure && claim.tenure === tenures[0] && definitionOf(claim) === definitions[0]);
  const ends = said.flatMap((claim) => printedEnd(claim) ?? []);
  if (ends.length === 0) return undefined;
  const at = (end: number) => {
    const there = said.filter((claim) => printedEnd(claim) === end);
    return there.filter((claim) => claim.figure?.bound === there[0]?.figure?.bound);
  };
  return { best: at(Math.max(...ends)), least: at(Math.min(...ends)) };
}

/** Items by key, in order of first appearance. */
function byKey<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found];
}
