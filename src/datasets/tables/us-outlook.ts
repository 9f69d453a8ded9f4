import type { Claim } from '../claim.ts';
import type { Rows } from '../rows/rows.ts';

/** A projection, or another number that the statistics bureau publishes of the occupation; of one year or `2024/2034`. */
export type OutlookClaim = Readonly<ReturnType<typeof shapeUsOutlook>[number]>;

/** Projections and other numbers that the US statistics bureau publishes of the occupation; its words without a number are left out. */
export const shapeUsOutlook = (rows: Pick<Rows, 'us-outlook'>) =>
  rows['us-outlook'].flatMap(({ id, series, measure, period, value, unit, flag, source, publisher, grade, note }) => {
    if (value === undefined || unit === undefined) return [];
    const carriers: Claim['carriers'] = [];
    const claim = { id, series, measure, period, flag, carriers, note, source, publisher, grade };
    return [{ ...claim, figure: exactly(value, unit) }];
  });

const exactly = (value: number, unit: string): Claim['figure'] => ({ value, bound: 'exact', unit });
