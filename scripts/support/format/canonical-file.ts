import { csvText } from '../../../src/lib/text/csv-text.ts';
import type { CutTable } from '../../../src/tables/package/read-watch.ts';
import { isBlankRecord } from '../../../src/tables/rows/row-shape.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';

/** In what a canonical file differs from the present one. */
export type FormChange = 'encoding' | 'mark' | 'line-ends' | 'headings' | 'columns' | 'quotes';

export type CanonicalFile =
  | { readonly text: string; readonly changes: readonly FormChange[] }
  /** Lines with text outside the table, which would be lost. */
  | { readonly outside: readonly number[] };

/**
 * The same table in canonical form: UTF-8 without a byte order mark, LF, quotes only where a cell needs them, columns
 * as declared, rows in their order, no blank lines. The text of every cell is unchanged.
 * @param fields the declared order of columns
 */
export function canonicalFile(
  bytes: Uint8Array,
  cut: CutTable,
  report: TableReport,
  fields: readonly string[],
): CanonicalFile {
  const { records, header } = cut;
  const rows = new Set(report.lines);
  const isRow = (index: number): boolean => rows.has(records.lines[index] ?? 0);
  const outside = records.cells.flatMap((record, index) =>
    index === header?.record || isRow(index) || isBlankRecord(record) ? [] : [records.lines[index] ?? 0],
  );
  if (!header || outside.length > 0) return { outside };
  const names = header.labels.map((label, index) => header.matches[index]?.field.name ?? label);
  const order = [
    ...fields.flatMap((name) => (names.includes(name) ? [names.indexOf(name)] : [])),
    ...names.flatMap((name, index) => (fields.includes(name) ? [] : [index])),
  ];
  const inOrder = (record: readonly string[]): string[] => order.map((index) => record[index] ?? '');
  const kept = records.cells.filter((_, index) => index !== header.record && isRow(index));
  const text = [inOrder(names), ...kept.map(inOrder)].map(lineOf).join('');
  return {
    text,
    changes: changesIn(bytes, text, [
      ...(report.encoding === 'utf-8' ? [] : ['encoding' as const]),
      ...(names.some((name, index) => name !== header.labels[index]) ? ['headings' as const] : []),
      ...(order.some((from, to) => from !== to) ? ['columns' as const] : []),
    ]),
  };
}

/** In a table of one column a blank line is not a row, so that an empty cell must be quoted. */
const lineOf = (record: readonly string[]): string =>
  record.length === 1 && record[0] === '' ? '""\n' : csvText([record]);

/** What differs, among the changes seen in the table; empty where the bytes are equal. */
function changesIn(bytes: Uint8Array, text: string, seen: readonly FormChange[]): readonly FormChange[] {
  if (Buffer.compare(bytes, new TextEncoder().encode(text)) === 0) return [];
  const found: FormChange[] = [
    ...seen,
    ...(bytes[0] === 0xef && bytes[1] === 0xbb ? ['mark' as const] : []),
    ...(bytes.includes(0x0d) ? ['line-ends' as const] : []),
  ];
  return found.length > 0 ? found : ['quotes'];
}
