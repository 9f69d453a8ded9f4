import type { Resource, Row } from '../../tables/types.ts';
import type { AuditedTable, AuditRule, RowAudit } from './audit.ts';
import { auditColumns } from './declared.ts';
import { growthAudits } from './growth.ts';
import { columnAudits, groupAudits, orderAudits, shareAudits, yearAudits } from './sums.ts';

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
