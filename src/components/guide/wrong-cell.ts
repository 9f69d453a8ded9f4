import type { OwnReport } from '../../datasets/checks/check-own-files.ts';
import { plainDecimal } from '../../lib/numbers/plain-decimal.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import type { ChangedCell } from './changed-tables.ts';
import { checkChanged } from './changed-tables.ts';

/** The mistake that the guide shows: a monthly wage written with its currency. */
export const wrongCell = (data: SiteData): ChangedCell => wageCell(data, (wage) => `${plainDecimal(wage)}元`);

/** The change in the guide's pictures: the same wage, raised by a tenth. */
export const raisedCell = (data: SiteData): ChangedCell =>
  wageCell(data, (wage) => plainDecimal(Math.round(wage * 1.1)));

/** A misplaced decimal point or an additional zero: the same wage, ten times as high. */
export const slippedCell = (data: SiteData): ChangedCell => wageCell(data, (wage) => plainDecimal(wage * 10));

/**
 * A city given by its name where its id is required.
 * @throws when no row names one
 */
export function namedCell({ tables }: SiteData): ChangedCell {
  const rowsOf = (table: string) => tables.find(({ resource }) => resource.name === table)?.rows ?? [];
  const index = rowsOf('salaries').findIndex((row) => row['city'] !== null);
  const city = rowsOf('cities').find((row) => row['id'] === rowsOf('salaries')[index]?.['city'])?.['name_zh'];
  if (typeof city !== 'string') throw new Error('the guide finds no city for an example');
  return { table: 'salaries', index, field: 'city', text: city };
}

/**
 * The low end of the pay that an advert prints, with a missing zero.
 * @throws when no row has both ends
 */
export function payCell({ tables }: SiteData): ChangedCell {
  const rows = tables.find(({ resource }) => resource.name === 'postings')?.rows ?? [];
  const index = rows.findIndex((row) => typeof row['low'] === 'number' && typeof row['high'] === 'number');
  const low = rows[index]?.['low'];
  if (typeof low !== 'number') throw new Error('the guide finds no printed pay for an example');
  return { table: 'postings', index, field: 'low', text: plainDecimal(low / 10) };
}

/**
 * Changes a monthly wage.
 * @throws when no row has a plain figure
 */
function wageCell({ tables }: SiteData, text: (wage: number) => string): ChangedCell {
  const rows = tables.find(({ resource }) => resource.name === 'salaries')?.rows ?? [];
  const index = rows.findIndex((row) => row['unit'] === 'CNY_month' && typeof row['value'] === 'number');
  const value = rows[index]?.['value'];
  if (typeof value !== 'number') throw new Error('the guide finds no monthly wage for an example');
  return { table: 'salaries', index, field: 'value', text: text(value) };
}

/** What the check reports for it. */
export const checkWrongCell = (data: SiteData): OwnReport => checkChanged(data, [wrongCell(data)]);
