import type { Resource, Row, Problem, TableReport } from '../../tables/types.ts';
import type { AuditedTable, AuditRule, RowAudit } from './audit.ts';
import { auditColumns } from './declared.ts';
import { growthAudits } from './growth.ts';
import { columnAudits, groupAudits, orderAudits, shareAudits, yearAudits } from './sums.ts';
import { round } from '../../lib/numbers/round.ts';
import { problemAt } from '../checks/problem-at.ts';

/** A table with its description, as its audits need it. Microdata have rows of single cases, and no sums. */
export const toAudited = (
  { name, microdata, schema }: Pick<Resource, 'name' | 'microdata' | 'schema'>,
  rows: readonly Row[],
): AuditedTable => ({ name, rows: microdata ? [] : rows, orders: schema.slips.orders });

/** Every sum that rows allow by the columns of their table. */
export function rowAudits(table: AuditedTable): RowAudit[] {
  const { growth, shares = [], groups = [], years = [], orders = [] } = auditColumns[table.name] ?? {};
  return [
    ...(growth ? growthAudits(table, growth) : []),
    ...shares.flatMap((columns) => shareAudits(table, columns)),
    ...groups.flatMap((columns) => groupAudits(table, columns)),
    ...years.flatMap((columns) => yearAudits(table, columns)),
    ...orders.flatMap((columns) => orderAudits(table, columns)),
    ...columnAudits(table),
  ];
}

/** Kinds of statements that are the same sum. */
const kindsOf: Readonly<Record<AuditRule, readonly string[]>> = {
  growth: ['growth_rate', 'level_from_growth', 'increase', 'difference'],
  shares: ['sum'],
  mean: ['weighted_mean'],
  year: ['year_from_month'],
  order: ['comparison'],
};

/** Misfits that no checked statement is about: none has that kind of sum with two of their rows. */
export function unnamedMisfits(audits: readonly RowAudit[], claims: readonly Row[]): RowAudit[] {
  const named = claims.map((claim) => ({
    kinds: [claim['kind'], claim['reading']],
    operands: String(claim['operands'] ?? '').split(' '),
  }));
  return audits.filter(
    ({ rule, rows, fits }) =>
      !fits &&
      !named.some(
        ({ kinds, operands }) =>
          kindsOf[rule].some((kind) => kinds.includes(kind)) &&
          rows.filter((id) => operands.includes(id)).length >= Math.min(2, rows.length),
      ),
  );
}

/** Whether a misfit was looked at and stands so in the source: `audit:SAL129/share` among the known cells of the table. */
export const isKnown = ({ schema }: Pick<Resource, 'schema'>, { rows: [row = ''], field }: RowAudit): boolean =>
  schema.slips.known.has(`audit:${row}/${field}`);

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
