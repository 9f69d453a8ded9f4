import { monthlyPay } from '../../tables/pay/monthly-pay.ts';
import type { DraftedColumn } from './drafted-table.ts';

/** The two ends of monthly pay beside a column of printed pay, unless the file has them already. */
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

export const payEndName = (column: string, end: 'low' | 'high'): string => `${column}_${end}`;
