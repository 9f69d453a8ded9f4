import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { words } from '../../marks/labels/labels.ts';
import type { ChartText, Speech } from '../chart.ts';
import { listPanel } from './draw-list.ts';
import { mapPanel, tileMarks } from './draw-map.ts';
import { spreadPanel } from './draw-spread.ts';
import type { UsAreasPicked } from './pick.ts';
import { gridColumns, gridRows } from './pick.ts';
import { areaName, mapNumber } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const between = 30;

/**
 * All areas as dots by pay, the states as a map of squares, areas by name. Once a reader has asked for areas, these
 * come before the map, nearer to the controls that were used.
 */
export function draw(picked: UsAreasPicked, text: ChartText, context: Context): SVGSVGElement {
  const { kinds, map, list } = picked;
  const { width } = context;
  const spread = kinds.length > 0 ? [spreadPanel(picked, width, context)] : [];
  const states = map.tiles.length > 0 ? [mapPanel(map, width, context)] : [];
  const byName = [listPanel(picked, width, context)].flatMap((panel) => panel ?? []);
  const panels = list.asked ? [...spread, ...byName, ...states] : [...spread, ...states, ...byName];
  if (panels.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'context', panels, between);
}

/** The map, with the names of its highest and lowest state. */
export function thumbnail({ map }: UsAreasPicked, text: ChartText, context: Context): SVGSVGElement {
  const { highest, lowest, show, tiles } = map;
  if (!highest || !lowest) return drawEmpty(context, text.title);
  const { width, say, height = 168 } = context;
  const side = Math.min(width / gridColumns, height / gridRows);
  const left = (width - side * gridColumns) / 2;
  const ends = ([highest, lowest] as const).map((tile, index) => ({
    text: `${index === 0 ? say.mapEnds.highest : say.mapEnds.lowest} ${areaName(tile.area, say)} ${mapNumber(tile.value, show, context)}`,
    x: left + side * 5,
    y: side * 0.75 + index * 18,
    ...{ anchor: 'middle' as const, style: index === 0 ? 'strong' : '' },
  }));
  return figure(context, text.alt, 'context', [
    {
      ...{ height, left, width: width - left, x: pixels, y: pixels },
      marks: [...tileMarks(tiles, { side, tall: side, top: 0 })],
    },
    { ...{ height, top: 0, x: pixels, y: pixels }, marks: [words(ends)] },
  ]);
}
