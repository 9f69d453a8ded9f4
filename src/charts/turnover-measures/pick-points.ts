import type { TurnoverClaim } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { YearlyRate } from '../../lib/numbers/yearly-rates.ts';
import { isWeak } from '../shared/weak.ts';

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
