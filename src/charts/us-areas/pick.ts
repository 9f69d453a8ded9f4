import { bisectRight, descending, group, quantile, sum } from 'd3';
import type { UsAreaBin } from '../../datasets/published.ts';
import { round, roundSignificant } from '../../lib/numbers/round.ts';
import type { Picked, State } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';
import type { AreaList, PaidArea } from './pick-areas.ts';
import { isPaid, pickAreas } from './pick-areas.ts';
import type { Area, AreaSource, UsAreasRows } from './pick-rows.ts';
import { openAreas } from './pick-rows.ts';

/**
 * Column and row of each state's square, counted from the upper left; squares keep their true neighbours as far as
 * possible.
 */
const rows = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. PR',
];

interface Square {
  readonly column: number;
  readonly row: number;
}

/** Keyed by postal abbreviation. */
export const stateGrid: ReadonlyMap<string, Square> = new Map(
  rows.flatMap((line, row) => line.split(' ').map((code, column) => [code, { column, row }] as const)),
);

export const gridColumns = 11;
export const gridRows = rows.length;

/** What the map is shaded by: median pay, number of jobs, how common the job is. */
export const mapShows = ['pay', 'jobs', 'share'] as const;
export type MapShow = (typeof mapShows)[number];

/** How many shades the map has. */
export const shades = 5;

/** A step of median pay, with the areas that fall into it. */
export interface AreaStep extends UsAreaBin {
  /** The areas with the most jobs. */
  readonly largest: readonly Area[];
}

/** Areas of one kind, which do not overlap one another, by step of their median pay. */
export interface AreaKind {
  readonly kind: 'metro' | 'nonmetro';
  readonly steps: readonly AreaStep[];
  readonly count: number;
}

/** A state on the map. */
export interface StateTile extends Square {
  readonly area: Area;
  readonly value: number;
  /** From 0, the lightest. */
  readonly shade: number;
  readonly chosen: boolean;
}

export interface StateMap {
  readonly show: MapShow;
  readonly tiles: readonly StateTile[];
  /** The values that separate the shades. */
  readonly bounds: readonly number[];
  readonly highest: StateTile | undefined;
  readonly lowest: StateTile | undefined;
}

export interface UsAreasPicked extends Picked {
  readonly kinds: readonly AreaKind[];
  /** States with a published median, territories included. */
  readonly states: readonly PaidArea[];
  readonly quotients: Readonly<Record<string, number>>;
  readonly map: StateMap;
  readonly list: AreaList;
  readonly source: AreaSource | undefined;
  readonly nation: number | undefined;
  /** Metropolitan and nonmetropolitan areas without a published wage. */
  readonly unpaid: number;
  /** Whether only a copy made by others carries the areas. */
  readonly weak: boolean;
}

/** The areas by median pay, the states on a map, and areas by name; nothing is summed over areas. */
export function pickUsAreas(given: UsAreasRows, state: State): UsAreasPicked {
  const { bins, quotients, source, nation } = given;
  const areas = openAreas(given.areas);
  const list = pickAreas(areas, state);
  const local = areas.filter(({ kind }) => kind === 'metro' || kind === 'nonmetro');
  const ofStates = areas.filter(({ kind }) => kind === 'state' || kind === 'territory');
  return {
    kinds: kindsOf(bins, local.filter(isPaid)),
    states: ofStates.filter(isPaid),
    ...{ quotients, list, source, nation },
    map: pickMap(ofStates, quotients, list, state),
    unpaid: local.filter((area) => !isPaid(area)).length,
    weak: source !== undefined && isWeak(source),
    sources: [...new Set(areas.map((area) => area.source))],
  };
}

const named = 3;

function kindsOf(bins: readonly UsAreaBin[], areas: readonly PaidArea[]): AreaKind[] {
  const width = bins[0] ? bins[0].high - bins[0].low : 1;
  const members = group(
    areas,
    ({ kind }) => kind,
    ({ median }) => Math.floor(median / width) * width,
  );
  return (['metro', 'nonmetro'] as const).flatMap((kind) => {
    const steps = bins
      .filter((bin) => bin.kind === kind)
      .map((bin) => {
        const inside = members.get(kind)?.get(bin.low) ?? [];
        const bySize = [...inside].sort((a, b) => descending(a.employment ?? 0, b.employment ?? 0));
        return { ...bin, largest: bySize.slice(0, named) };
      });
    return steps.length === 0 ? [] : [{ kind, steps, count: sum(steps, ({ count }) => count) }];
  });
}

function pickMap(
  areas: readonly Area[],
  quotients: UsAreasPicked['quotients'],
  { chosen }: AreaList,
  state: State,
): StateMap {
  const show = mapShows.find((one) => one === state['show']) ?? 'pay';
  const read: Readonly<Record<MapShow, (area: Area) => number | undefined>> = {
    pay: ({ median }) => median,
    jobs: ({ employment }) => employment,
    share: ({ code }) => quotients[code],
  };
  const found = areas.flatMap((area) => {
    const [square, value] = [stateGrid.get(area.code), read[show](area)];
    return square && value !== undefined ? [{ area, value, ...square }] : [];
  });
  const bounds = boundsOf(
    found.map(({ value }) => value),
    show,
  );
  const ids = new Set(chosen.map(({ area }) => area.id));
  const tiles = found
    .map((tile) => ({ ...tile, shade: bisectRight(bounds, tile.value), chosen: ids.has(tile.area.id) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const ranked = [...tiles].sort((a, b) => descending(a.value, b.value));
  return { show, tiles, bounds, highest: ranked[0], lowest: ranked.at(-1) };
}

/** Bounds at round numbers, with about equally many states in each shade. */
function boundsOf(values: readonly number[], show: MapShow): number[] {
  if (values.length < shades) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const near = (value: number) =>
    show === 'pay' ? round(value / 500) * 500 : show === 'jobs' ? roundSignificant(value, 2) : round(value, 2);
  const cuts = Array.from({ length: shades - 1 }, (_, index) => quantile(sorted, (index + 1) / shades));
  return [...new Set(cuts.flatMap((cut) => (cut === undefined ? [] : [near(cut)])))];
}

/** Id of a step of areas, shared by its mark and its table row. */
export const stepId = (step: UsAreaBin): string => `${step.kind}-${String(step.low)}`;
