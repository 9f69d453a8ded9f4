import type { AuditedClaim, Named } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';

export interface ClaimAuditRows {
  readonly claims: readonly AuditedClaim[];
}

export interface VerdictGroup {
  readonly verdict: Named;
  readonly claims: readonly AuditedClaim[];
}

export interface ClaimAuditPicked extends Picked {
  /** From what holds to what nobody can check; groups without claims are left out. */
  readonly groups: readonly VerdictGroup[];
  /** How many are shown. */
  readonly total: number;
  /** The verdict a reader has chosen. */
  readonly chosen: Named | undefined;
}

const order = ['holds', 'holds_only_if', 'does_not_follow', 'contradicted', 'cannot_be_checked'];

/** Verdicts that occur, in order. */
export function verdictsOf(claims: readonly AuditedClaim[]): Named[] {
  const found = new Map(claims.map(({ verdict }) => [verdict.id, verdict]));
  return order.flatMap((id) => found.get(id) ?? []);
}

/** Claims by verdict, in the order of the table. */
export function pickClaimAudit({ claims }: ClaimAuditRows, state: State = {}): ClaimAuditPicked {
  const verdicts = verdictsOf(claims);
  const chosen = verdicts.find((verdict) => verdict.id === state['verdict']);
  const groups = (chosen ? [chosen] : verdicts).map((verdict) => ({
    verdict,
    claims: claims.filter((claim) => claim.verdict.id === verdict.id),
  }));
  const shown = groups.flatMap((group) => group.claims);
  return {
    groups,
    total: shown.length,
    chosen,
    sources: [...new Set(shown.flatMap((claim) => claim.sources))],
  };
}

/** Whether there is anything to hold against the statement. */
export const hasResult = (claim: AuditedClaim): boolean => (claim.rival ?? claim.computed) !== undefined;
