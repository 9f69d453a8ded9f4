import { max, min } from 'd3-array';
import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { numberCell, textCell } from '../shared/cells.ts';
import { cityColumn, gradeColumn } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import { tableOf } from '../shared/table-of.ts';
import type { Offer, OfferCity, OfferGroup, PayAdvertisedPicked, Summary } from './pick.ts';
import { allId } from './pick.ts';
import { amount } from './words.ts';
import type { Say } from './zh.ts';

/** All adverts, a summed-up group, or an advert shown singly. */
interface Row {
  readonly id: string;
  readonly city?: OfferCity;
  readonly group?: OfferGroup;
  readonly single?: Offer;
  readonly offers: readonly Offer[];
}

/** One row for all adverts, one a summed-up group, one an advert shown singly; the cities not drawn come last. */
export function table({ drawn, tabled }: PayAdvertisedPicked, { lang, say }: Speech<Say>): ChartTable {
  const { columns, caption } = say;
  const rows = [...drawn, ...tabled].flatMap(toRows);
  const all: Row = { id: allId, offers: rows.flatMap((row) => row.offers) };
  const number = (value: number) => formatNumber(value, lang);
  const pay = (value: number) => amount(value, lang);
  const listed = (values: readonly string[]): string => [...new Set(values)].join(say.listed);
  const quartile = (
    key: string,
    words: { readonly label: string; readonly unit: string; readonly meaning: string },
    of: (summary: Summary) => number,
  ): TableColumn<Row> => ({
    ...{ key, kind: 'number', ...words },
    cell: ({ group }) => numberCell(group?.summary && of(group.summary), pay),
  });
  return tableOf<Row>(
    { caption, rows: rows.length === 0 ? [] : [all, ...rows], id: ({ id }) => id },
    [
      cityColumn(lang, ({ city }) => city?.city.name[lang] ?? say.all),
      {
        ...{ key: 'city_count', kind: 'number', ...columns.cityCount },
        cell: ({ city }) => numberCell(city?.count, number),
      },
      {
        ...{ key: 'experience', kind: 'text', ...columns.experience },
        cell: ({ group }) => textCell(group?.experience.name[lang] ?? say.allGroups),
      },
      {
        ...{ key: 'count', kind: 'number', ...columns.count },
        cell: ({ offers }) => numberCell(offers.length, number),
      },
      quartile('low_q1', columns.lowQ1, ({ low }) => low.q1),
      quartile('low_median', columns.lowMedian, ({ low }) => low.median),
      quartile('low_q3', columns.lowQ3, ({ low }) => low.q3),
      quartile('high_q1', columns.highQ1, ({ high }) => high.q1),
      quartile('high_median', columns.highMedian, ({ high }) => high.median),
      quartile('high_q3', columns.highQ3, ({ high }) => high.q3),
      { ...{ key: 'low', kind: 'number', ...columns.low }, cell: ({ single }) => numberCell(single?.low, pay) },
      { ...{ key: 'high', kind: 'number', ...columns.high }, cell: ({ single }) => numberCell(single?.high, pay) },
      { ...{ key: 'title', kind: 'text', ...columns.title }, cell: ({ single }) => textCell(single?.advert.title) },
      {
        ...{ key: 'platform', kind: 'text', ...columns.platform },
        cell: ({ offers }) => textCell(listed(offers.map(({ advert }) => advert.platform.name[lang]))),
      },
      {
        ...{ key: 'from', kind: 'number', ...columns.from },
        cell: ({ offers }) => numberCell(min(offers, yearOf), String),
      },
      {
        ...{ key: 'to', kind: 'number', ...columns.to },
        cell: ({ offers }) => numberCell(max(offers, yearOf), String),
      },
      gradeColumn(lang, ({ offers }) => listed(offers.map(({ advert }) => advert.grade))),
    ],
    lang,
  );
}

const yearOf = ({ advert }: Offer): number => advert.year;

const toRows = (city: OfferCity): Row[] =>
  city.groups.flatMap((group): Row[] =>
    group.summary
      ? [{ id: group.id, city, group, offers: group.offers }]
      : group.offers.map((single) => ({ id: single.advert.id, city, group, single, offers: [single] })),
  );
