import { from, op } from 'arquero';
import * as v from 'valibot';
import { fewest } from './adverts-2024.ts';
import { maybeNumber, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { lookUp } from '../look-up.ts';
import type { ExperienceBand, ExperienceRollup } from '../microdata-schema.ts';
import { payEnds, payEndsEntries, payEndsRollup, citiesById } from './adverts-shared.ts';

const schema = v.object({
  set: text,
  source: text,
  city: text,
  experience: text,
  low: maybeNumber,
  high: maybeNumber,
});
type Advert = v.InferOutput<typeof schema>;

/**
 * Adverts of other crawls by the experience required, each crawl apart: counts, and for groups of at least 30 adverts
 * with pay also quartiles and the ranges themselves, without city. In the order of crawls and codes in
 * datapackage.json.
 */
export function shapeExperienceAdverts(input: Input): ExperienceRollup {
  const adverts = input.cells('adverts-experience', schema);
  const cities = citiesById(input.rows);
  const sets = input.names('adverts-experience', 'set');
  const experiences = input.names('adverts-experience', 'experience');
  const named = ({ source, adverts: count, withPay, pay, ...summary }: Summary) => ({
    set: lookUp(sets, summary.set),
    source,
    adverts: count,
    withPay,
    ...(pay ? { pay } : {}),
  });
  return {
    bands: summaries(adverts, 'experience').map((summary) => ({
      ...named(summary),
      experience: lookUp(experiences, summary.group),
      ranges: summary.pay ? rangesOf(adverts, summary) : [],
    })),
    newcomers: summaries(
      adverts.filter((advert) => advert.experience === 'none'),
      'city',
    )
      .filter(({ withPay }) => withPay >= fewest)
      .map((summary) => ({ ...named(summary), city: lookUp(cities, summary.group) })),
  };
}

const counted = v.object({ set: text, source: text, group: text, adverts: number });
const rolled = v.object({ set: text, group: text, withPay: number, ...payEndsEntries });

type Summary = v.InferOutput<typeof counted> & Pick<ExperienceBand, 'withPay' | 'pay'>;

const paidOf = (adverts: readonly Advert[]) =>
  adverts.flatMap(({ low, high, ...advert }) =>
    low === undefined || high === undefined ? [] : [{ ...advert, low, high }],
  );

/** Adverts summarised by crawl and one more column, in the order of their codes. */
function summaries(adverts: readonly Advert[], by: 'experience' | 'city'): Summary[] {
  if (adverts.length === 0) return [];
  const counts = from([...adverts])
    .rename({ [by]: 'group' })
    .groupby('set', 'source', 'group')
    .rollup({ adverts: op.count() })
    .orderby('set', 'group');
  const paid = paidOf(adverts);
  const pay = new Map(
    (paid.length === 0
      ? []
      : v.parse(
          v.array(rolled),
          from(paid)
            .rename({ [by]: 'group' })
            .groupby('set', 'group')
            .rollup({ withPay: op.count(), ...payEndsRollup })
            .objects(),
        )
    ).map((row) => [`${row.set} ${row.group}`, row]),
  );
  return v.parse(v.array(counted), counts.objects()).map((row) => {
    const found = pay.get(`${row.set} ${row.group}`);
    const withPay = found?.withPay ?? 0;
    return { ...row, withPay, ...(found && withPay >= fewest ? { pay: payEnds(found) } : {}) };
  });
}

/** The ranges of pay of a group, with how many adverts offer each, ascending by lower, then upper end. */
function rangesOf(adverts: readonly Advert[], { set, group }: Summary): ExperienceBand['ranges'] {
  const band = paidOf(adverts).filter((advert) => advert.set === set && advert.experience === group);
  const ranges = from(band).groupby('low', 'high').rollup({ count: op.count() }).orderby('low', 'high').objects();
  return v.parse(v.array(v.object({ low: number, high: number, count: number })), ranges);
}
