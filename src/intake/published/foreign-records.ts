import { commonShare } from '../../tables/text/gb18030-evidence.ts';
import { maxBytes } from '../../tables/text/declared-bytes.ts';
import { decodeText } from '../../tables/text/decode-text.ts';
import { firstLine, firstLines } from '../../tables/text/find-delimiter.ts';
import type { Finding } from '../../tables/finding.ts';
import { errorAt } from '../../tables/finding.ts';
import { foreign, refuseForm } from '../../tables/rows/refuse-form.ts';
import type { TableInput } from '../../tables/workbook/sheet-input.ts';
import { sniffBytes, sniffUndecoded } from '../../tables/text/sniff-format.ts';
import { isBlankRecord } from '../../tables/rows/row-shape.ts';
import { tokenize } from '../../tables/text/tokenize.ts';

/** A publisher's file split into cells, while the meaning of its columns is unknown. */
export interface ForeignRecords {
  readonly cells: readonly (readonly string[])[];
  /** The physical line of each record, or its row in Excel. */
  readonly lines: readonly number[];
  /** The encoding as the reader names it; `xlsx` for a workbook. */
  readonly encoding: string;
  readonly delimiter: string;
  /** What a workbook shows and its cells do not contain: hidden rows, formulas, other sheets. */
  readonly notices: readonly Finding[];
}

/**
 * Splits a file into cells without a description of its columns. Where that fails, returns the errors that `check`
 * reports.
 */
export function foreignRecords(input: TableInput, file: string): ForeignRecords | readonly Finding[] {
  if (!(input instanceof Uint8Array)) return sheetRecords(input);
  if (input.length > maxBytes) return [errorAt('file-too-big', { params: { bytes: input.length, limit: maxBytes } })];
  const format = sniffBytes(input);
  if (format) return [foreign(format, file)];
  const { text, encoding, findings, doubtful } = decodeText(input);
  if (text === null || encoding === null) {
    const undecoded = sniffUndecoded(input);
    return undecoded === 'html' ? [foreign(undecoded, file)] : findings.filter(({ severity }) => severity === 'error');
  }
  const refusal = refuseForm(text, file);
  if (refusal) return [refusal];
  // No declared names can confirm the encoding, so the text itself must be plausible Chinese.
  if (doubtful && commonShare(text).share <= 0.5) {
    const line = text.split(/\r\n|\r|\n/).findIndex((one) => /[^\0-\x7f]/.test(one)) + 1;
    return [errorAt('encoding-header', { line, value: firstLine(text), params: { other: '' } })];
  }
  const body = text.replace(/^("?)sep=.\1(?=\r\n|\r|\n)/i, '');
  const delimiter = guessDelimiter(firstLines(body));
  const records = tokenize(body, delimiter);
  const faults = records.findings.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return faults;
  return splitKeys({ cells: records.cells, lines: records.lines, encoding, delimiter, notices: [] });
}

function sheetRecords({ cells, findings }: Exclude<TableInput, Uint8Array>): ForeignRecords | readonly Finding[] {
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (cells === null || faults.length > 0) return faults;
  return { cells, lines: cells.map((_, index) => index + 1), encoding: 'xlsx', delimiter: ',', notices: findings };
}

/** In order of preference: a tab is hardly ever part of a text, a comma often. */
const delimiters = ['\t', ';', '|', ','] as const;

/** The delimiter that splits most of the first records into the same number of cells. */
function guessDelimiter(start: string): string {
  const found = delimiters.map((delimiter) => {
    const widths = tokenize(start, delimiter, 40)
      .cells.filter((record) => !isBlankRecord(record))
      .map((record) => record.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    return { delimiter, records: Math.max(0, ...counts.values()) };
  });
  const most = Math.max(...found.map(({ records }) => records));
  return most === 0 ? ',' : (found.find(({ records }) => records >= most * 0.9)?.delimiter ?? ',');
}

/**
 * Splits the first cell of Eurostat files, which holds several dimensions: `freq,unit,geo\TIME_PERIOD` over `A,PC,DE`.
 */
function splitKeys(records: ForeignRecords): ForeignRecords {
  const [first = ''] = records.cells[0] ?? [];
  const match = /^([^\\]+)\\[^\\]+$/.exec(first);
  const names = match?.[1]?.split(',') ?? [];
  if (records.delimiter !== '\t' || names.length === 0) return records;
  const cells = records.cells.map(([key = '', ...rest], index) => {
    const parts = index === 0 ? names : key.split(',');
    return key === '' && rest.length === 0 ? [''] : [...parts, ...rest];
  });
  return { ...records, cells };
}
