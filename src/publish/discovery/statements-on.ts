import type { AuditedClaim } from '../../datasets/published.ts';
import type { SiteTable } from '../../datasets/site-table.ts';

/** The audited statements whose sums are made of rows of these tables only. */
export function statementsOn(claims: readonly AuditedClaim[], tables: readonly SiteTable[]): AuditedClaim[] {
  const rows = new Set(tables.flatMap(({ rows: own }) => own.map((row) => row['id'])));
  return claims.filter(({ operands }) => operands.length > 0 && operands.every((id) => rows.has(id)));
}
