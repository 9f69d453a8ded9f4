import type { TableInput } from '../workbook/sheet-input.ts';
import { sniffBytes } from './sniff-format.ts';

export interface OpenOptions {
  /** The sheet to read of a workbook; without it the first one that is not hidden. */
  readonly sheet?: string | undefined;
}

/**
 * The input of the reader for the bytes of either kind: those of a text file as they are, those of an Excel workbook
 * (.xlsx) as the text of one sheet. Never throws on data: what is wrong with a workbook is said by its findings. A
 * workbook whose name ends with .csv stays bytes, and the reader refuses it. The library that opens workbooks is only
 * loaded when there is one.
 * @param name the file's name as the user knows it
 */
export async function openFile(bytes: Uint8Array, name: string, options: OpenOptions = {}): Promise<TableInput> {
  if (!isWorkbook(bytes, name)) return bytes;
  const { readWorkbook } = await import('../workbook/read-workbook.ts');
  return readWorkbook(bytes, options.sheet);
}

/** Whether a file is to be opened as a workbook: a zip archive that is not named like a text file. */
export function isWorkbook(bytes: Uint8Array, name: string): boolean {
  return sniffBytes(bytes) === 'xlsx' && !/\.(?:csv|tsv|txt)$/i.test(name);
}
