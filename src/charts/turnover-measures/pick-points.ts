import { greatest, group, least } from 'd3';
import type { TurnoverClaim } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { YearlyRate } from '../../lib/numbers/yearly-rates.ts';
import { isWeak } from '../shared/tips.ts';

export interface TurnoverPoint {
  readonly claim: TurnoverClaim;
  /** Per cent as printed; undefined where open or missing. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly yearly: YearlyRate | undefined;
  /** Whether it is known only second-hand. */
  readonly weak: boolean;
}

/** What is drawn for China, from the narrowest statement to the rate that is usually meant. */
const order = ['leaver_share', 'left_within_year', 'tenure_share', 'attrition_month', 'attrition_year'];
/** Context: rates of others, and measures that resemble the yearly rate. */
const besides = [
  ...['attrition_voluntary_year', 'attrition_year_median', 'attrition_outsourcing'],
  ...['employer_leaver_rate', 'employer_voluntary_rate'],
];
const orders = [...order, ...besides];
/** Index of a definition in that order. */
export const rank = (definition: string): number =>
  orders.includes(definition) ? orders.indexOf(definition) : orders.length;
/** Rates of half a year, of hires, or of employers by rate are other measures and are not in this chart. */
export const isCharted = (definition: string): boolean => orders.includes(definition);

const homePlace = 'CN';
export const isHome = ({ place }: TurnoverClaim): boolean => place.id === homePlace;

/** Whether the figure is what somebody calls normal instead of a count. */
export const isNorm = ({ metric }: TurnoverClaim): boolean => metric.id.endsWith('_norm');

/** Whether it is a share of people that is not a rate of leaving. */
export const isShare = ({ definition }: TurnoverClaim): boolean => !definition.id.startsWith('attrition_');

/** A figure with its ends. */
export function toPoint(claim: TurnoverClaim): TurnoverPoint {
  const { low, high } = figureEnds(claim.figure);
  return { claim, low, high, yearly: claim.figure && claim.yearly, weak: isWeak(claim) };
}

export const byRank = (a: TurnoverPoint, b: TurnoverPoint): number =>
  rank(a.claim.definition.id) - rank(b.claim.definition.id);

/** A range of figures that others are compared with. */
export interface Span {
  readonly low: TurnoverPoint & { readonly low: number };
  readonly high: TurnoverPoint & { readonly low: number };
  readonly points: readonly TurnoverPoint[];
}

/** Rates abroad, of agents and of outsourcing, or rates of all employees anywhere. */
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

/** From the least to the greatest single value that was counted; undefined for fewer than two. */
export function spanOf(points: readonly TurnoverPoint[]): Span | undefined {
  const single = points.filter(
    (point): point is Span['low'] =>
      point.low !== undefined && point.low === point.high && point.claim.flag === 'reported' && !isNorm(point.claim),
  );
  const [low, high] = [least(single, (point) => point.low), greatest(single, (point) => point.low)];
  return low && high && low !== high ? { low, high, points: single } : undefined;
}

/** The leaver rates of all employers in China for the population with the most years. */
export function longestSeries(context: readonly TurnoverClaim[]): TurnoverPoint[] {
  const rates = context.filter((claim) => isHome(claim) && claim.definition.id === 'employer_leaver_rate');
  const series = [...group(rates, ({ population, publisher }) => `${publisher.zh} ${population.zh}`).values()];
  return (greatest(series, (own) => own.length) ?? []).map(toPoint);
}
