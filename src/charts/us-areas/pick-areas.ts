import { ascending, descending, extent, greatest, least } from 'd3';
import type { Area } from './pick-rows.ts';
import type { State } from '../chart.ts';

/** Which areas are ranked. Metropolitan and nonmetropolitan areas do not overlap; states overlap both. */
export const areaGroups = ['local', 'metro', 'nonmetro', 'state'] as const;
type AreaGroup = (typeof areaGroups)[number];

/** Which of the ranked areas are drawn: both ends, one end, or only the areas chosen by name. */
export const areaShows = ['ends', 'highest', 'lowest', 'chosen'] as const;
type AreaShow = (typeof areaShows)[number];

/** How many areas of each end are drawn where both are. */
export const endLength = 8;

const kindsOf: Readonly<Record<AreaGroup, readonly string[]>> = {
  local: ['metro', 'nonmetro'],
  metro: ['metro'],
  nonmetro: ['nonmetro'],
  state: ['state', 'territory'],
};

export interface PaidArea extends Area {
  readonly median: number;
}

export interface ListedArea {
  readonly area: Area;
  /**
   * Place among the ranked areas by median: 1 is the highest, equal medians share a rank; undefined for an area outside
   * the ranking.
   */
  readonly rank: number | undefined;
  readonly chosen: boolean;
}

/** Areas by name, the highest median first. */
export interface AreaList {
  readonly group: AreaGroup;
  readonly show: AreaShow;
  /** Areas chosen by name, of any kind; those without a published wage last. They are not repeated in the other lists. */
  readonly chosen: readonly ListedArea[];
  readonly highest: readonly ListedArea[];
  readonly lowest: readonly ListedArea[];
  /** The number of ranked areas, and of those that no list has. */
  readonly ranked: number;
  readonly left: number;
  /** First and last of the ranking. */
  readonly ends: { readonly highest: PaidArea; readonly lowest: PaidArea } | undefined;
  /** Ends of the metropolitan and nonmetropolitan areas. */
  readonly local: readonly PaidArea[];
  /** From the lowest to the highest published figure of all areas, so that no choice moves the axis. */
  readonly extent: readonly [low: number, high: number] | undefined;
  /** Whether the reader has chosen anything. */
  readonly asked: boolean;
}

export const isPaid = (area: Area): area is PaidArea => area.median !== undefined;

/** All areas that are listed, in the order of the rows. */
export const listedAreas = ({ chosen, highest, lowest }: AreaList): ListedArea[] => [...chosen, ...highest, ...lowest];

/**
 * @param state `areas` an AreaShow, `kind` an AreaGroup, `area` codes of areas joined by commas; any other value counts
 * as not chosen
 */
export function pickAreas(areas: readonly Area[], state: State): AreaList {
  const show = areaShows.find((one) => one === state['areas']) ?? 'ends';
  const group = areaGroups.find((one) => one === state['kind']) ?? 'local';
  const codes = new Set((state['area'] ?? '').split(','));
  const ranking = areas
    .filter((area) => kindsOf[group].includes(area.kind))
    .filter(isPaid)
    .sort((a, b) => descending(a.median, b.median) || ascending(a.name, b.name));
  // Equal medians all get the rank of the first of them.
  const ranks = new Map<string, number>();
  ranking.forEach(({ id, median }, index) => {
    const before = ranking[index - 1];
    ranks.set(id, before?.median === median ? (ranks.get(before.id) ?? index) : index + 1);
  });
  const listed = (area: Area): ListedArea => ({ area, rank: ranks.get(area.id), chosen: codes.has(area.code) });
  const chosen = areas
    .filter((area) => codes.has(area.code))
    .sort((a, b) => descending(a.median ?? -Infinity, b.median ?? -Infinity) || ascending(a.name, b.name));
  const { head, tail } = cut(ranking, show);
  const others = (part: readonly Area[]) => part.filter((area) => !codes.has(area.code)).map(listed);
  const [highest, lowest] = [others(head), others(tail)];
  const drawn = new Set([...head, ...tail, ...chosen].map((area) => area.id));
  const [first, last] = [ranking[0], ranking.at(-1)];
  return {
    group,
    show,
    chosen: chosen.map(listed),
    highest,
    lowest,
    ranked: ranking.length,
    left: ranking.filter((area) => !drawn.has(area.id)).length,
    ends: first && last && { highest: first, lowest: last },
    local: localEnds(areas),
    extent: extentOf(areas),
    asked: show !== 'ends' || group !== 'local' || chosen.length > 0,
  };
}

/** The ends of a ranking that are drawn; a ranking that both ends would cover completely is drawn whole. */
function cut(ranking: readonly PaidArea[], show: AreaShow): { head: readonly PaidArea[]; tail: readonly PaidArea[] } {
  const all = 2 * endLength;
  if (show === 'chosen') return { head: [], tail: [] };
  if (show === 'lowest') return { head: [], tail: ranking.slice(-all) };
  if (show === 'highest' || ranking.length <= all) return { head: ranking.slice(0, all), tail: [] };
  return { head: ranking.slice(0, endLength), tail: ranking.slice(-endLength) };
}

/** The highest and the lowest of the areas that do not overlap. */
function localEnds(areas: readonly Area[]): PaidArea[] {
  const local = areas.filter(({ kind }) => kindsOf.local.includes(kind)).filter(isPaid);
  const [most, last] = [greatest(local, ({ median }) => median), least(local, ({ median }) => median)];
  return most && last && most !== last ? [most, last] : most ? [most] : [];
}

function extentOf(areas: readonly Area[]): readonly [low: number, high: number] | undefined {
  const [low, high] = extent(
    areas.flatMap(({ p10, median, p90 }) => [p10, median, p90]).filter((value) => value !== undefined),
  );
  return low === undefined ? undefined : [low, high];
}
