import type { Flag, Grade } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';
import type { Claim, Named } from './published-base.ts';

export interface UsYear {
  readonly id: string;
  readonly year: number;
  readonly employment: number | undefined;
  readonly median: number | undefined;
  readonly mean: number | undefined;
  readonly p10: number | undefined;
  readonly p25: number | undefined;
  readonly p75: number | undefined;
  readonly p90: number | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly grade: Grade;
}

/** A US area of the May release; places without a published wage keep undefined. */
export interface UsArea {
  readonly id: string;
  readonly kind: string;
  /** The statistics bureau's own, unique among all areas: 31080, CA. */
  readonly code: string;
  readonly name: string;
  readonly employment: number | undefined;
  /** Share of the occupation in the area's jobs over its share in the nation's. */
  readonly quotient: number | undefined;
  readonly median: number | undefined;
  readonly p10: number | undefined;
  readonly p90: number | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly note: Bilingual | undefined;
}

/** Areas whose median wage falls in a step of the scale: low ≤ median < high, USD a year. */
export interface UsAreaBin {
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A projection, or another number that the statistics bureau publishes of the occupation. */
export interface OutlookClaim extends Claim {
  /** The bureau's product: projection, separations. */
  readonly series: Named;
  readonly measure: Named;
  /** `2024`, or from one year to another: `2024/2034`. */
  readonly period: string;
}
