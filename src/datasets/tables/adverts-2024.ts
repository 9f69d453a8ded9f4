import { from, op } from 'arquero';
import * as v from 'valibot';
import type { Named } from '../entries.ts';
import { maybeNumber, maybeText, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { lookUp } from '../look-up.ts';
import type { CityAdverts, CityRollup, LeftOutReason } from '../microdata-schema.ts';
import { payEnds, payEndsEntries, payEndsRollup, citiesById } from './adverts-shared.ts';

/**
 * The fewest employers with which a city is drawn. Where adverts do not identify employers, the fewest adverts of a
 * group.
 */
export const fewest = 30;
/** A city is left out when one employer has at least this share of its adverts. */
export const largestShare = 0.5;

const schema = v.object({
  city: maybeText,
  low: maybeNumber,
  high: maybeNumber,
  flag: maybeText,
  employer: text,
  telesales: v.picklist(['yes', 'no']),
  experience: maybeText,
  source: text,
});

const rolled = v.object({
  city: text,
  withPay: number,
  employers: number,
  largest: number,
  telesales: number,
  ...payEndsEntries,
});

/**
 * An advert in a city with a monthly range. An advert with an implausible range has no ends: it is counted, but not
 * used for quantiles.
 */
interface PaidAdvert {
  readonly city: string;
  readonly employer: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** 1 where the advert is worded as telesales, else 0. */
  readonly telesales: number;
}

type Pay = NonNullable<CityAdverts['pay']>;

/**
 * Adverts of July 2024 by city: the numbers of adverts and employers, and, where the rule allows, quartiles of pay over
 * employers and over adverts. Cities are sorted by id; adverts without a city are left out.
 */
export function shapeCityAdverts(input: Input): CityRollup {
  const cities = citiesById(input.rows);
  const adverts = input.cells('adverts-2024', schema).flatMap(({ city, ...advert }) => {
    return city === undefined ? [] : [{ city, ...advert }];
  });
  const [source, ...others] = new Set(adverts.map((advert) => advert.source));
  if (others.length > 0)
    throw new Error(`adverts of several sources are never pooled: ${[source, ...others].join(', ')}`);
  const newcomers = rollUp(
    adverts.filter(({ experience }) => experience === 'none'),
    cities,
  );
  return {
    source,
    all: rollUp(adverts, cities),
    withoutTelesales: rollUp(
      adverts.filter(({ telesales }) => telesales === 'no'),
      cities,
    ),
    newcomers: newcomers.filter(({ withPay }) => withPay >= fewest),
  };
}

type CityAdvert = v.InferOutput<typeof schema> & { readonly city: string };

function rollUp(adverts: readonly CityAdvert[], cities: ReadonlyMap<string, Named>): CityAdverts[] {
  if (adverts.length === 0) return [];
  const paid = adverts.flatMap(({ city, employer, low, high, flag, telesales }): PaidAdvert[] =>
    low === undefined || high === undefined
      ? []
      : [
          {
            ...{ city, employer, telesales: telesales === 'yes' ? 1 : 0 },
            ...(flag === undefined ? { low, high } : { low: undefined, high: undefined }),
          },
        ],
  );
  const pay = payByCity(paid);
  const counted = from(adverts.map(({ city }) => ({ city })))
    .groupby('city')
    .rollup({ adverts: op.count() })
    .orderby('city')
    .objects();
  return v.parse(v.array(v.object({ city: text, adverts: number })), counted).map((row) => ({
    city: lookUp(cities, row.city),
    adverts: row.adverts,
    ...(pay.get(row.city) ?? { withPay: 0, employers: 0, largest: 0, telesales: 0, leftOut: ['few_employers'] }),
  }));
}

/** The published pay of each city with adverts that state pay. */
function payByCity(paid: readonly PaidAdvert[]): ReadonlyMap<string, Omit<CityAdverts, 'city' | 'adverts'>> {
  if (paid.length === 0) return new Map();
  const adverts = from([...paid]);
  const employers = adverts
    .groupby('city', 'employer')
    .rollup({ adverts: op.count(), low: op.median('low'), high: op.median('high'), telesales: op.sum('telesales') });
  const byEmployer = employers.groupby('city').rollup({
    withPay: op.sum('adverts'),
    employers: op.count(),
    largest: op.max('adverts'),
    telesales: op.sum('telesales'),
    ...payEndsRollup,
  });
  const byAdvert = adverts.groupby('city').rollup(payEndsRollup);
  const perAdvert = new Map(
    v.parse(v.array(v.object({ city: text, ...payEndsEntries })), byAdvert.objects()).map((row) => [row.city, row]),
  );
  const [lows, highs] = (['low', 'high'] as const).map((end) => distributions(employers, end));
  return new Map(
    v.parse(v.array(rolled), byEmployer.objects()).map((row) => {
      const leftOut = reasons(row);
      const pay: Pay = {
        byEmployer: payEnds(row),
        byAdvert: payEnds(lookUp(perAdvert, row.city)),
        employersByLow: lows?.get(row.city) ?? [],
        employersByHigh: highs?.get(row.city) ?? [],
      };
      const { city, withPay, employers: count, largest, telesales } = row;
      const published = leftOut.length === 0 ? { pay } : {};
      return [city, { withPay, employers: count, largest, telesales, leftOut, ...published }] as const;
    }),
  );
}

/** The reasons, if any, that keep a city from being drawn. */
function reasons({ withPay, employers, largest }: v.InferOutput<typeof rolled>): LeftOutReason[] {
  return [
    ...(employers < fewest ? (['few_employers'] as const) : []),
    ...(largest >= withPay * largestShare ? (['one_employer'] as const) : []),
  ];
}

/** For each city, the number of employers by the median of an end, ascending. */
function distributions(
  employers: ReturnType<typeof from>,
  end: 'low' | 'high',
): ReadonlyMap<string, (readonly [number, number])[]> {
  const counted = employers
    .ungroup()
    .select('city', { [end]: 'value' })
    .filter((row: { readonly value: number }) => op.is_finite(row.value))
    .groupby('city', 'value')
    .rollup({ count: op.count() })
    .orderby('city', 'value')
    .objects();
  const found = new Map<string, (readonly [number, number])[]>();
  for (const row of v.parse(v.array(v.object({ city: text, value: number, count: number })), counted)) {
    const pairs = found.get(row.city) ?? [];
    found.set(row.city, [...pairs, [row.value, row.count]]);
  }
  return found;
}
