import { ascending, descending } from 'd3';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Picked, State } from '../chart.ts';
import { isWeak } from '../shared/weak.ts';
import type { EffectRow, GroupId } from './pick-rows.ts';
import { groupOf, groups, publisherId } from './pick-rows.ts';

/** What is measured as a fall is printed as a saving. */
const savings = new Set(['credit_card_cost_saving', 'debit_card_cost_saving']);

/** Groups of changes, which have a sign. */
const changes: ReadonlySet<GroupId> = new Set(['output', 'cost', 'leaving', 'jobs']);

/** Left out until a reader asks for all. */
const later: ReadonlySet<GroupId> = new Set(['other', 'leaving', 'jobs', 'counts']);

export interface EffectPoint extends EffectRow {
  /** Where it lies on its group's axis of per cent; undefined where it is no percentage. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly weak: boolean;
}

export interface EffectGroup {
  readonly id: GroupId;
  /** Its figures are changes, with a sign, around zero. */
  readonly signed: boolean;
  readonly points: readonly EffectPoint[];
}

export interface MachineEffectsPicked extends Picked {
  readonly groups: readonly EffectGroup[];
  /** The publisher that the reader chose. */
  readonly only: Bilingual | undefined;
  /** There are groups that are not drawn. */
  readonly more: boolean;
  /** The greatest share that anyone is said to have handed to machines, outside surveys and forecasts. */
  readonly said: EffectPoint | undefined;
  /** The newest effect that a study measured on all agents it looked at. */
  readonly measured: EffectPoint | undefined;
  /** A forecast that is no percentage, what was found later, and what is forecast now. */
  readonly outcome:
    { readonly forecast: EffectPoint; readonly found: EffectPoint; readonly now: EffectPoint } | undefined;
}

/** The statements on one axis a group; of one publisher, or all. */
export function pickMachineEffects(rows: readonly EffectRow[], state: State): MachineEffectsPicked {
  const only = rows.find(({ claim }) => publisherId(claim) === state['publisher'])?.claim.publisher;
  const all = only !== undefined || state['show'] === 'all';
  const points = rows.filter(({ claim }) => only === undefined || claim.publisher.zh === only.zh).map(toPoint);
  const found = groups.flatMap((id): EffectGroup[] => {
    const own = points.filter(({ measure }) => groupOf[measure] === id);
    if (own.length === 0 || (!all && later.has(id))) return [];
    const signed = changes.has(id);
    return [{ id, signed, points: signed || id === 'counts' ? own : [...own].sort(bySize) }];
  });
  const drawn = found.flatMap((group) => group.points);
  return {
    ...{ groups: found, only, more: !all && points.some(({ measure }) => later.has(groupOf[measure] ?? 'counts')) },
    said: found
      .find(({ id }) => id === 'handled')
      ?.points.filter(({ voice, low }) => low !== undefined && (voice === 'own' || voice === 'article'))
      .at(0),
    measured: [...drawn]
      .filter(
        ({ measure, sample, low }) => measure === 'resolved_per_hour' && sample !== undefined && low !== undefined,
      )
      .sort((a, b) => descending(a.published, b.published))
      .at(0),
    outcome: outcomeOf(drawn),
    sources: [...new Set(drawn.map(({ claim }) => claim.source))],
  };
}

/** Amounts that are no percentage first, then by size, then forecasts, then what has no number. */
const bySize = (a: EffectPoint, b: EffectPoint): number =>
  ascending(place(a), place(b)) || descending(a.low ?? a.high, b.low ?? b.high) || ascending(a.claim.id, b.claim.id);

const place = ({ low, claim }: EffectPoint): number =>
  !claim.figure ? 3 : low === undefined ? 0 : claim.flag === 'forecast' ? 2 : 1;

function toPoint(row: EffectRow): EffectPoint {
  const { claim, measure } = row;
  const weak = isWeak(claim);
  if (claim.figure?.unit !== 'percent') return { ...row, weak, low: undefined, high: undefined };
  const { value, low = value, high = value } = claim.figure;
  const sign = savings.has(measure) ? -1 : 1;
  const ends = [low ?? high, high ?? low].map((end) => (end === undefined ? undefined : end * sign));
  return { ...row, weak, low: ends[0], high: ends[1] };
}

function outcomeOf(points: readonly EffectPoint[]): MachineEffectsPicked['outcome'] {
  const forecast = points.find(({ measure, claim }) => measure === 'agent_labour_cost_cut' && claim.figure);
  const later = points.filter(({ follows, claim }) => follows === forecast?.claim.id && claim.figure);
  const found = later.find(({ claim }) => claim.flag === 'reported');
  const now = later.find(({ claim }) => claim.flag === 'forecast');
  return forecast && found && now ? { forecast, found, now } : undefined;
}
