import type { OwnReport } from '../../datasets/check-own-files.ts';
import { plainDecimal } from '../../lib/plain-decimal.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import type { ChangedCell } from './changed-tables.ts';
import { checkChanged } from './changed-tables.ts';

/** The slip that the guide shows: a monthly wage written with its currency. */
export const wrongCell = (data: SiteData): ChangedCell => wageCell(data, (wage) => `${plainDecimal(wage)}元`);

/** The change that its pictures show: the same wage, raised by a tenth. */
export const raisedCell = (data: SiteData): ChangedCell =>
  wageCell(data, (wage) => plainDecimal(Math.round(wage * 1.1)));

/** @throws when no row has a plain figure */
function wageCell({ tables }: SiteData, text: (wage: number) => string): ChangedCell {
  const rows = tables.find(({ resource }) => resource.name === 'salaries')?.rows ?? [];
  const index = rows.findIndex((row) => row['unit'] === 'CNY_month' && typeof row['value'] === 'number');
  const value = rows[index]?.['value'];
  if (typeof value !== 'number') throw new Error('the guide finds no monthly wage for an example');
  return { table: 'salaries', index, field: 'value', text: text(value) };
}

/** What the check says of it. */
export const checkWrongCell = (data: SiteData): OwnReport => checkChanged(data, wrongCell(data));
