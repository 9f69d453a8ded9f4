import type { Cell, ChartTable, Column } from '../../charts/chart.ts';
import { fewest, largestShare } from '../../datasets/tables/adverts-2024.ts';
import type { CityAdverts, MicrodataSummary } from '../../datasets/microdata-schema.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { microdataWords } from '../../i18n/words/microdata-words.ts';

/** What the page of a microdata table shows instead of rows. */
export interface MicrodataView {
  readonly heading: string;
  /** What is published, and how it is computed. */
  readonly rule: string;
  readonly table: ChartTable;
  /** Cities whose pay is not published, by reason; empty for a table without cities. */
  readonly leftOut: readonly { readonly reason: string; readonly cities: readonly string[] }[];
}

/** @throws when nothing is published of the table, which is an error in the code */
export function microdataView(table: string, published: MicrodataSummary, lang: Lang): MicrodataView {
  if (table === 'adverts-2024') return cityView(published, lang);
  if (table === 'adverts-experience') return experienceView(published, lang);
  throw new Error(`"${table}" is microdata in datapackage.json, but nothing says what is published of it`);
}

const named = (text: string): Cell => ({ text, value: text });

function cityView({ cityAdverts: { all } }: MicrodataSummary, lang: Lang): MicrodataView {
  const w = microdataWords[lang];
  const number = numbered(lang);
  const drawn = all.flatMap(({ pay, ...city }) => (pay ? [{ ...city, pay: pay.byEmployer }] : []));
  const rows = drawn
    .toSorted((a, b) => b.employers - a.employers || b.withPay - a.withPay)
    .map(({ city, adverts, withPay, employers, largest, telesales, pay: { low, high } }) => ({
      id: city.id,
      cells: [
        named(city.name[lang]),
        ...[low.median, high.median, low.q1, high.q3].map((value) => number(value)),
        ...[employers, withPay, adverts].map((value) => number(value)),
        ...[largest, telesales].map((value) => number((value / withPay) * 100, 0)),
      ],
    }));
  return {
    heading: w.byCity,
    rule: w.cityRule(fewest, `${formatNumber(largestShare * 100, lang)}%`),
    table: {
      caption: w.cityCaption,
      columns: [
        column('city', w.city, w.meaning.name, false),
        column('low_median', w.low, w.meaning.median),
        column('high_median', w.high, w.meaning.median),
        column('low_q1', w.lowQ1, w.meaning.quartile),
        column('high_q3', w.highQ3, w.meaning.quartile),
        column('employers', w.employers, w.meaning.employers),
        column('with_pay', w.withPay, w.meaning.withPay),
        column('adverts', w.adverts, w.meaning.adverts),
        column('largest_percent', w.largest, w.meaning.largest),
        column('telesales_percent', w.telesales, w.meaning.telesales),
      ],
      rows,
    },
    leftOut: leftOutCities(all, lang),
  };
}

function leftOutCities(all: readonly CityAdverts[], lang: Lang): MicrodataView['leftOut'] {
  const w = microdataWords[lang];
  const reasonOf = ({ leftOut }: CityAdverts) => (leftOut.length > 1 ? 'both' : leftOut[0]);
  return (['one_employer', 'few_employers', 'both'] as const).flatMap((reason) => {
    const cities = all
      .filter((city) => reasonOf(city) === reason)
      .toSorted((a, b) => b.withPay - a.withPay)
      .map(({ city, withPay, employers }) => w.leftOutCity(city.name[lang], withPay, employers));
    return cities.length === 0 ? [] : [{ reason: w.reasons[reason](fewest), cities }];
  });
}

function experienceView({ experienceAdverts: { bands } }: MicrodataSummary, lang: Lang): MicrodataView {
  const w = microdataWords[lang];
  const number = numbered(lang);
  const none: Cell = { text: w.tooFew, value: null };
  return {
    heading: w.byExperience,
    rule: w.crawlRule(fewest),
    table: {
      caption: w.crawlCaption,
      columns: [
        column('set', w.set, w.meaning.name, false),
        column('experience', w.experience, w.meaning.name, false),
        column('adverts', w.adverts, w.meaning.adverts),
        column('with_pay', w.withPay, w.meaning.withPay),
        column('low_median', w.low, w.meaning.median),
        column('high_median', w.high, w.meaning.median),
      ],
      rows: bands.map(({ set, experience, adverts, withPay, pay }) => ({
        id: `${set.id}-${experience.id}`,
        cells: [
          named(set.name[lang]),
          named(experience.name[lang]),
          number(adverts),
          number(withPay),
          ...(pay ? [number(pay.low.median), number(pay.high.median)] : [none, none]),
        ],
      })),
    },
    leftOut: [],
  };
}

const numbered =
  (lang: Lang) =>
  (value: number, decimals?: number): Cell => ({ text: formatNumber(value, lang, decimals), value });

const column = (key: string, label: string, meaning: string, numeric = true): Column => ({
  key,
  label,
  meaning,
  numeric,
});
