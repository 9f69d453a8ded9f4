import { from, op } from 'arquero';
import * as v from 'valibot';
import type { Named } from '../entries.ts';
import { maybeNumber, maybeText, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { known } from '../known.ts';
import type { CityAdverts, CityRollup, LeftOutReason } from '../microdata-schema.ts';
import { payEnds, payEndsEntries, payEndsRollup, citiesById } from './adverts-shared.ts';

/** A city is drawn from this many employers on; a group of adverts that are not told apart by employer, of adverts. */
export const fewest = 30;
/** A city is left out when one employer has this part of its adverts or more. */
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

/** An advert of a city with a monthly range; without ends where the range is not believed: counted, in no quantile. */
interface PaidAdvert {
  readonly city: string;
  readonly employer: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** 1 where it is worded as telesales. */
  readonly telesales: number;
}

type Pay = NonNullable<CityAdverts['pay']>;

/**
 * Adverts of July 2024 by city: counts of adverts and employers, and, where the rule allows, quartiles of pay with each
 * employer once and by advert. Cities by name id; adverts without a city are in none.
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
    city: known(cities, row.city),
    adverts: row.adverts,
    ...(pay.get(row.city) ?? { withPay: 0, employers: 0, largest: 0, telesales: 0, leftOut: ['few_employers'] }),
  }));
}

/** What is published of the pay of each city that has any. */
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
        byAdvert: payEnds(known(perAdvert, row.city)),
        employersByLow: lows?.get(row.city) ?? [],
        employersByHigh: highs?.get(row.city) ?? [],
      };
      const { city, withPay, employers: count, largest, telesales } = row;
      const published = leftOut.length === 0 ? { pay } : {};
      return [city, { withPay, employers: count, largest, telesales, leftOut, ...published }] as const;
    }),
  );
}

/** The rule: what keeps a city from being drawn. */
function reasons({ withPay, employers, largest }: v.InferOutput<typeof rolled>): LeftOutReason[] {
  return [
    ...(employers < fewest ? (['few_employers'] as const) : []),
    ...(largest >= withPay * largestShare ? (['one_employer'] as const) : []),
  ];
}

/** By city, how many employers have each median of an end, ascending. */
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
