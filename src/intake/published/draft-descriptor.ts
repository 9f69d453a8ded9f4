import { monthlyPay } from '../../tables/pay/monthly-pay.ts';
import type { DraftedColumn } from './drafted-table.ts';
import { units } from '../../i18n/units.ts';
import { parseUnit, sameUnit } from '../../tables/cells/units.ts';

/** Adds the two ends of monthly pay beside a column of printed pay, unless the file has them already. */
export function withPayEnds(columns: readonly DraftedColumn[]): DraftedColumn[] {
  const names = new Set(columns.map(({ name }) => name));
  return columns.flatMap((column): DraftedColumn[] => {
    if (column.pays === 0) return [column];
    const read = column.cells.map((cell) => monthlyPay(cell, 'month'));
    const ends = (['low', 'high'] as const).map((end): DraftedColumn => {
      const cells = read.map((pay) => (typeof pay === 'string' ? '' : String(pay[end])));
      return {
        ...column,
        name: payEndName(column.name, end),
        type: cells.every((cell) => !cell.includes('.')) ? 'integer' : 'number',
        heading: [],
        printedUnit: '',
        cells,
        pays: 0,
        added: 'pay',
        of: column.name,
      };
    });
    return ends.some(({ name }) => names.has(name)) ? [column] : [column, ...ends];
  });
}

const payEndName = (column: string, end: 'low' | 'high'): string => `${column}_${end}`;

export interface DraftWords {
  readonly title?: string | undefined;
  readonly titleEn?: string | undefined;
}

/**
 * The entry of datapackage.json for a table, as far as its file shows it. A heading becomes the title in its own
 * language; a unit is set where the file prints one that is known here; everything else a person must write.
 */
export function draftDescriptor(
  table: string,
  columns: readonly DraftedColumn[],
  words: DraftWords = {},
): Readonly<Record<string, unknown>> {
  const parsed = columns.filter(({ pays }) => pays > 0).flatMap((column) => parsedRule(column, columns));
  return {
    name: table,
    path: `${table}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(words.title === undefined ? {} : { title: words.title }),
    ...(words.titleEn === undefined ? {} : { title_en: words.titleEn }),
    schema: {
      fields: columns.map(draftField),
      primaryKey: ['id'],
      ...(parsed.length === 0 ? {} : { parsed }),
    },
  };
}

function draftField(column: DraftedColumn): Readonly<Record<string, unknown>> {
  const { name, type, marks } = column;
  if (name === 'id') return { name, type: 'string', constraints: { required: true, unique: true } };
  const heading = column.heading.join(' ');
  const unit = unitOf(column);
  return {
    name,
    type,
    ...(heading === '' || heading === name
      ? {}
      : { [/[\u2e80-\u9fff]/.test(heading) ? 'title' : 'title_en']: heading }),
    ...(unit === undefined ? {} : { unit }),
    ...(marks.length === 0 ? {} : { missingValues: ['', ...marks] }),
  };
}

/** The unit code for the unit that the file prints, where exactly one code means the same. */
export function unitOf({ type, percent, printedUnit, added }: DraftedColumn): string | undefined {
  if (added === 'pay') return 'CNY_month';
  if (type !== 'number' && type !== 'integer') return undefined;
  if (percent) return 'percent';
  const printed = printedUnit === '' ? null : parseUnit(printedUnit);
  if (!printed) return undefined;
  const codes = Object.keys(units).filter((code) => {
    const known = parseUnit(code);
    return known !== null && sameUnit(known, printed);
  });
  return codes.length === 1 ? codes[0] : undefined;
}

function parsedRule({ name }: DraftedColumn, columns: readonly DraftedColumn[]): readonly object[] {
  const into = Object.fromEntries((['low', 'high'] as const).map((end) => [end, payEndName(name, end)]));
  const isThere = columns.some((column) => column.added === 'pay' && column.of === name);
  return isThere ? [{ field: name, as: 'pay-range', into, period: 'month' }] : [];
}
