import { ascending, group } from 'd3';
import type { Gap, PayAbroad, Published } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';

export const countries = ['US', 'GB', 'JP'] as const;
export type Country = (typeof countries)[number];

/** Annual or hourly medians; Japan publishes only a monthly mean. */
export const statistics = ['annual', 'hourly'] as const;
export type Statistic = (typeof statistics)[number];

/** For each country the series that stands for the job, then those shown beside it, in the order of the table. */
const seriesOf: Readonly<Record<Country, readonly string[]>> = {
  US: ['agents'],
  GB: ['7211', '7219', '721'],
  JP: ['all all_10plus', 'male all_10plus', 'female all_10plus', 'all 1000plus', 'all 100-999', 'all 10-99'],
};

export interface PayAbroadRows {
  readonly pay: readonly PayAbroad[];
  /** The breaks of the series, by country. */
  readonly breaks: readonly { readonly country: Country; readonly gap: Gap }[];
}

export interface PayPoint extends PayAbroad {
  readonly value: number;
  /** Whether only a copy made by others carries it. */
  readonly weak: boolean;
}

export interface PaySeries {
  readonly id: string;
  readonly country: Country;
  /** `lead`: call-centre agents, or the occupation that stands for them; the others are shown beside it. */
  readonly part: 'lead' | 'second' | 'context';
  /** Oldest first. */
  readonly points: readonly PayPoint[];
}

export interface PayCountry {
  readonly country: Country;
  readonly unit: string;
  readonly series: readonly PaySeries[];
  readonly lead: PaySeries;
  readonly breaks: readonly Gap[];
}

export interface PayAbroadPicked extends Picked {
  readonly countries: readonly PayCountry[];
  readonly only: Country | undefined;
  readonly statistic: Statistic;
}

/** Countries kept apart: agents' pay by official statistics, each country in its own currency. */
export function pickPayAbroad({ pay, breaks }: PayAbroadRows, state: State): PayAbroadPicked {
  const only = countries.find((one) => one === state['country']);
  const statistic = statistics.find((one) => one === state['statistic']) ?? 'annual';
  const found = countries
    .filter((country) => only === undefined || country === only)
    .flatMap((country): PayCountry[] => {
      const own = pay.filter((row) => row.country === country && (country === 'JP' || row.measure === statistic));
      const bySeries = group(own.flatMap(toPoint), ({ series }) => series);
      const series = seriesOf[country].flatMap((id, index): PaySeries[] => {
        const points = [...(bySeries.get(id) ?? [])].sort((a, b) => ascending(a.year, b.year));
        const part = index === 0 ? 'lead' : index === 1 && country === 'GB' ? 'second' : 'context';
        return points.length > 0 ? [{ id, country, part, points }] : [];
      });
      const [lead] = series;
      const unit = lead?.points[0]?.unit;
      const years = series.flatMap(({ points }) => points.map(({ year }) => String(year)));
      const kept = breaks.filter(
        (one) => one.country === country && years.some((year) => year >= (one.gap.period ?? '').slice(-4)),
      );
      return lead && unit !== undefined ? [{ country, unit, series, lead, breaks: kept.map(({ gap }) => gap) }] : [];
    });
  const points = found.flatMap(({ series }) => series.flatMap((one) => one.points));
  return {
    ...{ countries: found, only, statistic },
    // The newest source is cited first.
    sources: [...new Set([...points].sort((a, b) => b.year - a.year).map(({ source }) => source))],
  };
}

function toPoint(row: PayAbroad): PayPoint[] {
  return row.value === undefined ? [] : [{ ...row, value: row.value, weak: isWeak(row) }];
}

const tables: Readonly<Record<string, Country>> = { 'us-national': 'US', 'uk-pay': 'GB', 'jp-pay': 'JP' };

/** What the chart takes from the published data. */
export const rowsOf = ({ payAbroad, gaps }: Published): PayAbroadRows => ({
  pay: payAbroad.filter(({ country, series, value }) => value !== undefined && seriesOf[country].includes(series)),
  breaks: gaps.flatMap((gap) => {
    const country = tables[gap.table ?? ''];
    return country !== undefined && gap.reason.id === 'series_break' ? [{ country, gap }] : [];
  }),
});
