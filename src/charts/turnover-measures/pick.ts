import type { Named, TurnoverClaim, YearlyRate } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import { isWeak } from '../shared/weak.ts';

export interface TurnoverMeasuresRows {
  readonly claims: readonly TurnoverClaim[];
  /** How many people a survey asked; told in the notes. */
  readonly samples: readonly TurnoverClaim[];
}

export interface TurnoverPoint {
  readonly claim: TurnoverClaim;
  /** Percent as printed; undefined where open or missing. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly yearly: YearlyRate | undefined;
  /** Known only second-hand. */
  readonly weak: boolean;
}

export interface TurnoverGroup {
  readonly definition: Named;
  /** China's figures and those from abroad never share a group. */
  readonly home: boolean;
  readonly places: readonly Named[];
  readonly points: readonly TurnoverPoint[];
}

export interface TurnoverMeasuresPicked extends Picked {
  readonly groups: readonly TurnoverGroup[];
  readonly samples: readonly TurnoverClaim[];
  /** The one definition readers have asked for. */
  readonly only: Named | undefined;
  /** A monthly and a yearly rate that one source gives for the same people and that cannot both hold. */
  readonly contradictions: readonly { readonly month: TurnoverPoint; readonly year: TurnoverPoint }[];
}

/** From the narrowest statement to the rate everybody means. */
const order = ['leaver_share', 'left_within_year', 'tenure_share', 'attrition_month', 'attrition_year'];
/** Place of a definition in that order. */
export const rank = (definition: string): number =>
  order.includes(definition) ? order.indexOf(definition) : order.length;
/** Those of half a year, of medians or of reasons for leaving are other measures, and not in this chart. */
export const isCharted = (definition: string): boolean => order.includes(definition);
const homePlace = 'CN';

/** What somebody calls normal, not what somebody counted. */
export const isNorm = ({ metric }: TurnoverClaim): boolean => metric.id.endsWith('_norm');

/** Figures by definition, China's first. */
export function pickTurnoverMeasures(rows: TurnoverMeasuresRows, state: State = {}): TurnoverMeasuresPicked {
  const only = rows.claims.find((claim) => claim.definition.id === state['definition'])?.definition;
  const claims = rows.claims.filter((claim) => !only || claim.definition.id === only.id);
  const samples = rows.samples.filter((sample) => !only || claims.some((claim) => claim.source === sample.source));
  const groups = new Map<string, TurnoverPoint[]>();
  for (const claim of claims) {
    const key = `${claim.place.id === homePlace ? 0 : 1}/${claim.definition.id}`;
    groups.set(key, [...(groups.get(key) ?? []), toPoint(claim)]);
  }
  const made = [...groups.values()].flatMap(toGroup);
  made.sort((a, b) => (a.home === b.home ? rank(a.definition.id) - rank(b.definition.id) : a.home ? -1 : 1));
  const points = made.flatMap((group) => group.points);
  return {
    groups: made,
    samples,
    only,
    contradictions: toContradictions(points),
    sources: [...new Set([...points.map((point) => point.claim), ...samples].map((claim) => claim.source))],
  };
}

function toPoint(claim: TurnoverClaim): TurnoverPoint {
  const { low, high } = claim.figure ? figureEnds(claim.figure) : { low: undefined, high: undefined };
  return {
    claim,
    low,
    high,
    yearly: claim.figure && claim.yearly,
    weak: isWeak(claim),
  };
}

function toGroup(points: readonly TurnoverPoint[]): TurnoverGroup[] {
  const first = points[0]?.claim;
  if (!first) return [];
  const places = [...new Map(points.map(({ claim }) => [claim.place.id, claim.place])).values()];
  const at = (point: TurnoverPoint) => places.findIndex((place) => place.id === point.claim.place.id);
  const sorted = [...points].sort(
    (a, b) => at(a) - at(b) || (a.claim.period ?? '').localeCompare(b.claim.period ?? '', 'en'),
  );
  return [{ definition: first.definition, home: first.place.id === homePlace, places, points: sorted }];
}

/** Only yearly rates with both ends are held against the compounded month: an open one may count every leaver of a post. */
function toContradictions(points: readonly TurnoverPoint[]): TurnoverMeasuresPicked['contradictions'] {
  return points.flatMap((month) => {
    const { yearly } = month;
    if (!yearly) return [];
    const against = points.filter(
      ({ claim, low, high }) =>
        claim.definition.id === 'attrition_year' &&
        claim.source === month.claim.source &&
        claim.population.zh === month.claim.population.zh &&
        low !== undefined &&
        high !== undefined &&
        (high < yearly.low || low > yearly.high),
    );
    return against.map((year) => ({ month, year }));
  });
}
