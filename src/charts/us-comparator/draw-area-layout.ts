import { wrapText } from '../../i18n/wrap-text.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { fontSize, lineHeight } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { ListedArea } from './pick-areas.ts';
import type { UsComparatorPicked } from './pick.ts';
import type { Say } from './zh.ts';

/** Room for ranks on the left, and for pay on the right. */
export const rankRoom = 30;
const payRoom = 56;

/** Where the parts of a row stand. */
export interface AreaPlace {
  readonly width: number;
  readonly names: { readonly left: number; readonly width: number };
  readonly axis: { readonly left: number; readonly right: number };
  /** Names stand above their bars. */
  readonly above: boolean;
}

export interface AreaRow {
  readonly kind: 'area';
  readonly one: ListedArea;
  /** Of its name. */
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Middle of the bar. */
  readonly bar: number;
}

export type Row =
  | AreaRow
  | { readonly kind: 'caption'; readonly lines: readonly string[]; readonly top: number; readonly height: number }
  | { readonly kind: 'break'; readonly text: string; readonly top: number; readonly height: number };

/** Names beside their bars where there is room for both, else above. */
export function placeAreas(width: number): AreaPlace {
  if (width < narrowBelow) {
    const names = { left: rankRoom, width: width - rankRoom - payRoom };
    return { width, names, axis: { left: rankRoom, right: width - 8 }, above: true };
  }
  const names = { left: rankRoom, width: Math.min(272, width * 0.4) };
  return { width, names, axis: { left: rankRoom + names.width + 14, right: width - payRoom - 8 }, above: false };
}

/** The rows in order, from `top` down: the chosen areas, the highest, how many are left out, the lowest. */
export function areaRows(
  { list }: UsComparatorPicked,
  place: AreaPlace,
  head: number,
  { lang, say }: Speech<Say>,
): Row[] {
  const rows: Row[] = [];
  let top = list.show === 'chosen' && list.chosen.length === 0 ? 0 : head;
  const add = (row: Row): void => {
    rows.push(row);
    top += row.height;
  };
  const caption = (text: string): void => {
    const lines = wrapText(text, place.width / fontSize, lang);
    add({ kind: 'caption', lines, top, height: lines.length * lineHeight + 10 });
  };
  const area = (one: ListedArea): void => {
    // Names are English in both languages, so they break as English does.
    const lines = wrapText(one.area.name, nameRoom(one, place) / fontSize, 'en');
    const text = lines.length * lineHeight;
    const height = place.above ? text + 22 : Math.max(26, text + 8);
    add({ kind: 'area', one, lines, top, height, bar: place.above ? top + height - 12 : top + height / 2 });
  };
  if (list.chosen.length > 0) caption(say.listChosen);
  list.chosen.forEach(area);
  if (list.show === 'chosen') {
    if (list.chosen.length === 0) caption(say.listEmpty);
    return rows;
  }
  caption(say.listRanked(say.groupCount[list.group](list.ranked), list.left === 0 ? 'all' : list.show));
  list.highest.forEach(area);
  if (list.left > 0) add({ kind: 'break', text: say.listLeft(list.left), top, height: 34 });
  list.lowest.forEach(area);
  return rows;
}

/** Room of a name; chosen ones are written bold, which is wider than the estimate. */
const nameRoom = ({ chosen }: ListedArea, { names }: AreaPlace): number => names.width * (chosen ? 0.93 : 1);
