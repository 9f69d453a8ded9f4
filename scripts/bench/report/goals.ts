import type { Measured, Visits } from '../measured.ts';
import { uses } from '../own-uses.ts';
import { peers } from '../peers.ts';
import type { Visit } from '../visit.ts';

const charts = (visits: Measured['visits']): readonly (readonly [page: string, Visits])[] =>
  [...visits].filter(([page]) => page !== 'three');
const value = (visits: Visits, owner: string, key: keyof Visit): number => visits.get(owner)?.[key] ?? NaN;
const fastest = (visits: Visits, key: keyof Visit): number =>
  Math.min(...peers.map(({ id }) => value(visits, id, key)));

/** The goal in milliseconds for any use of a chart. The chart of the US areas draws all areas and has a longer one. */
const useGoal = (chart: string): number => (chart === 'us-areas' ? 100 : 50);

/** Each goal with the measured figure, one line each. */
export function goalLines({ visits, mainThread, uses: times }: Measured): string[] {
  const line = (goal: string, met: boolean, found: string): string =>
    `- ${met ? 'met' : '**missed**'}: ${goal}: ${found}`;
  const ratios = [...visits].map(([, page]) => value(page, 'ours', 'visible') / fastest(page, 'visible'));
  const limits = charts(visits).map(([, page]) => value(page, 'ours', 'visible') / value(page, 'limit', 'visible'));
  const paints = [...visits].map(([, page]) => value(page, 'ours', 'firstPaint') / fastest(page, 'firstPaint'));
  const slow = [...times].flatMap(([chart, found]) =>
    uses.flatMap((use) => {
      const duration = found[use] ?? 0;
      return duration > useGoal(chart) ? [`${chart} ${use} ${duration.toFixed(0)}`] : [];
    }),
  );
  const printed = (all: readonly number[]): string => all.map((one) => one.toFixed(2)).join(', ');
  return [
    line('charts visible ≤ 0.5 of the fastest peer', Math.max(...ratios) <= 0.5, printed(ratios)),
    line('first paint ahead of every peer, ours ÷ the earliest', Math.max(...paints) < 1, printed(paints)),
    line('charts visible ≤ 1.6 × the limit', Math.max(...limits) <= 1.6, printed(limits)),
    line('the front page ≤ 150 ms of main thread at full speed', mainThread <= 150, `${mainThread.toFixed(0)} ms`),
    line(
      'any use ≤ 50 ms at a quarter of the speed (us-areas 100)',
      slow.length === 0,
      slow.length === 0 ? 'all' : `over it are ${slow.join(', ')}`,
    ),
  ];
}
