import { formatNumber } from '../../i18n/format-number.ts';
import { roundedCount } from '../../i18n/format-rounded.ts';
import type { Speech } from '../chart.ts';
import type { AreaList, ListedArea } from './pick-areas.ts';
import type { Area } from './pick-rows.ts';
import type { MapShow } from './pick.ts';
import type { Say } from './zh.ts';

type Named = Pick<Area, 'code' | 'name'>;

/** The name of an area; states have one in Chinese. */
export const areaName = ({ code, name }: Named, say: Say): string => say.states[code] ?? name;

/** A metropolitan area by its first city: `San Jose, CA`. */
export const shortName = (area: Named, say: Say): string =>
  areaName(area, say).replace(/^([^,-]+)-[^,]*(, [A-Z]{2}).*$/, '$1$2');

/** The text that the search compares with: the name, in both languages where it has two. */
export function searchName(area: Named, say: Say): string {
  const own = areaName(area, say);
  return own === area.name ? own : say.bothNames(own, area.name);
}

/** The name on a square: in Chinese without 州, in English the postal abbreviation. */
export function squareName({ code }: Named, say: Say): string {
  const name = say.states[code] ?? code;
  return name.length > 2 && name.endsWith('州') ? name.slice(0, -1) : name;
}

/** What an area is, in words. */
export function kindName({ kind }: Pick<Area, 'kind'>, say: Say): string {
  const names: Readonly<Record<string, string>> = say.kindNames;
  return names[kind] ?? kind;
}

/** `rank 37 of 529 …`; undefined for an area that is not in the ranking. */
export const rankOf = ({ rank }: ListedArea, { group, ranked }: AreaList, say: Say): string | undefined =>
  rank === undefined ? undefined : say.rank(rank, say.groupCount[group](ranked));

/** A number of the map as it stands on a square. */
export function mapNumber(value: number, show: MapShow, { lang, say }: Speech<Say>): string {
  if (show === 'jobs') return roundedCount(value, lang);
  return show === 'share' ? say.times(formatNumber(value, lang, 2)) : say.payShort(value);
}
