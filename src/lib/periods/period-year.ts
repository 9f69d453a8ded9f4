/**
 * The year with which a period begins (`2024`, `2024-09`, `2024-Q3`, `2020/2021`).
 * @throws when it has none
 */
export function periodYear(period: string): number {
  const year = /^\d{4}/.exec(period)?.[0];
  if (year === undefined) throw new Error(`the period "${period}" does not begin with a year`);
  return +year;
}
