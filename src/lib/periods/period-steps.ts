import { toQuarter, fromIndex, quarterCode } from './quarter.ts';

/** How often a figure of a series is published; `once` has no next one. */
export const frequencies = ['year', 'quarter', 'month', 'once'] as const;
export type Frequency = (typeof frequencies)[number];

const months = { year: 12, quarter: 3, month: 1 } as const;

/**
 * A period (`2024`, `2024-Q3`, `2024-09`) as a number, so that neighbours differ by one. Undefined for a period of
 * another frequency, and always for `once`.
 */
export function periodStep(period: string, every: Frequency): number | undefined {
  if (every === 'year') return /^\d{4}$/.test(period) ? +period : undefined;
  if (every === 'quarter') return toQuarter(period)?.index;
  return every === 'month' ? monthIndex(period) : undefined;
}

/** The period with a number, as the data writes it. */
export function stepPeriod(step: number, every: Exclude<Frequency, 'once'>): string {
  if (every === 'quarter') return quarterCode(fromIndex(step));
  return every === 'year' ? String(step) : monthOfIndex(step);
}

/** The last month of a period, as `monthIndex` counts. */
export const lastMonth = (step: number, every: Exclude<Frequency, 'once'>): number => (step + 1) * months[every] - 1;

/** The number of months since year 0, of a month or a day; undefined for a year alone. */
export function monthIndex(date: string): number | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(date) ?? [];
  return year === undefined || month === undefined ? undefined : +year * 12 + +month - 1;
}

/** The month of a `monthIndex`: `2026-07`. */
export const monthOfIndex = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
