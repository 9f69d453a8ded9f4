import { ascending, descending } from 'd3';
import type { Against, AuditedClaim, Named } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';

export interface ClaimAuditRows {
  readonly claims: readonly AuditedClaim[];
}

export interface VerdictGroup {
  readonly verdict: Named;
  readonly claims: readonly AuditedClaim[];
}

/** A statement and its distance from the number it is compared with; undefined where one of the two numbers is missing. */
export interface Line {
  readonly claim: AuditedClaim;
  readonly against: Against | undefined;
}

export interface ClaimAuditPicked extends Picked {
  /** From statements that hold to those nobody can check; groups without claims, or not chosen, are left out. */
  readonly groups: readonly VerdictGroup[];
  /** All groups, with those that are not chosen: these stay as plain squares. */
  readonly counts: readonly VerdictGroup[];
  /** How many statements are shown. */
  readonly total: number;
  /** Statements whose numbers are drawn: the most distant ones, least multiple first; with a chosen verdict, all of it. */
  readonly lines: readonly Line[];
  /** The most distant of them. */
  readonly farthest: AuditedClaim | undefined;
  /** How many refuted statements with numbers are nearer than those drawn. */
  readonly nearer: number;
  /** The verdict a reader has chosen. */
  readonly chosen: Named | undefined;
}

const order = ['holds', 'holds_only_if', 'contradicted', 'does_not_follow', 'cannot_be_checked'];
/** Verdicts on statements whose numbers are wrong or contradicted. */
const refused = ['contradicted', 'does_not_follow'];
/** How many lines stand below the squares until a verdict is chosen. */
const mostLines = 8;

/** The verdicts that occur, in order. */
export function verdictsOf(claims: readonly AuditedClaim[]): Named[] {
  const found = new Map(claims.map(({ verdict }) => [verdict.id, verdict]));
  return order.flatMap((id) => found.get(id) ?? []);
}

/** Claims by verdict, those with the most distant numbers first, and the lines below them. */
export function pickClaimAudit({ claims }: ClaimAuditRows, state: State = {}): ClaimAuditPicked {
  const counts = verdictsOf(claims).map((verdict) => ({
    verdict,
    claims: farthestFirst(claims.filter((claim) => claim.verdict.id === verdict.id)),
  }));
  const chosen = counts.find(({ verdict }) => verdict.id === state['verdict']);
  const groups = chosen ? [chosen] : counts;
  const shown = groups.flatMap((group) => group.claims);
  const off = farthestFirst(shown.filter(({ verdict, against }) => against && refused.includes(verdict.id)));
  const drawn = chosen ? chosen.claims : off.slice(0, mostLines);
  return {
    groups,
    counts,
    total: shown.length,
    lines: drawn
      .map((claim) => ({ claim, against: claim.against }))
      .sort((a, b) => ascending(a.against?.times.low ?? Infinity, b.against?.times.low ?? Infinity)),
    farthest: farthestFirst(drawn).find(({ against }) => against),
    nearer: chosen ? 0 : off.length - drawn.length,
    chosen: chosen?.verdict,
    sources: [...new Set(shown.flatMap((claim) => claim.sources))],
  };
}

/** By the ratio of the two numbers at the ends where they are nearest; claims without two numbers last. */
const farthestFirst = (claims: readonly AuditedClaim[]): AuditedClaim[] =>
  [...claims].sort((a, b) => descending(distanceOf(a), distanceOf(b)));

function distanceOf({ against }: AuditedClaim): number {
  if (!against) return -1;
  const { low, high } = against.times;
  return low <= 1 && high >= 1 ? 0 : Math.min(Math.abs(Math.log(low)), Math.abs(Math.log(high)));
}

/** Whether there is a number to compare the statement with. */
export const hasResult = (claim: AuditedClaim): boolean => (claim.rival ?? claim.computed) !== undefined;
