import { ascending, descending, sum } from 'd3';
import type { PayRungId } from '../../datasets/pay-rungs.ts';
import type { Named } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { ownPayOf } from '../shared/own-pay.ts';
import type {
  CityPay,
  Distribution,
  LeftOutCity,
  Minimum,
  OtherFigure,
  PackedRows,
  PayByCityRows,
} from './pick-rows.ts';
import { openRows } from './pick-rows.ts';

export interface CityRow extends CityPay {
  readonly others: readonly OtherFigure[];
  readonly minimum: Minimum | undefined;
  readonly chosen: boolean;
  /** Whether it is the first of a group with the same low end. */
  readonly begins: boolean;
}

/** The reader's pay compared with the employers of the chosen city, or of all drawn cities. */
interface OwnPay {
  readonly pay: number;
  readonly cities: readonly Named[];
  readonly employers: number;
  readonly aboveLow: number;
  readonly aboveHigh: number;
}

export const orders = ['low', 'high', 'adverts'] as const;
export type Order = (typeof orders)[number];

export interface PayByCityPicked extends Picked {
  readonly rows: readonly CityRow[];
  /** Chosen cities that are not drawn. */
  readonly notDrawn: readonly LeftOutCity[];
  readonly leftOut: readonly LeftOutCity[];
  readonly adverts: number;
  readonly order: Order;
  readonly telesales: 'all' | 'without';
  readonly own: OwnPay | undefined;
  readonly source: PayByCityRows['source'];
}

/** Cities by their employers' median low end; chosen ones first. */
export function pick(packed: PackedRows, state: State): PayByCityPicked {
  const rows = openRows(packed);
  const telesales = state['telesales'] === 'without' ? 'without' : 'all';
  const { drawn, leftOut } = telesales === 'all' ? rows.all : rows.withoutTelesales;
  const order = orders.find((one) => one === state['sort']) ?? 'low';
  const wanted = new Set((state['city'] ?? '').split(','));
  const sorted = [...drawn].sort(inOrder(order)).map((pay) => ({ ...pay, chosen: wanted.has(pay.city.id) }));
  const placed = [...sorted.filter(({ chosen }) => chosen), ...sorted.filter(({ chosen }) => !chosen)];
  const cities = placed.map((pay, index): CityRow => {
    const before = placed[index - 1];
    const begins = before === undefined || before.chosen !== pay.chosen || before.low.median !== pay.low.median;
    return {
      ...pay,
      others: rows.others.filter(({ city }) => city === pay.city.id),
      minimum: rows.minimums.find(({ city }) => city === pay.city.id),
      begins: begins && (order === 'low' || pay.chosen || index === 0 || before?.chosen === true),
    };
  });
  const own = ownPayOf(state);
  const chosen = cities.filter((row) => row.chosen);
  const others = cities.flatMap((row) => [
    ...row.others.map(({ source }) => source),
    ...(row.minimum ? [row.minimum.source] : []),
  ]);
  return {
    rows: cities,
    notDrawn: leftOut.filter(({ city }) => wanted.has(city.id)),
    leftOut,
    adverts: sum(drawn, ({ adverts }) => adverts),
    order,
    telesales,
    own: own === undefined || cities.length === 0 ? undefined : ownPay(own, chosen.length > 0 ? chosen : cities),
    source: rows.source,
    sources: cities.length === 0 ? [] : [...new Set([...(rows.source ? [rows.source.id] : []), ...others])],
  };
}

/** The ends of adverts, and the definitions of what others print for the same cities. */
export const rungsOf = ({ rows }: Pick<PayByCityPicked, 'rows'>): PayRungId[] => {
  const others = rows.flatMap((row) => row.others.map(({ kind }) => kind));
  return [
    ...(rows.length > 0 ? (['advertised_low', 'advertised_high'] as const) : []),
    ...(others.some((kind) => kind !== 'mean') ? (['newcomers'] as const) : []),
    ...(others.includes('mean') ? (['mean_paid'] as const) : []),
    ...(rows.some(({ minimum }) => minimum) ? (['minimum_wage'] as const) : []),
  ];
};

const inOrder =
  (order: Order) =>
  (a: CityPay, b: CityPay): number =>
    (order === 'adverts' ? descending(a.adverts, b.adverts) : 0) ||
    (order === 'high' ? descending(a.high.median, b.high.median) : 0) ||
    descending(a.low.median, b.low.median) ||
    descending(a.high.median, b.high.median) ||
    descending(a.employers, b.employers) ||
    ascending(a.city.id, b.city.id);

function ownPay(pay: number, cities: readonly CityRow[]): OwnPay {
  const below = (of: (row: CityRow) => Distribution): number =>
    sum(cities, (row) => sum(of(row), ([value, employers]) => (value < pay ? employers : 0)));
  return {
    pay,
    cities: cities.map(({ city }) => city),
    employers: sum(cities, ({ employers }) => employers),
    aboveLow: below(({ lows }) => lows),
    aboveHigh: below(({ highs }) => highs),
  };
}
