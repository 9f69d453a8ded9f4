import { sort } from 'd3';
import * as v from 'valibot';
import { plainDecimal } from '../../lib/numbers/plain-decimal.ts';
import type { Row } from '../../tables/value.ts';
import { maybeNumber, maybeText, number, text } from '../entries.ts';
import type { Ends } from './recompute.ts';
import { endsWithin, meet } from './recompute.ts';

/** A level that is printed each year, and the changes against earlier years that are printed beside it. */
export interface VintageSeries {
  /** The metric of the level. */
  readonly level: string;
  readonly changes: readonly { readonly metric: string; /** Years. */ readonly back: number }[];
}

/** What a report implies about an earlier year. */
export interface EarlierYear {
  readonly back: number;
  readonly year: number;
  /** The id of the row that prints the change. */
  readonly change: string;
  /** The level computed back from the printed numbers, and its range allowing for their rounding. */
  readonly implied: number;
  readonly range: Ends;
  /** The id of the row with what that year's own report printed; undefined where none was found. */
  readonly printed: string | undefined;
  /** Whether the printed level can be the same number as the implied one. */
  readonly agrees: boolean | undefined;
}

/** The report of a year: the row of the level that it prints, and what it implies about earlier years. */
export interface Vintage {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly earlier: readonly EarlierYear[];
}

const rowSchema = v.object({
  id: text,
  metric: text,
  year: number,
  value: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  unit: maybeText,
  source: text,
  institution_zh: maybeText,
});
type SeriesRow = v.InferOutput<typeof rowSchema>;

/** A level as printed by the report of its own year. */
export type PrintedLevel = Pick<SeriesRow, 'id' | 'year'>;

/** Every printed level of a series, in order of time. */
export const printedLevels = (rows: readonly Row[], { level }: VintageSeries): PrintedLevel[] =>
  levelRows(wholeSector(rows), level);

const wholeSector = (rows: readonly Row[]): SeriesRow[] =>
  rows.map((row) => v.parse(rowSchema, row)).filter((row) => row.institution_zh === undefined);

const levelRows = (all: readonly SeriesRow[], level: string): SeriesRow[] =>
  sort(
    all.filter(({ metric }) => metric === level),
    ({ year }) => year,
  );

/**
 * The reports of a series in order of time. One that prints no single number is left out, but later reports are
 * compared with it.
 */
export function vintages(rows: readonly Row[], { level, changes }: VintageSeries): Vintage[] {
  const all = wholeSector(rows);
  const levels = levelRows(all, level);
  return levels.flatMap(({ id, year, value, unit, source }) => {
    if (value === undefined || unit === undefined) return [];
    const own = { id, year, value, unit, source };
    const earlier = changes.flatMap(({ metric, back }) => {
      const change = all.find((row) => row.metric === metric && row.year === year);
      return change ? earlierYear(own, change, back, levels) : [];
    });
    return [{ ...own, earlier }];
  });
}

function earlierYear(
  own: Omit<Vintage, 'earlier'>,
  change: SeriesRow,
  back: number,
  levels: readonly SeriesRow[],
): EarlierYear[] {
  const isPoints = change.unit === 'percentage_point';
  if (change.value === undefined || (!isPoints && change.unit !== 'percent')) return [];
  const before = (level: number, rate: number): number => (isPoints ? level - rate : level / (1 + rate / 100));
  const [level, rate] = [rounding(own.value), rounding(change.value)];
  const range = { low: before(level.low, rate.high), high: before(level.high, rate.low) };
  const year = own.year - back;
  // Calls and contacts are not the same number.
  const printed = levels.find((row) => row.year === year && row.unit === own.unit);
  return [
    {
      back,
      year,
      change: change.id,
      implied: before(own.value, change.value),
      range,
      printed: printed?.id,
      agrees: printed && meet(range, endsOf(printed)),
    },
  ];
}

const endsOf = ({ value, ...row }: SeriesRow): Ends =>
  value === undefined ? endsWithin({ ...row, period: undefined }) : rounding(value);

/** The range of numbers that are rounded to this one, by the digits it is written with. */
export function rounding(value: number): Ends {
  const half = 0.5 / 10 ** decimalsOf(value);
  return { low: value - half, high: value + half };
}

/** The number of decimals that a number is written with. */
export const decimalsOf = (value: number): number => plainDecimal(value).split('.')[1]?.length ?? 0;
