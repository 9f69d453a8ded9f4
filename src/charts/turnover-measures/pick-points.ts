import { greatest, group, least } from 'd3';
import type { TurnoverClaim } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { YearlyRate } from '../../lib/numbers/yearly-rates.ts';
import { isWeak } from '../shared/claim-tip.ts';

export interface TurnoverPoint {
  readonly claim: TurnoverClaim;
  /** Percent as printed; undefined where open or missing. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly yearly: YearlyRate | undefined;
  /** Known only second-hand. */
  readonly weak: boolean;
}

/** What is drawn of China, from the narrowest statement to the rate everybody means. */
const order = ['leaver_share', 'left_within_year', 'tenure_share', 'attrition_month', 'attrition_year'];
/** What is only context: others’ rates, and measures that lie beside the yearly rate. */
const besides = [
  ...['attrition_voluntary_year', 'attrition_year_median', 'attrition_outsourcing'],
  ...['employer_leaver_rate', 'employer_voluntary_rate'],
];
const orders = [...order, ...besides];
/** Place of a definition in that order. */
export const rank = (definition: string): number =>
  orders.includes(definition) ? orders.indexOf(definition) : orders.length;
/** Those of half a year, of hires or of employers by rate are other measures, and not in this chart. */
export const isCharted = (definition: string): boolean => orders.includes(definition);

const homePlace = 'CN';
export const isHome = ({ place }: TurnoverClaim): boolean => place.id === homePlace;

/** What somebody calls normal, not what somebody counted. */
export const isNorm = ({ metric }: TurnoverClaim): boolean => metric.id.endsWith('_norm');

/** A share of people that is not a rate of leaving. */
export const isShare = ({ definition }: TurnoverClaim): boolean => !definition.id.startsWith('attrition_');

/** A figure with its ends. */
export function toPoint(claim: TurnoverClaim): TurnoverPoint {
  const { low, high } = claim.figure ? figureEnds(claim.figure) : { low: undefined, high: undefined };
  return { claim, low, high, yearly: claim.figure && claim.yearly, weak: isWeak(claim) };
}

export const byRank = (a: TurnoverPoint, b: TurnoverPoint): number =>
  rank(a.claim.definition.id) - rank(b.claim.definition.id);

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
