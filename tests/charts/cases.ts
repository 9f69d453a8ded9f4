import type { AnyChart } from '../../src/charts/chart.ts';

/** Rows that a chart must draw besides the real ones: none, one, all values missing; more where other rows draw otherwise. */
export type Cases<Rows> = Readonly<Record<'none' | 'one' | 'missing', Case<Rows>>> &
  Readonly<Record<string, Case<Rows>>>;

export type Case<Rows> = (real: Rows) => Rows;

/** The cases of a chart, from `<chart>.cases.ts` beside this file. */
export async function casesOf(chart: AnyChart): Promise<Cases<unknown>> {
  const { cases } = (await import(`./${chart.id}.cases.ts`)) as { cases: Cases<unknown> };
  return cases;
}
