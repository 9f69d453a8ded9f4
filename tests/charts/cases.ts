import type { AnyChart, ChartRows } from '../../src/charts/chart.ts';

/** Rows that a chart must draw besides the real ones: none, one, all values missing; more where other rows draw otherwise. */
export type Cases<Rows> = Readonly<Record<'none' | 'one' | 'missing', Case<Rows>>> &
  Readonly<Record<string, Case<Rows>>>;

export type Case<Rows> = (real: Rows) => Rows;

/** The cases of a chart, from `<chart>.cases.ts` beside this file; columns are named as with the real rows. */
export async function casesOf(chart: AnyChart): Promise<Cases<ChartRows>> {
  const { cases } = (await import(`./${chart.id}.cases.ts`)) as { cases: Cases<unknown> };
  const ofRows =
    (adapt: Case<unknown>): Case<ChartRows> =>
    ({ rows, heads }) => ({ rows: adapt(rows), heads });
  const { none, one, missing, ...more } = cases;
  return {
    ...Object.fromEntries(Object.entries(more).map(([name, adapt]) => [name, ofRows(adapt)])),
    ...{ none: ofRows(none), one: ofRows(one), missing: ofRows(missing) },
  };
}
