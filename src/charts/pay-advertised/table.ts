import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import type { Say } from './names.ts';
import { allId, amount, dictionary } from './names.ts';
import type { Offer, OfferCity, OfferGroup, PayAdvertisedPicked } from './pick.ts';

const keys = ['lowQ1', 'lowMedian', 'lowQ3', 'highQ1', 'highMedian', 'highQ3', 'low', 'high'] as const;

/** One row for all adverts, one a summed-up group, one an advert shown singly; the cities not drawn come last. */
export function payAdvertisedTable(picked: PayAdvertisedPicked, lang: Lang): ChartTable {
  const say: Say = dictionary[lang];
  const { columns } = say;
  const cities = [...picked.drawn, ...picked.tabled];
  const offers = cities.flatMap((city) => city.groups.flatMap((group) => group.offers));
  const total: TableRow = {
    id: allId,
    cells: [
      textCell(say.all),
      missing(),
      textCell(say.allGroups),
      count(picked.count, lang),
      ...keys.map(() => missing()),
      missing(),
      ...origin(offers, lang),
    ],
  };
  return {
    caption: say.caption,
    columns: [
      { key: 'city', label: columns.city, numeric: false },
      { key: 'city_count', label: columns.cityCount, numeric: true },
      { key: 'experience', label: columns.experience, numeric: false },
      { key: 'count', label: columns.count, numeric: true },
      ...keys.map((key) => ({ key: snake(key), label: columns[key], numeric: true })),
      { key: 'title', label: columns.title, numeric: false },
      { key: 'platform', label: columns.platform, numeric: false },
      { key: 'from', label: columns.from, numeric: true },
      { key: 'to', label: columns.to, numeric: true },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: offers.length === 0 ? [] : [total, ...cities.flatMap((city) => cityRows(city, lang))],
  };
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const count = (value: number, lang: Lang): Cell => numberCell(value, (number) => formatNumber(number, lang));

function cityRows(city: OfferCity, lang: Lang): TableRow[] {
  return city.groups.flatMap((group) =>
    group.summary
      ? [{ id: group.id, cells: cells(city, group, group.offers, lang) }]
      : group.offers.map((offer) => ({ id: offer.advert.id, cells: cells(city, group, [offer], lang) })),
  );
}

/** Of a summed-up group its quartiles, of a single advert its ends. */
function cells(city: OfferCity, group: OfferGroup, offers: readonly Offer[], lang: Lang): Cell[] {
  const { summary } = group;
  const single = summary ? undefined : offers[0];
  const { low, high } = summary ?? {};
  const values = [low?.q1, low?.median, low?.q3, high?.q1, high?.median, high?.q3, single?.low, single?.high];
  return [
    textCell(city.city.name[lang]),
    count(city.count, lang),
    textCell(group.experience.name[lang]),
    count(offers.length, lang),
    ...values.map((value) => numberCell(value, (number) => amount(number, lang))),
    textCell(single?.advert.title),
    ...origin(offers, lang),
  ];
}

/** Sites, years and grades of adverts. */
function origin(offers: readonly Offer[], lang: Lang): Cell[] {
  const adverts = offers.map((offer) => offer.advert);
  const listed = (values: readonly string[]) => textCell([...new Set(values)].join(lang === 'zh' ? '、' : ', '));
  const years = adverts.map((advert) => advert.year);
  return [
    listed(adverts.map((advert) => advert.platform.name[lang])),
    numberCell(Math.min(...years), String),
    numberCell(Math.max(...years), String),
    listed(adverts.map((advert) => advert.grade)),
  ];
}
