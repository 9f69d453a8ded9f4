import type { Resource } from '../../tables/package/descriptor.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Row } from '../../tables/value.ts';
import type { AuditedTable, AuditRule, RowAudit } from './audit.ts';
import { auditColumns } from './declared.ts';
import { growthAudits } from './growth.ts';
import { columnAudits, groupAudits, orderAudits, shareAudits, yearAudits } from './sums.ts';
import { round } from '../../lib/numbers/round.ts';
import { problemAt } from '../checks/rule-helpers.ts';

/**
 * What audits need of a table and its description. Microdata are never audited, because their rows are single cases.
 */
export const toAudited = (
  { name, microdata, schema }: Pick<Resource, 'name' | 'microdata' | 'schema'>,
  rows: readonly Row[],
): AuditedTable => ({ name, rows: microdata ? [] : rows, orders: schema.slips.orders });

/** Every audit of a table's rows that its columns allow. */
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

/** The kinds of checked statements that compute the same as each rule. */
const kindsOf: Readonly<Record<AuditRule, readonly string[]>> = {
  growth: ['growth_rate', 'level_from_growth', 'increase', 'difference'],
  shares: ['sum'],
  mean: ['weighted_mean'],
  year: ['year_from_month'],
  order: ['comparison'],
};

/** Misfits that no checked statement covers: none of that kind names two of their rows. */
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

/**
 * Whether a misfit is known to stand in the source like that: `audit:SAL129/share` is among the known cells of the
 * table.
 */
export const isKnown = ({ schema }: Pick<Resource, 'schema'>, { rows: [row = ''], field }: RowAudit): boolean =>
  schema.slips.known.has(`audit:${row}/${field}`);

/**
 * Reports sums of a table's rows that do not come out and that no checked statement covers. They are notices, because
 * sources do contradict themselves and are kept as printed. Not reported is what another check reports (quantiles in
 * columns, by `slip-order`; growth in official pay, by `change-differs`) and what is declared as known.
 */
export function checkAudits(
  report: TableReport,
  resource: Resource | undefined,
  claims: TableReport | undefined,
): Problem[] {
  if (!resource || report.outcome === 'reject') return [];
  const isReported = ({ rule, rows }: RowAudit): boolean =>
    (rule === 'order' && rows.length === 1) || (rule === 'growth' && report.name === 'official-pay');
  const index = new Map(report.rows.map((row, at) => [row['id'], at]));
  const audits = rowAudits(toAudited(resource, report.rows)).filter(
    (audit) => !isReported(audit) && !isKnown(resource, audit),
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
