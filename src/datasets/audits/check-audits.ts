import { round } from '../../lib/numbers/round.ts';
import type { Problem, Resource, TableReport } from '../../tables/types.ts';
import { problemAt } from '../checks/problem-at.ts';
import type { RowAudit } from './audit.ts';
import { isKnown, rowAudits, toAudited, unnamedMisfits } from './row-audits.ts';

/**
 * Names sums of a table's rows that do not come out and that no checked statement is about. Notices: sources do contradict
 * themselves, and then stay as printed. What another check tells of already is left out: quantiles side by side
 * (`slip-order`), the growth in official pay (`change-differs`), and so is what is declared as known.
 */
export function checkAudits(
  report: TableReport,
  resource: Resource | undefined,
  claims: TableReport | undefined,
): Problem[] {
  if (!resource || report.outcome === 'reject') return [];
  const told = ({ rule, rows }: RowAudit): boolean =>
    (rule === 'order' && rows.length === 1) || (rule === 'growth' && report.name === 'official-pay');
  const index = new Map(report.rows.map((row, at) => [row['id'], at]));
  const audits = rowAudits(toAudited(resource, report.rows)).filter(
    (audit) => !told(audit) && !isKnown(resource, audit),
  );
  return unnamedMisfits(audits, claims?.rows ?? []).map((audit): Problem => {
    const { rule, rows, field, found, possible, stated } = audit;
    const [own = '', ...others] = rows;
    const at = { report, index: index.get(own) ?? 0, field };
    const digits = 2;
    const write = (number: number): string => (Number.isFinite(number) ? String(round(number, digits)) : '');
    return {
      ...problemAt('audit-differs', at, {
        rule,
        rows: rule === 'shares' ? rows : others,
        found: write(found.low),
        low: write(possible.low),
        high: write(possible.high),
        stated: write(stated.low),
      }),
      severity: 'notice',
    };
  });
}
