import type { SiteTable } from '../../datasets/site-table.ts';

/** Columns that say what time a row is about. */
const columns = ['period', 'year', 'posted'];

/**
 * The time a table's rows are about, as an ISO 8601 interval (`2015/2024`, `2017-10/2024-03`); undefined where they say
 * none, and where their years are those of publications or of what was looked for.
 */
export function temporalCoverage({ resource, rows }: Pick<SiteTable, 'resource' | 'rows'>): string | undefined {
  const fields = resource.schema.fields.map(({ name }) => name);
  if (!fields.includes('source')) return undefined;
  const used = columns.filter((column) => fields.includes(column));
  const periods = rows
    .flatMap((row) => used.map((column) => row[column] ?? null))
    .flatMap((value) => (value === null ? [] : String(value).split('/')));
  if (periods.length === 0) return undefined;
  const first = periods.map(firstOf).reduce((a, b) => (b < a ? b : a));
  const last = periods.map(lastOf).reduce((a, b) => (lateness(b) > lateness(a) ? b : a));
  return first === last ? first : `${first}/${last}`;
}

const quarter = /^(\d{4})-Q([1-4])$/;
const month = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;

const firstOf = (period: string): string =>
  period.replace(quarter, (_, year: string, q: string) => month(year, +q * 3 - 2));
const lastOf = (period: string): string => period.replace(quarter, (_, year: string, q: string) => month(year, +q * 3));

/** A year ends after each of its months, a month after each of its days. */
const lateness = (period: string): string => `${period}-99-99`.slice(0, 10);
