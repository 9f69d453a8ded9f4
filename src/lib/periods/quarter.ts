/** A quarter of a year; `index` counts quarters, so that neighbours differ by one. */
export interface Quarter {
  readonly index: number;
  readonly year: number;
  readonly quarter: number;
}

/** The quarter of a period such as `2021-Q3`; undefined where the period is missing or not a quarter. */
export function toQuarter(period: string | undefined): Quarter | undefined {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period ?? '') ?? [];
  return year === undefined || quarter === undefined ? undefined : fromIndex(+year * 4 + +quarter - 1);
}

/** The quarter with this index. */
export const fromIndex = (index: number): Quarter => ({
  index,
  year: Math.floor(index / 4),
  quarter: (index % 4) + 1,
});

/** The quarter as the data writes it: `2021-Q3`. */
export const quarterCode = ({ year, quarter }: Quarter): string => `${String(year)}-Q${String(quarter)}`;

/** Rows by the index of their quarter; rows without one are left out. */
export function byQuarter<Row extends { readonly period: string | undefined }>(rows: readonly Row[]): Map<number, Row> {
  return new Map(
    rows.flatMap((row) => {
      const quarter = toQuarter(row.period);
      return quarter ? [[quarter.index, row] as const] : [];
    }),
  );
}

/** The years of the quarters among these periods. */
export const quarterYears = (periods: readonly (string | undefined)[]): number[] =>
  periods.flatMap((period) => toQuarter(period)?.year ?? []);
