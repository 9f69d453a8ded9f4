import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import { isRead } from '../table-draft.ts';
import type { ParsedRule } from '../package/rules.ts';
import type { Row, Value } from '../value.ts';
import type { KeptReason, MonthlyPay } from './monthly-pay.ts';
import { monthlyPay } from './monthly-pay.ts';

/** The most lines listed in a notice that stands for many cells. */
const maxLines = 5;

/**
 * Compares columns that a description declares as parsed from a printed pay with what the parser reads there. A cell
 * that differs is an error. A pay that is no monthly range is kept as printed, and its columns stay empty; those whose
 * reason is not declared as expected are listed in one notice for each reason.
 */
export function checkParsed(draft: TableDraft): void {
  for (const rule of draft.resource.schema.parsed) {
    const kept = new Map<KeptReason, number[]>();
    draft.rows.forEach((row, index) => {
      if (!isRead(draft, index, [rule.field, ...rule.into.values()])) return;
      const read = monthlyPay(textOf(row[rule.field]), rule.period);
      if (typeof read === 'string') kept.set(read, [...(kept.get(read) ?? []), index]);
      // For words that are not understood the right values are unknown; for swapped ends a person has to decide.
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
    // The bound and the number of pays a year are only compared for a monthly pay.
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

/**
 * The expected cells of a row, by what they hold. Where the table has a column for a single figure, a single figure
 * leaves the ends empty.
 */
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
