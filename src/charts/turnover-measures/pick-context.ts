import { greatest, group, least } from 'd3';
import type { TurnoverClaim } from '../../datasets/published.ts';
import type { TurnoverPoint } from './pick-points.ts';
import { isHome, isNorm, isShare, toPoint } from './pick-points.ts';

/** A span of figures that others are held against. */
export interface Span {
  readonly low: TurnoverPoint & { readonly low: number };
  readonly high: TurnoverPoint & { readonly low: number };
  readonly points: readonly TurnoverPoint[];
}

/** Rates abroad, of agents and of outsourcing, or those of all employees anywhere. */
export const contextOf = (
  view: 'abroad' | 'employers',
  claims: readonly TurnoverClaim[],
  context: readonly TurnoverClaim[],
): TurnoverClaim[] =>
  view === 'abroad'
    ? [
        ...claims.filter((claim) => !isHome(claim) && !isShare(claim)),
        ...context.filter(({ scope }) => scope === 'outsourcing'),
      ]
    : context.filter(({ scope }) => scope === 'all_employees');

/** Counted single values with their least and greatest; none for fewer than two. */
export function spanOf(points: readonly TurnoverPoint[]): Span | undefined {
  const single = points.filter(
    (point): point is Span['low'] =>
      point.low !== undefined && point.low === point.high && point.claim.flag === 'reported' && !isNorm(point.claim),
  );
  const [low, high] = [least(single, (point) => point.low), greatest(single, (point) => point.low)];
  return low && high && low !== high ? { low, high, points: single } : undefined;
}

/** The leaver rates of all employers in China of the people that most years are known of. */
export function longestSeries(context: readonly TurnoverClaim[]): TurnoverPoint[] {
  const rates = context.filter((claim) => isHome(claim) && claim.definition.id === 'employer_leaver_rate');
  const series = [...group(rates, ({ population, publisher }) => `${publisher.zh} ${population.zh}`).values()];
  return (greatest(series, (own) => own.length) ?? []).map(toPoint);
}
