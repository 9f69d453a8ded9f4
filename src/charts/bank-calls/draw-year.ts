import { drawDot, dotReach } from '../../marks/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText } from '../../marks/text.ts';
import type { Look, PanelSeries, YearsLayout } from './draw-panel.ts';
import type { CallYear } from './pick.ts';
import { dictionary } from './words.ts';

/** One year's dot with its figure; in narrow bands only the ends of an era, its lowest year and open bounds are written. */
export function drawYear(
  panel: Group,
  year: CallYear,
  series: PanelSeries,
  era: readonly CallYear[],
  { left, band }: YearsLayout,
  y: (value: number) => number,
  { lang, narrow, marked }: Look & { readonly marked: boolean },
): void {
  const value = series.value(year);
  const open = series.open(year);
  const size = value ?? open;
  if (size === undefined) return;
  const at = { x: left(year.year) + band / 2, y: y(size) };
  const mark = panel.append('g').attr('class', 'mark').attr('data-row', year.row);
  const style = series.derived ? 'hollow' : year.weak ? 'weak' : 'solid';
  drawDot(mark, { ...at, style, open: value === undefined ? 'up' : undefined });
  const known = era.filter((other) => series.value(other) !== undefined);
  const lowest = Math.min(...known.map((other) => series.value(other) ?? Infinity));
  const [first, last] = [year === known[0], year === known.at(-1)];
  const below = value === lowest && known.length > 1;
  const key = first || last;
  if (narrow && !key && !below && !marked && open === undefined) return;
  const word = series.format(size);
  // Narrow bands: the outer labels of an era hang inwards, away from the hatches.
  const side = !narrow || first === last ? 0 : first ? -1 : 1;
  drawText(mark, {
    x: at.x + side * 7,
    y: below ? at.y + 20 : at.y - (open === undefined ? 10 : dotReach + 6),
    text: open === undefined ? word : dictionary[lang].over(word),
    anchor: side < 0 ? 'start' : side > 0 ? 'end' : 'middle',
    style: key || marked ? 'strong tinted halo' : 'tinted halo',
  });
}
