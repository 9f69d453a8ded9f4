import { checkForeignKeys } from './checks/check-foreign-keys.ts';
import type { CheckOptions } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { TableInput } from './workbook/sheet-input.ts';
import { finishDraft } from './table-draft.ts';
import type { Resource } from './package/descriptor.ts';
import type { TableReport } from './table-report.ts';

/**
 * Reads and checks one table alone: from a file's bytes or a sheet to typed rows, or to problems. References to other
 * tables are not looked up (checkPackage does that), and a notice says so.
 * @param file the file name that problems give
 */
export function checkTable(
  input: TableInput,
  file: string,
  resource: Resource,
  options: CheckOptions = {},
): TableReport {
  const draft = readTable(input, file, resource, options);
  checkForeignKeys(draft, () => undefined);
  return finishDraft(draft);
}
