import { extent, range } from 'd3';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Named, OfficialPayClaim, Published } from '../../datasets/published.ts';
import type { Figure } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import { periodRange } from '../shared/period-range.ts';
import { isWeak } from '../shared/tips.ts';
import { markedYear } from '../shared/year-mark.ts';

interface PayRow {
  readonly year: number;
  readonly claim: OfficialPayClaim;
  /** Growth from the year before as the source itself prints it, per cent. */
  readonly growth: Figure | undefined;
}

export interface PayOfficialRows {
  /** Pay in the whole country, one line per post. */
  readonly series: readonly { readonly post: Named; readonly points: readonly PayRow[] }[];
  /** What sources say about their method. */
  readonly methods: readonly { readonly source: string; readonly method: Bilingual }[];
}

export interface PayPoint extends PayRow {
  readonly post: Named;
  /** CNY a year. */
  readonly value: number;
  /** CNY a month: a twelfth of the year, derived. */
  readonly month: number;
  /** Whether only a mirror or repost carries the figure. */
  readonly weak: boolean;
}

export interface PayLine {
  readonly post: Named;
  /** `lead`: service staff; `second`: clerks; `context`: the posts with which these are compared. */
  readonly part: 'lead' | 'second' | 'context';
  readonly points: readonly PayPoint[];
}

export interface PayOfficialPicked extends Picked {
  /** Highest newest figure first. */
  readonly lines: readonly PayLine[];
  /** The lines in the order of the table: service staff first. */
  readonly listed: readonly PayLine[];
  /** The line of service staff, or another one where there is none. */
  readonly lead: PayLine | undefined;
  /** Every year from the first to the last. */
  readonly years: readonly number[];
  /** The year a reader marks. */
  readonly marked: number | undefined;
  readonly cut: boolean;
  /** Whether there are more posts than the three that are drawn first. */
  readonly more: boolean;
  /** What the sources of the drawn years say about their method. */
  readonly methods: readonly { readonly year: number; readonly method: Bilingual }[];
}

/** Three lines, or all kinds of posts. */
export const selections = ['main', 'all'] as const;

const parts: Readonly<Record<string, PayLine['part']>> = { services: 'lead', clerks: 'second', all: 'context' };

export const yearsOf = ({ series }: PayOfficialRows): number[] =>
  series.flatMap(({ points }) => points.map(({ year }) => year));

/** The chosen posts over the chosen years; a year that is not published has no point. */
export function pickPayOfficial(rows: PayOfficialRows, state: State): PayOfficialPicked {
  const within = periodRange(state);
  const found = rows.series.flatMap(({ post, points }): PayLine[] => {
    const drawn = points.filter(({ year }) => within.has(year)).flatMap((row) => toPoint(post, row));
    return drawn.length > 0 ? [{ post, part: parts[post.id] ?? 'context', points: drawn }] : [];
  });
  const main = found.filter(({ post }) => post.id in parts);
  const lines = state['post'] === 'all' || main.length === 0 ? found : main;
  const points = lines.flatMap((line) => line.points);
  const [from = 0, to = -1] = extent(points, ({ year }) => year);
  const sorted = [...lines].sort((a, b) => newest(b) - newest(a));
  const lead = sorted.find(({ part }) => part === 'lead') ?? sorted[0];
  return {
    lines: sorted,
    listed: [...sorted.filter((line) => line === lead), ...sorted.filter((line) => line !== lead)],
    lead,
    years: range(from, to + 1),
    marked: markedYear(state, range(from, to + 1)),
    cut: within.cut,
    more: main.length > 0 && found.length > main.length,
    methods: rows.methods
      .flatMap(({ source, method }) => {
        const year = points.find(({ claim }) => claim.source === source)?.year;
        return year === undefined ? [] : [{ year, method }];
      })
      .sort((a, b) => a.year - b.year),
    // The newest source is cited first.
    sources: [...new Set([...points].sort((a, b) => b.year - a.year).map(({ claim }) => claim.source))],
  };
}

const newest = ({ points }: PayLine): number => points.at(-1)?.value ?? 0;

function toPoint(post: Named, row: PayRow): PayPoint[] {
  const value = row.claim.figure?.value;
  return value === undefined ? [] : [{ ...row, post, value, month: value / 12, weak: isWeak(row.claim) }];
}

/** What the chart takes from the published data. */
export function rowsOf({ officialPay, sources }: Published): PayOfficialRows {
  const used = new Set(officialPay.byPost.flatMap(({ points }) => points.map(({ claim }) => claim.source)));
  return {
    series: officialPay.byPost.map(({ post, points }) => ({
      post,
      points: points.map(({ year, claim }) => {
        const { statedChange: value } = claim;
        return { year, claim, growth: value === undefined ? undefined : { value, bound: 'exact', unit: 'percent' } };
      }),
    })),
    methods: sources.flatMap(({ id, method }) => (method && used.has(id) ? [{ source: id, method }] : [])),
  };
}
