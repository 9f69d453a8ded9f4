import { max, scaleLinear } from 'd3';
import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { AreaPlace, AreaRow } from './draw-area-layout.ts';
import { areaRows, placeAreas } from './draw-area-layout.ts';
import { drawArea, drawAreaBar, drawBreak } from './draw-area-row.ts';
import type { UsComparatorPicked } from './pick.ts';
import type { Say } from './zh.ts';
import type { Scale } from './draw-years-axis.ts';

const headHeight = 56;

export interface AreaListLayout {
  readonly height: number;
  draw(panel: Group): void;
}

/** Areas by name: a row each, its median as a dot on the span between the lowest and the highest tenth. */
export function layOutAreaList(picked: UsComparatorPicked, width: number, speech: Speech<Say>): AreaListLayout {
  const { extent } = picked.list;
  if (!extent) return { height: 0, draw: () => undefined };
  const place = placeAreas(width);
  const x = scaleLinear().domain(extent).range([place.axis.left, place.axis.right]);
  const rows = areaRows(picked, place, headHeight, speech);
  const areas = rows.filter((row) => row.kind === 'area');
  const last = rows.at(-1);
  return {
    height: last ? last.top + last.height + 4 : 0,
    draw(panel) {
      for (const row of areas) drawAreaBar(panel, row, x);
      if (areas.length > 0) drawScale(panel, picked, x, x.ticks(4), place, areas, speech.say);
      for (const row of rows) {
        if (row.kind === 'area') drawArea(panel, row, x, place, picked.areasWeak, speech);
        else if (row.kind === 'break') drawBreak(panel, row.text, row.top + row.height / 2, width);
        else drawText(panel, { x: 1, y: row.top + 17, text: row.lines, style: 'tinted halo' });
      }
    },
  };
}

/** Above the rows what they show, and the scale; its lines run by each bar, and through names only where these stand aside. */
function drawScale(
  panel: Group,
  { nation }: UsComparatorPicked,
  x: Scale,
  ticks: readonly number[],
  { width, above }: AreaPlace,
  areas: readonly AreaRow[],
  say: Say,
): void {
  const foot = max(areas, (row) => row.top + row.height) ?? 0;
  const bands = areas.map(({ bar }) => [bar - 6, bar + 6] as const);
  const line = (style: string, at: number, top: number): void => {
    const parts = above ? [[top, headHeight + 2] as const, ...bands] : [[top, foot] as const];
    const path = parts.map(([from, to]) => `M${tidy(at)},${tidy(from)}V${tidy(to)}`).join('');
    panel.append('path').attr('class', style).attr('d', path);
  };
  drawText(panel, { x: 1, y: 10, text: say.listKey, style: 'muted' });
  drawText(panel, { x: width - 1, y: 30, text: say.median, anchor: 'end', style: 'muted' });
  for (const tick of ticks) {
    line('grid', x(tick), headHeight - 4);
    const text = say.payTick(tick);
    const half = (measureText(text) * fontSize) / 2;
    // Off the edge, or struck through by the nation's line.
    if (x(tick) + half > width || (nation !== undefined && Math.abs(x(tick) - x(nation)) < half + 3)) continue;
    drawText(panel, { x: x(tick), y: headHeight - 9, text, anchor: 'middle', style: 'muted' });
  }
  if (nation === undefined) return;
  line('baseline', x(nation), 34);
  drawText(panel, { x: x(nation), y: 30, text: say.nation(say.pay(nation)), anchor: 'middle', style: 'strong' });
}
