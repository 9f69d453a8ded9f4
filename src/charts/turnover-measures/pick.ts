import { ascending, group } from 'd3';
import type { Named, TurnoverClaim } from '../../datasets/published.ts';
import { isAllowed } from '../../lib/numbers/yearly-rates.ts';
import type { Picked, State } from '../chart.ts';
import type { Span, TurnoverPoint } from './pick-points.ts';
import { contextOf, longestSeries, spanOf, byRank, isHome, isShare, toPoint } from './pick-points.ts';

export interface TurnoverMeasuresRows {
  readonly claims: readonly TurnoverClaim[];
  /** Leaver rates of people other than customer-service staff. */
  readonly context: readonly TurnoverClaim[];
  /** How many people a survey asked; used in the notes. */
  readonly samples: readonly TurnoverClaim[];
}

/** Yearly rates, printed or computed; shares that are often taken for rates; or figures from abroad with one definition. */
export interface TurnoverGroup {
  readonly kind: 'rates' | 'shares' | 'context';
  readonly points: readonly TurnoverPoint[];
}

/** China with the others as bands behind it, or the others one by one. */
export const views = ['home', 'abroad', 'employers'] as const;
type View = (typeof views)[number];

export interface TurnoverMeasuresPicked extends Picked {
  readonly view: View;
  readonly groups: readonly TurnoverGroup[];
  /** All employers in China, from the survey with the most years. */
  readonly employers: Span | undefined;
  /** Agents abroad: single values for a country's whole industry. */
  readonly abroad: Span | undefined;
  /** The other yearly figures from abroad: ranges, parts of an industry, forecasts, rules of thumb. */
  readonly others: readonly TurnoverPoint[];
  readonly samples: readonly TurnoverClaim[];
  /** The definition that the reader chose. */
  readonly only: Named | undefined;
  /** Pairs of a monthly and a yearly rate that one source gives for the same people and that no formula reconciles. */
  readonly contradictions: readonly { readonly month: TurnoverPoint; readonly year: TurnoverPoint }[];
}

/** China’s figures, one row each; figures from abroad and of all employers are bands behind them, or one row each. */
export function pickTurnoverMeasures(rows: TurnoverMeasuresRows, state: State = {}): TurnoverMeasuresPicked {
  const only = rows.claims.find((claim) => claim.definition.id === state['definition'])?.definition;
  const chosen = rows.claims.filter((claim) => !only || claim.definition.id === only.id);
  const home = chosen.filter(isHome).map(toPoint);
  const rates = home.filter(({ claim }) => !isShare(claim)).sort((a, b) => ascending(place(a), place(b)));
  const shares = home.filter(({ claim }) => isShare(claim)).sort((a, b) => byRank(a, b) || ascending(a.low, b.low));
  const view = views.find((one) => one === state['show']) ?? 'home';
  const yearly = chosen.filter((claim) => !isHome(claim) && claim.definition.id === 'attrition_year').map(toPoint);
  const groups =
    view !== 'home'
      ? contextGroups(contextOf(view, chosen, only ? [] : rows.context).map(toPoint))
      : [{ kind: 'rates', points: rates } as const, { kind: 'shares', points: shares } as const].filter(
          ({ points }) => points.length > 0,
        );
  // A rate whose source does not state a period may count over a period other than a year.
  const whole = yearly.filter(({ claim }) => claim.coverage === 'whole' && claim.window?.id === 'year');
  const abroad = view === 'home' ? spanOf(whole) : undefined;
  // Where China has only shares, no rates are shown behind them.
  const employers = view === 'home' && rates.length > 0 ? spanOf(longestSeries(rows.context)) : undefined;
  const others = view === 'home' ? yearly.filter((point) => !abroad?.points.includes(point)) : [];
  const samples =
    view !== 'home' ? [] : rows.samples.filter((sample) => home.some(({ claim }) => claim.source === sample.source));
  const picked = { groups, employers, abroad, others };
  return {
    ...{ ...picked, view, samples, only, contradictions: view !== 'home' ? [] : toContradictions(rates) },
    sources: [...new Set([...pointsOf(picked).map(({ claim }) => claim), ...samples].map(({ source }) => source))],
  };
}

/** All figures that are drawn, each once, in the order of the table. */
export const pointsOf = ({
  groups,
  employers,
  abroad,
  others,
}: Pick<TurnoverMeasuresPicked, 'groups' | 'employers' | 'abroad' | 'others'>): TurnoverPoint[] => [
  ...groups.flatMap(({ points }) => points),
  ...(employers ? [employers.low, employers.high] : []),
  ...(abroad?.points ?? []),
  ...others,
];

/** Place of a rate on the yearly axis. */
const place = ({ low, high, yearly }: TurnoverPoint): number => yearly?.low ?? low ?? high ?? Infinity;

/** One group per definition, its figures ordered by place and time. */
function contextGroups(points: readonly TurnoverPoint[]): TurnoverGroup[] {
  const sorted = [...points].sort(
    (a, b) =>
      byRank(a, b) ||
      ascending(a.claim.place.id, b.claim.place.id) ||
      ascending(a.claim.period ?? '', b.claim.period ?? ''),
  );
  return [...group(sorted, ({ claim }) => claim.definition.id).values()].map((own) => ({
    kind: 'context',
    points: own,
  }));
}

/** Tolerance, in percentage points, between a rate computed from printed rates and a printed one. */
const rounding = 0.5;

/**
 * A month and a year contradict each other unless one of the formulas that both rows allow brings the whole monthly
 * rate within the stated yearly rate.
 */
function toContradictions(points: readonly TurnoverPoint[]): TurnoverMeasuresPicked['contradictions'] {
  return points.flatMap((month) => {
    const { yearly } = month;
    if (!yearly) return [];
    const against = points.filter(
      ({ claim, low, high }) =>
        claim.definition.id === 'attrition_year' &&
        claim.source === month.claim.source &&
        claim.population.zh === month.claim.population.zh &&
        (low !== undefined || high !== undefined) &&
        !yearly.ways.some(
          (way) =>
            isAllowed(way.formula, { numerator: claim.numerator?.id, denominator: claim.denominator?.id }) &&
            way.low >= (low ?? -Infinity) - rounding &&
            way.high <= (high ?? Infinity) + rounding,
        ),
    );
    return against.map((year) => ({ month, year }));
  });
}
