import { parseDecimal } from '../numbers/parse-decimal.ts';

/**
 * The time written into files for a day, so that the same data gives the same bytes: noon in the machine's own time
 * zone (for archives) and in UTC (for workbooks).
 * @param day `2026-11-20`; null where no data was accepted
 * @throws when it is no day
 */
export function fixedDay(day: string | null): { readonly local: Date; readonly utc: Date } {
  const parts = (/^(\d{4})-0?(\d+)-0?(\d+)$/.exec(day ?? '2000-01-01') ?? []).slice(1).map(parseDecimal);
  const [year, month, date] = parts;
  if (!year || !month || !date) throw new Error(`"${day ?? ''}" is no day such as 2026-11-20`);
  return {
    // oxlint-disable-next-line eslint-js/no-restricted-syntax -- the day of the data, not the time of the build
    local: new Date(year, month - 1, date, 12),
    // oxlint-disable-next-line eslint-js/no-restricted-syntax -- the day of the data, not the time of the build
    utc: new Date(Date.UTC(year, month - 1, date, 12)),
  };
}
