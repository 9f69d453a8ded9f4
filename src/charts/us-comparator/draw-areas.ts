import { extent, max, scaleLinear } from 'd3';
import type { Lang } from '../../i18n/lang.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import { diamondReach, drawDiamond } from '../../marks/by-hand/diamond.ts';
import type { Speech } from '../chart.ts';
import { isPaid } from './pick-areas.ts';
import type { PaidArea } from './pick-areas.ts';
import type { AreaKind, UsComparatorPicked } from './pick.ts';
import { binId } from './pick.ts';
import type { Say } from './zh.ts';
import type { Scale } from './draw-years-axis.ts';

const captionHeight = 20;
const barRoom = 66;
const radius = 3;

export interface AreasLayout {
  readonly height: number;
  draw(panel: Group): void;
}

/** Areas by median pay: a histogram for each kind on one scale of counts, and the states as stacked dots; chosen ones marked in them. */
export function layOutAreas(picked: UsComparatorPicked, width: number, { lang, say }: Speech<Say>): AreasLayout {
  const { kinds, states, nation } = picked;
  const bins = kinds.flatMap((kind) => kind.bins);
  const medians = states.map((state) => state.median);
  if (bins.length + medians.length === 0) return { height: 0, draw: () => undefined };
  const [low = 0, high = 0] = extent([
    ...bins.flatMap((bin) => [bin.low, bin.high]),
    ...medians,
    ...(nation === undefined ? [] : [nation]),
  ]);
  const x = scaleLinear()
    .domain([low, high])
    .range([6, width - 6]);
  const most = max(bins, (bin) => bin.count) ?? 1;
  const tall = (count: number) => (count / most) * barRoom;
  const dots = stack(states, x);
  const dotRoom = (max(dots, (dot) => dot.rise) ?? 0) + 2 * radius;
  const chosen = picked.list.chosen.map((one) => one.area).filter(isPaid);
  const chosenIds = new Set(chosen.map((area) => area.id));
  const rows = kinds.map((kind) => captionHeight + 16 + tall(max(kind.bins, (bin) => bin.count) ?? 0));
  const stateRow = states.length > 0 ? captionHeight + dotRoom + 6 : 0;
  const foot = captionHeight + rows.reduce((sum, row) => sum + row, 0) + stateRow;
  return {
    height: foot + 22,
    draw(panel) {
      const style = picked.areasWeak ? 'weak' : 'solid';
      if (nation !== undefined) {
        panel
          .append('path')
          .attr('class', 'baseline')
          .attr('d', `M${tidy(x(nation))},${captionHeight - 4}V${foot}`);
        drawText(panel, { x: x(nation), y: 12, text: say.nation(say.pay(nation)), anchor: 'middle', style: 'strong' });
      }
      let top = captionHeight;
      kinds.forEach((kind, index) => {
        const base = top + (rows[index] ?? 0);
        drawText(panel, { x: 0, y: top + 12, text: say.kinds[kind.kind](kind.count), style: 'tinted halo' });
        drawBars(panel, kind, x, base, tall, style, lang);
        panel
          .append('path')
          .attr('class', 'grid')
          .attr('d', `M0,${tidy(base)}H${width}`);
        for (const area of chosen.filter((one) => one.kind === kind.kind))
          drawDiamond(markOf(panel, area), { x: x(area.median), y: base - diamondReach });
        top = base;
      });
      if (states.length > 0) {
        drawText(panel, { x: 0, y: top + 14, text: say.kinds.state(states.length), style: 'tinted halo' });
        for (const dot of dots) {
          const y = tidy(foot - radius - 2 - dot.rise);
          const mark = markOf(panel, dot.state);
          if (chosenIds.has(dot.state.id)) drawDiamond(mark, { x: dot.x, y });
          else mark.append('circle').attr('class', style).attr('cx', tidy(dot.x)).attr('cy', y).attr('r', radius);
        }
        panel
          .append('path')
          .attr('class', 'grid')
          .attr('d', `M0,${tidy(foot)}H${width}`);
      }
      for (const tick of x.ticks(4).filter((one) => x(one) > 14 && x(one) < width - 14)) {
        drawText(panel, { x: x(tick), y: foot + 16, text: say.payTick(tick), anchor: 'middle', style: 'muted' });
      }
    },
  };
}

const markOf = (panel: Group, area: PaidArea): Group =>
  panel.append('g').attr('class', 'mark').attr('data-row', area.id);

function drawBars(
  panel: Group,
  { bins }: AreaKind,
  x: Scale,
  base: number,
  tall: (count: number) => number,
  style: string,
  lang: Lang,
): void {
  const most = max(bins, (bin) => bin.count);
  for (const bin of bins) {
    const mark = panel.append('g').attr('class', 'mark').attr('data-row', binId(bin));
    mark
      .append('rect')
      .attr('class', style)
      .attr('x', tidy(x(bin.low) + 0.5))
      .attr('y', tidy(base - tall(bin.count)))
      .attr('width', tidy(Math.max(1, x(bin.high) - x(bin.low) - 1)))
      .attr('height', tidy(tall(bin.count)));
    if (bin.count === most) {
      const at = { x: (x(bin.low) + x(bin.high)) / 2, y: base - tall(bin.count) - 4 };
      drawText(mark, { ...at, text: formatNumber(bin.count, lang), anchor: 'middle', style: 'tinted' });
    }
  }
}

/** Each state near its median: in columns a dot wide, one above the other. */
function stack(states: readonly PaidArea[], x: Scale): { state: PaidArea; x: number; rise: number }[] {
  const step = 2 * radius + 2;
  const heights = new Map<number, number>();
  return [...states]
    .sort((a, b) => a.median - b.median)
    .map((state) => {
      const column = Math.round(x(state.median) / step);
      const below = heights.get(column) ?? 0;
      heights.set(column, below + 1);
      return { state, x: column * step, rise: below * step };
    });
}
