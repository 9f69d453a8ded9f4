import { csvText } from '../../src/lib/text/csv-text.ts';
import { findLayout } from '../../src/intake/published/find-layout.ts';
import type { ForeignRecords } from '../../src/intake/published/foreign-records.ts';
import { isIndexColumn } from '../../src/intake/published/read-column.ts';
import { checkTable } from '../../src/tables/check-table.ts';
import { columnLetters } from '../../src/tables/workbook/excel-address.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';
import type { Problem } from '../../src/tables/table-report.ts';

/**
 * The problems that `check` would report for the table of a publisher's file if all columns were text: too many or too
 * few cells, two equal headings, a missing heading, characters that no text may hold; of its notices only those about
 * rows that end early. Lines are those of the file.
 */
export function checkLoose(
  records: ForeignRecords,
  names: ReadonlyMap<string, string>,
  shown: string,
): { readonly errors: readonly Problem[]; readonly notices: readonly Problem[] } {
  const { labels, rows, headerLines } = findLayout(records);
  const columnOf = (index: number): string[] => rows.map(({ cells }) => cells[index] ?? '');
  const isBlank = (index: number): boolean => columnOf(index).every((cell) => cell.trim() === '');
  const headings = labels.map((parts, index) => {
    const heading = parts.join(' ');
    const chosen = names.get(heading) ?? names.get(String(index + 1));
    // The first column, one that counts the rows and an empty one need no heading.
    const may = headerLines.length === 0 || index === 0 || isBlank(index) || isIndexColumn(heading, columnOf(index));
    return chosen ?? (heading === '' && may ? columnLetters(index + 1) : heading);
  });
  const fields = [...new Set(headings)].filter((name) => name !== '').map((name) => ({ name, type: 'string' }));
  const read = readPackage({ resources: [{ name: 'file', path: 'file.csv', schema: { fields } }] }, shown);
  const resource = 'problems' in read ? undefined : read.resources[0];
  if (!resource) throw new Error('headings that are different make a description');
  // Empty cells beyond the last heading are padding of an export.
  const trimmed = rows.map(({ cells }) => {
    const end = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return cells.slice(0, Math.max(end, headings.length));
  });
  const parts = [headings, ...trimmed].map((record) => csvText([record]));
  const starts = new Map<number, number>();
  let line = 1;
  parts.forEach((part, index) => {
    starts.set(line, index === 0 ? (headerLines.at(-1) ?? 1) : (rows[index - 1]?.line ?? 0));
    line += part.split('\n').length - 1;
  });
  const { errors, notices } = checkTable(new TextEncoder().encode(parts.join('')), shown, resource);
  const inFile = (problem: Problem): Problem => ({
    ...problem,
    line: problem.line === null ? null : (starts.get(problem.line) ?? problem.line),
  });
  return { errors: errors.map(inFile), notices: notices.filter(({ code }) => code === 'short-row').map(inFile) };
}
