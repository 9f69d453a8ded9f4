import { topicOfTable } from '../../charts/all-charts.ts';
import type { TopicId } from '../../charts/topics.ts';
import type { AuditedClaim } from '../../datasets/published.ts';
import type { SiteTable } from '../../datasets/site-table.ts';

/** The audited statements on a topic: each belongs to that of the first row its sum is made of. */
export function statementsOn(
  topic: TopicId,
  claims: readonly AuditedClaim[],
  tables: readonly SiteTable[],
): AuditedClaim[] {
  const own = tables.filter(({ resource }) => topicOfTable(resource.name) === topic);
  const rows = new Set(own.flatMap((table) => table.rows.map((row) => row['id'])));
  return claims.filter(({ operands: [first] }) => first !== undefined && rows.has(first));
}
