import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import { codeBeforeExcel } from './excel-dates.ts';
import type { Header } from '../header/locate-header.ts';
import { compilePattern } from '../package/pattern.ts';
import { codesOf } from '../cells/read-code.ts';
import type { DateCell } from './sheet-input.ts';
import type { TableDraft } from '../table-draft.ts';

/** Types whose readers judge a date themselves: they take it, or refuse it. */
const readsDates = new Set(['date', 'datetime', 'year', 'yearmonth', 'time', 'number', 'integer', 'boolean', 'any']);

/**
 * Judges dates that a workbook holds where text is declared. Excel makes them of codes (1-3) and periods (2024-01), and
 * what was typed is lost: as text they would pass for something that nobody wrote. Takes the place of whatever else was
 * found wrong with such a cell.
 */
export function refuseMisplacedDates(dates: readonly DateCell[], header: Header, draft: TableDraft): void {
  for (const { row, column, text } of dates) {
    const field = header.matches[column - 1]?.field;
    if (row <= header.record + 1 || !field || readsDates.has(field.type)) continue;
    const month = /^\d{4}-\d\d(?=-01$)/.exec(text)?.[0] ?? '';
    const { pattern } = field.constraints;
    const code = codeBeforeExcel(text.slice(0, 10));
    const write =
      pattern !== undefined && compilePattern(pattern)?.test(month) === true
        ? month
        : codesOf(field)?.includes(code) === true
          ? code
          : '';
    dropErrors(draft, (one) => one.line === row && one.column === column);
    draft.findings.push(
      errorAt('excel-date', { line: row, column, field: field.name, value: text, params: { row, write } }),
    );
  }
}

/** A formula without a value leaves its cell empty: that it is empty need not be said as well. */
export function forgetEmptyFormulas(draft: TableDraft): void {
  const places = new Set(draft.findings.filter(({ code }) => code === 'formula-empty').map(placeOf));
  if (places.size > 0) dropErrors(draft, (one) => one.code === 'constraint-required' && places.has(placeOf(one)));
}

/** Names the columns of what was found before the header was known. */
export function nameFields({ matches }: Header, { findings }: TableDraft): void {
  findings.forEach((one, index) => {
    if (one.field !== null || one.column === null || one.code !== 'struck-part') return;
    findings[index] = { ...one, field: matches[one.column - 1]?.field.name ?? null };
  });
}

const placeOf = ({ line, column }: Finding): string => `${String(line)}:${String(column)}`;

function dropErrors({ findings }: TableDraft, isDropped: (finding: Finding) => boolean): void {
  const kept = findings.filter((one) => one.severity !== 'error' || !isDropped(one));
  findings.splice(0, findings.length, ...kept);
}
