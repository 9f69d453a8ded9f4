import type { ScaleBand, ScaleLinear } from 'd3-scale';
import type { Lang } from '../../i18n/lang.ts';

export interface Layout {
  /** By place in the list of quarters. */
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
}

/** Middle of a quarter. */
export const middleOf = ({ x }: Layout, index: number): number => (x(index) ?? 0) + x.bandwidth() / 2;
