import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import { isRead } from '../table-draft.ts';
import type { ParsedRule, Row, Value } from '../types.ts';
import type { KeptReason, MonthlyPay } from './monthly-pay.ts';
import { monthlyPay } from './monthly-pay.ts';

/** Lines named in a notice that stands for many cells. */
const maxLines = 5;

/**
 * Columns that a description says are parsed from a printed pay, against what the parser reads there. A cell that says
 * something else is an error; a pay that is no range of a month stays as printed, its columns stay empty, and those
 * whose reason is not declared are listed once for each reason.
 */
export function checkParsed(draft: TableDraft): void {
  for (const rule of draft.resource.schema.parsed) {
    const kept = new Map<KeptReason, number[]>();
    draft.rows.forEach((row, index) => {
      if (!isRead(draft, index, [rule.field, ...rule.into.values()])) return;
      const read = monthlyPay(textOf(row[rule.field]), rule.period);
      if (typeof read === 'string') kept.set(read, [...(kept.get(read) ?? []), index]);
      // Nobody can say what words that are not understood should have become; of swapped ends a person decides.
      if (read !== 'unread' && read !== 'reversed') draft.findings.push(...differences(draft, rule, row, index, read));
    });
    for (const [reason, indexes] of kept)
      if (!rule.kept.includes(reason)) draft.findings.push(keptNotice(draft, rule, reason, indexes));
  }
}

function differences(
  draft: TableDraft,
  rule: ParsedRule,
  row: Row,
  index: number,
  read: MonthlyPay | KeptReason,
): Finding[] {
  const wanted = expected(rule, read);
  return [...rule.into].flatMap(([target, field]): Finding[] => {
    const value = row[field] ?? null;
    if (!draft.columns.has(field) || value === wanted[target]) return [];
    // How exact a pay is, is said of a kept one as well; only a month's figure can be held against it.
    if (typeof read === 'string' && (target === 'bound' || target === 'months')) return [];
    return [
      errorAt('pay-differs', {
        line: draft.lines[index] ?? null,
        column: draft.columns.get(field) ?? null,
        field,
        value: textOf(value),
        params: {
          row: draft.excelRows[index] ?? 0,
          printed: textOf(row[rule.field]),
          to: textOf(wanted[target] ?? null),
          reason: typeof read === 'string' ? read : '',
        },
      }),
    ];
  });
}

/** The cells of a row by what they hold. With a column for a single figure, the ends are empty where there is one. */
function expected(rule: ParsedRule, read: MonthlyPay | KeptReason): Record<string, Value> {
  if (typeof read === 'string') return { low: null, high: null, value: null, bound: null, months: null };
  const { low, high, bound, months } = read;
  const single = rule.into.has('value') && bound === 'exact';
  return { low: single ? null : low, high: single ? null : high, value: single ? low : null, bound, months };
}

function keptNotice(draft: TableDraft, rule: ParsedRule, reason: KeptReason, indexes: readonly number[]): Finding {
  const [first = 0] = indexes;
  return noticeAt('pay-kept', {
    line: draft.lines[first] ?? null,
    column: draft.columns.get(rule.field) ?? null,
    field: rule.field,
    value: textOf(draft.rows[first]?.[rule.field]),
    params: {
      row: draft.excelRows[first] ?? 0,
      reason,
      count: indexes.length,
      lines: indexes.slice(0, maxLines).map((index) => String(draft.lines[index] ?? 0)),
    },
  });
}

const textOf = (value: Value | undefined): string => (value === null || value === undefined ? '' : String(value));
