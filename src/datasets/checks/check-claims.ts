import * as v from 'valibot';
import { round } from '../../lib/numbers/round.ts';
import type { ValuesOf } from '../../tables/messages/catalog.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { ClaimsRow, OperandRow } from '../statements/claim-rows.ts';
import { claimSchema, operandSchema, operandTables, toNumbers } from '../statements/claim-rows.ts';
import { unfilled } from '../statements/claim-text.ts';
import type { Sum } from '../statements/recompute.ts';
import { problemAt } from './rule-helpers.ts';

type FaultCode = 'claim-operand' | 'claim-verdict' | 'claim-words';
interface Fault {
  readonly code: FaultCode;
  readonly field: keyof ClaimsRow;
  readonly params: ValuesOf<FaultCode>;
}

/**
 * Checks the statements of the table `claims`: every row of a sum exists, the recomputed sum allows the verdict, and
 * every placeholder of the words has a number. Nothing is reported while a table that they rest on has errors.
 */
export function checkClaims(report: TableReport, whole: ReadonlyMap<string, TableReport>): Problem[] {
  if (report.name !== 'claims') return [];
  const tables = [...operandTables, 'sources'].map((name) => whole.get(name));
  if (tables.includes(undefined)) return [];
  const rows = new Map<string, OperandRow>();
  for (const row of operandTables.flatMap((name) => whole.get(name)?.rows ?? [])) {
    const read = v.safeParse(operandSchema, row);
    if (read.success) rows.set(read.output.id, read.output);
  }
  const years = new Map(whole.get('sources')?.rows.map((row) => [row['id'], row['year']]));
  return report.rows.flatMap((row, index) => {
    const read = v.safeParse(claimSchema, row);
    if (!read.success) return [];
    const year = years.get(read.output.said_by);
    const faults = faultsOf(read.output, rows, typeof year === 'number' ? year : undefined);
    return faults.map(({ code, field, params }) => problemAt(code, { report, index, field }, params));
  });
}

function faultsOf(claim: ClaimsRow, rows: ReadonlyMap<string, OperandRow>, saidIn: number | undefined): Fault[] {
  const strangers = claim.operands.filter((id) => !rows.has(id));
  if (strangers.length > 0) {
    return strangers.map((id) => ({ code: 'claim-operand', field: 'operands', params: { id } }));
  }
  const operands = claim.operands.flatMap((id) => rows.get(id) ?? []);
  const numbers = toNumbers(claim, operands, saidIn);
  const { allowed, sum } = numbers.audit;
  const faults: Fault[] = [];
  if (!allowed.includes(claim.verdict)) {
    faults.push({ code: 'claim-verdict', field: 'verdict', params: { computed: resultOf(sum), allowed } });
  }
  for (const field of ['statement_zh', 'statement_en', 'reason_zh', 'reason_en'] as const) {
    for (const name of unfilled(claim[field], numbers)) faults.push({ code: 'claim-words', field, params: { name } });
  }
  return faults;
}

/** The result as the message prints it; empty where there is none. */
function resultOf(sum: Sum | undefined): string {
  if (!sum) return '';
  const [low, high] = [round(sum.printed.low, 4), round(sum.printed.high, 4)];
  return low === high ? String(low) : `${low}–${high}`;
}
