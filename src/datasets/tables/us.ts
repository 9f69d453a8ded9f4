import { from, op } from 'arquero';
import * as v from 'valibot';
import type { Rows } from '../rows/rows.ts';
import type { Claim } from '../claim.ts';

/** Numbers of a release, any of which may be withheld. */
type Released<Key extends string> = Readonly<Record<Key, number | undefined>>;

export type UsYear = Readonly<ReturnType<typeof shapeUsYears>[number]>;

/** US customer service representatives by year (BLS OEWS, SOC 43-4051): jobs, and wages in dollars of each year. */
export const shapeUsYears = (rows: Pick<Rows, 'us-national'>) =>
  rows['us-national'].map((row) => {
    const { id, year, employment, median_annual: median, mean_annual: mean, p10, p25, p75, p90 } = row;
    const released: Released<'employment' | 'median' | 'mean' | 'p10' | 'p25' | 'p75' | 'p90'> = {
      ...{ employment, median, mean, p10, p25, p75, p90 },
    };
    return { id, year, ...released, flag: row.flag, source: row.source, grade: row.grade };
  });

/** A US area of the May release; a wage that is not published is undefined. */
export type UsArea = Readonly<ReturnType<typeof shapeUsAreas>[number]>;

/**
 * The US states and areas of the newest release. `code` is the statistics bureau's own, unique among all areas: 31080,
 * CA. `quotient` is the share of the occupation in the area's jobs divided by its share in the nation's.
 */
export const shapeUsAreas = (rows: Pick<Rows, 'us-areas'>) =>
  rows['us-areas'].map((row) => {
    const { id, area_type, area_code: code, area_name: name, flag, source, note } = row;
    const { employment, location_quotient: quotient, median_annual: median, p10, p90 } = row;
    const released: Released<'employment' | 'quotient' | 'median' | 'p10' | 'p90'> = {
      ...{ employment, quotient, median, p10, p90 },
    };
    return { id, kind: area_type.id, code, name, ...released, flag, source, note };
  });

/** The width of a step of the distribution, in USD a year. */
const areaBinWidth = 1000;

const bin = v.object({ kind: v.string(), low: v.number(), count: v.number() });

/** The number of areas whose median wage falls in a step of the scale: low ≤ median < high, in USD a year. */
export type UsAreaBin = Readonly<ReturnType<typeof shapeUsAreaBins>[number]>;

/** How many areas of each kind have a median wage in each step. Areas without a published wage are not counted. */
export function shapeUsAreaBins(areas: readonly UsArea[]) {
  const paid = areas.flatMap(({ kind, median }) =>
    median === undefined ? [] : [{ kind, low: Math.floor(median / areaBinWidth) * areaBinWidth }],
  );
  if (paid.length === 0) return [];
  const bins = from(paid).groupby('kind', 'low').rollup({ count: op.count() }).orderby('kind', 'low').objects();
  return v.parse(v.array(bin), bins).map((one) => ({ ...one, high: one.low + areaBinWidth }));
}

/**
 * A projection, or another number that the statistics bureau publishes about the occupation, for a year or for
 * `2024/2034`.
 */
export type OutlookClaim = Readonly<ReturnType<typeof shapeUsOutlook>[number]>;

/**
 * Projections and other numbers that the US statistics bureau publishes about the occupation. Its statements without a
 * number are left out.
 */
export const shapeUsOutlook = (rows: Pick<Rows, 'us-outlook'>) =>
  rows['us-outlook'].flatMap(({ id, series, measure, period, value, unit, flag, source, publisher, grade, note }) => {
    if (value === undefined || unit === undefined) return [];
    const carriers: Claim['carriers'] = [];
    const claim = { id, series, measure, period, flag, carriers, note, source, publisher, grade };
    return [{ ...claim, figure: exactly(value, unit) }];
  });

const exactly = (value: number, unit: string): Claim['figure'] => ({ value, bound: 'exact', unit });
