import type { SheetFilterInfo } from 'hucre';
import type { Cell, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { isoDate, serialToDay } from '../cells/calendar.ts';
import { maxBytes } from '../text/declared-bytes.ts';
import { excelAddress } from './excel-address.ts';
import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import { showNumber } from './number-format.ts';
import type { DateCell, SheetInput, ShownCell } from './sheet-input.ts';
import { markNotices, partsOf, struckPart } from './sheet-marks.ts';
import { isMonthFormat, sheetNumber, sheetText } from './sheet-text.ts';
import { unpackedBytes } from '../text/unpacked-bytes.ts';

/** The most bytes that a workbook may unpack to: the XML of a sheet is several times as long as its CSV. */
const maxUnpacked = 10 * maxBytes;

/** Reads one sheet of an .xlsx workbook as text. Only the XML is read: no formula is computed, no link followed. */
export async function readWorkbook(bytes: Uint8Array, wanted?: string): Promise<SheetInput> {
  if (bytes.length > maxBytes) return refused(errorAt('file-too-big', { params: sizes(bytes.length, maxBytes) }));
  const unpacked = unpackedBytes(bytes);
  if (unpacked > maxUnpacked) return refused(errorAt('workbook-too-big', { params: sizes(unpacked, maxUnpacked) }));
  const sheets: SheetFilterInfo[] = [];
  let chosen: SheetFilterInfo | undefined;
  const choose = (info: SheetFilterInfo): boolean => {
    sheets.push(info);
    const fits = wanted === undefined ? info.hidden !== true && info.veryHidden !== true : info.name === wanted;
    if (!fits || chosen) return false;
    chosen = info;
    return true;
  };
  try {
    const { sheets: read, dateSystem } = await readXlsx(bytes, { sheets: choose, readStyles: true });
    const [sheet] = read;
    if (sheet) return toInput(sheet, sheets, dateSystem === '1904');
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return refused(
      / over the \d+ limit/.test(reason)
        ? errorAt('workbook-too-big', { params: sizes(unpacked, maxUnpacked) })
        : errorAt('workbook-unreadable', { params: { reason } }),
    );
  }
  const names = sheets.map(({ name }) => name);
  return refused(errorAt('sheet-missing', { value: wanted ?? '', params: { sheets: names } }), names);
}

const sizes = (bytes: number, limit: number): Record<string, number> => ({ bytes, limit });

function refused(finding: Finding, sheets: readonly string[] = []): SheetInput {
  return { sheet: '', sheets, cells: null, dates: [], shown: [], findings: [finding] };
}

/** What is collected while the cells of a sheet become text. */
interface Gathered {
  readonly findings: Finding[];
  readonly dates: DateCell[];
  readonly shown: ShownCell[];
  /** Whether days are counted from 1904, as Excel on old Macs did. */
  readonly is1904: boolean;
  readonly kinds: Map<'formula-value' | 'num-noise', Finding[]>;
}

function toInput(sheet: Sheet, infos: readonly SheetFilterInfo[], is1904: boolean): SheetInput {
  const sheets = infos.map(({ name }) => name);
  const gathered: Gathered = { findings: [], dates: [], shown: [], is1904, kinds: new Map() };
  const { findings, dates, shown, kinds } = gathered;
  const others = sheets.filter((name) => name !== sheet.name);
  const hidden = infos.filter((one) => one.hidden === true || one.veryHidden === true).map(({ name }) => name);
  if (others.length > 0) findings.push(noticeAt('sheet-chosen', { value: sheet.name, params: { others, hidden } }));
  findings.push(...shapeNotices(sheet), ...markNotices(sheet));
  const texts = sheet.rows.map((row, index) =>
    row.map((value, at) => cellText(value, sheet.cells?.get(`${String(index)},${String(at)}`), index, at, gathered)),
  );
  const cells = trimmed(texts);
  if (cells.length === 0)
    return {
      sheet: sheet.name,
      sheets,
      cells: null,
      dates: [],
      shown: [],
      findings: [errorAt('sheet-empty', { value: sheet.name })],
    };
  for (const many of kinds.values()) {
    const [first] = many;
    if (first) findings.push({ ...first, params: { ...first.params, count: many.length, lines: linesOf(many) } });
  }
  return { sheet: sheet.name, sheets, cells, dates, shown, findings };
}

const linesOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ line }) => String(line)))].slice(0, 5);

function cellText(
  stored: Sheet['rows'][number][number],
  cell: Cell | undefined,
  index: number,
  at: number,
  { findings, dates, shown, kinds, is1904 }: Gathered,
): string {
  const place = { line: index + 1, column: at + 1 };
  const gather = (code: 'formula-value' | 'num-noise', value: string, params: Finding['params']): void => {
    const notice = noticeAt(code, { ...place, value, params });
    const known = kinds.get(code);
    if (known) known.push(notice);
    else kinds.set(code, [notice]);
  };
  const format = cell?.style?.numFmt ?? '';
  const isMonth = typeof stored === 'number' && isMonthFormat(format);
  const parts = partsOf(cell);
  if (parts && typeof stored === 'string') {
    const struck = struckPart(parts, place);
    if (struck) findings.push(struck);
    if (parts.kept.trim() !== '') return parts.kept;
  }
  const text = isMonth ? isoDate(serialToDay(stored + (is1904 ? 1462 : 0))) : sheetText(stored, format);
  if (cell?.formula !== undefined) {
    if (stored === null) findings.push(errorAt('formula-empty', { ...place, value: `=${cell.formula}` }));
    else gather('formula-value', `=${cell.formula}`, { to: text });
  }
  if (isMonth || stored instanceof Date) dates.push({ row: index + 1, column: at + 1, text });
  else if (typeof stored === 'number') {
    const exact = String(stored);
    if (!/e/i.test(exact + sheetNumber(stored)) && exact !== sheetNumber(stored))
      gather('num-noise', exact, { to: text });
    const display = showNumber(sheetNumber(stored), format);
    if (display && display.percents === 0 && display.signed.replaceAll(',', '') !== text)
      shown.push({ row: index + 1, column: at + 1, stored: text, shown: display.signed });
  }
  return text;
}

/** The rows without empty rows and columns at the end, which Excel keeps for their formats. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell !== '';
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  let width = 0;
  for (const row of rows) width = Math.max(width, row.findLastIndex(isFilled) + 1);
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** Notices about what a user would not see in the sheet, or would see otherwise than it was read. */
function shapeNotices(sheet: Sheet): Finding[] {
  const rows = [...(sheet.rowDefs ?? [])]
    .filter(([, { hidden, height }]) => hidden === true || height === 0)
    .map(([index]) => index + 1);
  const columns = (sheet.columns ?? []).flatMap(({ hidden, width }, index) =>
    hidden === true || width === 0 ? [index + 1] : [],
  );
  const [merge] = sheet.merges ?? [];
  return [
    ...(rows.length > 0
      ? [
          noticeAt('hidden-rows', {
            line: rows[0] ?? 1,
            params: { count: rows.length, lines: rows.slice(0, 5).map(String) },
          }),
        ]
      : []),
    ...(columns.length > 0
      ? [noticeAt('hidden-columns', { line: 1, column: columns[0] ?? 1, params: { count: columns.length } })]
      : []),
    ...(merge
      ? [
          noticeAt('merged-cells', {
            line: merge.startRow + 1,
            column: merge.startCol + 1,
            value: `${excelAddress(merge.startCol + 1, merge.startRow + 1)}:${excelAddress(merge.endCol + 1, merge.endRow + 1)}`,
            params: { count: sheet.merges?.length ?? 1 },
          }),
        ]
      : []),
  ];
}
