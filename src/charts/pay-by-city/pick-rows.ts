import type { CityAdverts, LeftOutReason } from '../../datasets/microdata-schema.ts';
import type { EvidenceState, Named, PayClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { oncePer } from '../../lib/lazy.ts';
import type { RowColumns } from '../shared/row-columns.ts';
import { toColumns, toRows } from '../shared/row-columns.ts';

/** How many employers have each median, in ascending order of pay: [CNY a month, employers]. */
export type Distribution = readonly (readonly [pay: number, employers: number])[];

/** A city whose adverts are drawn. */
export interface CityPay {
  readonly city: Named;
  /** Number of adverts with a monthly range. */
  readonly adverts: number;
  readonly employers: number;
  readonly low: { readonly q1: number; readonly median: number };
  readonly high: { readonly median: number; readonly q3: number };
  /** Medians over single adverts, whoever placed them. */
  readonly byAdvert: readonly [low: number, high: number];
  readonly lows: Distribution;
  readonly highs: Distribution;
}

/** A city that the rule excludes, with its counts. */
export interface LeftOutCity {
  readonly city: Named;
  readonly adverts: number;
  readonly employers: number;
  readonly reasons: readonly LeftOutReason[];
}

export interface Side {
  readonly drawn: readonly CityPay[];
  readonly leftOut: readonly LeftOutCity[];
}

/** Another publisher's figure for a city's pay. */
export interface OtherFigure {
  readonly city: string;
  readonly kind: 'median' | 'over' | 'mean';
  /** CNY a month, or the printed lower bound. */
  readonly value: number;
  readonly publisher: Bilingual;
  readonly period: string | undefined;
  readonly source: string;
}

/** What is known of a city's minimum wage at the time of the adverts, CNY a month. */
export interface Minimum {
  readonly city: string;
  readonly value: number;
  /** The evidence for the wage grade that the city belongs to. */
  readonly state: EvidenceState;
  readonly source: string;
}

export interface PayByCityRows {
  readonly all: Side;
  readonly withoutTelesales: Side;
  readonly others: readonly OtherFigure[];
  readonly minimums: readonly Minimum[];
  /** The source of the adverts. */
  readonly source:
    { readonly id: string; readonly publisher: Named['name']; readonly published: string | undefined } | undefined;
}

/**
 * Rows in the form in which pages load them: each city named once; the many cities that are only listed, column by
 * column.
 */
export interface PackedRows extends Omit<PayByCityRows, 'all' | 'withoutTelesales'> {
  readonly cities: RowColumns<CityNames>;
  readonly all: PackedSide;
  readonly withoutTelesales: PackedSide;
}

interface CityNames {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

type ById<T extends { readonly city: Named }> = Omit<T, 'city'> & { readonly city: string };

interface PackedSide {
  readonly drawn: readonly ById<CityPay>[];
  readonly leftOut: RowColumns<ById<LeftOutCity>>;
}

/** A claim on a city's pay as a figure beside its adverts; empty for a claim of another kind. */
export function toOther({ city, figure, statistic, publisher, period, source }: PayClaim): OtherFigure[] {
  const { value, low, bound } = figure ?? {};
  const said = { city: city?.id ?? '', publisher, period, source };
  if (value !== undefined) return [{ ...said, value, kind: statistic.id === 'advertised_median' ? 'median' : 'mean' }];
  return low !== undefined && bound === 'at_least' ? [{ ...said, value: low, kind: 'over' }] : [];
}

/** One side of the roll-up, without the fields that the chart does not use. */
export function toSide(cities: readonly CityAdverts[]): Side {
  const drawn: CityPay[] = [];
  const leftOut: LeftOutCity[] = [];
  for (const { city, adverts, withPay, employers, pay, leftOut: reasons } of cities) {
    if (!pay) {
      leftOut.push({ city, adverts, employers, reasons });
      continue;
    }
    const { low, high } = pay.byEmployer;
    drawn.push({
      ...{ city, adverts: withPay, employers, lows: pay.employersByLow, highs: pay.employersByHigh },
      low: { q1: low.q1, median: low.median },
      high: { median: high.median, q3: high.q3 },
      byAdvert: [pay.byAdvert.low.median, pay.byAdvert.high.median],
    });
  }
  return { drawn, leftOut };
}

export function packRows({ all, withoutTelesales, ...rest }: PayByCityRows): PackedRows {
  const named = new Map(
    [all, withoutTelesales].flatMap(({ drawn, leftOut }) => [...drawn, ...leftOut].map(({ city }) => [city.id, city])),
  );
  const cities = [...named.values()].map(({ id, name }) => ({ id, ...name }));
  return {
    ...rest,
    cities: toColumns(cities, ['id', 'zh', 'en']),
    all: pack(all),
    withoutTelesales: pack(withoutTelesales),
  };
}

const byId = <T extends { readonly city: Named }>(row: T): ById<T> => ({ ...row, city: row.city.id });

const pack = ({ drawn, leftOut }: Side): PackedSide => ({
  drawn: drawn.map(byId),
  leftOut: toColumns(leftOut.map(byId), ['city', 'adverts', 'employers', 'reasons']),
});

/**
 * Unpacks the rows, once for all redrawings.
 * @throws when a city has no name
 */
export const openRows = oncePer(function openRows({
  cities,
  all,
  withoutTelesales,
  ...rest
}: PackedRows): PayByCityRows {
  const names = new Map(toRows<CityNames>(cities).map(({ id, zh, en }) => [id, { id, name: { zh, en } }]));
  const named = <T extends { readonly city: string }>(row: T): Omit<T, 'city'> & { readonly city: Named } => {
    const city = names.get(row.city);
    if (!city) throw new Error(`the rows of a chart name the city "${row.city}" and do not have it`);
    return { ...row, city };
  };
  const open = ({ drawn, leftOut }: PackedSide): Side => ({
    drawn: drawn.map(named),
    leftOut: toRows<ById<LeftOutCity>>(leftOut).map(named),
  });
  return { ...rest, all: open(all), withoutTelesales: open(withoutTelesales) };
});
