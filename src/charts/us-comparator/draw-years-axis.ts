import { extent, scaleLinear } from 'd3';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import type { Point, UsComparatorPicked } from './pick.ts';

export type Scale = (value: number) => number;

/** One time axis for both panels: from the first year with a figure or a known gap to the last. */
export function yearScale({ years, missingYears }: UsComparatorPicked, width: number): Scale {
  const [first = 0, last = 0] = extent([...years.map((row) => row.year), ...missingYears]);
  return scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([0, width]);
}

/** Below a panel the years; in it those not found, hatched. */
export function drawYearGround(panel: Group, picked: UsComparatorPicked, x: Scale, height: number): void {
  const all = picked.years.map((row) => row.year);
  if (picked.marked !== undefined)
    drawYearBand(panel, { x: x(picked.marked - 0.5), y: 0, width: x(1) - x(0), height: height + 22 });
  const [from, to] = extent(picked.missingYears);
  if (from !== undefined && to - from + 1 === picked.missingYears.length) {
    drawHatch(panel, { x: x(from - 0.5), y: 0, width: x(to + 0.5) - x(from - 0.5), height });
  } else {
    for (const year of picked.missingYears) {
      drawHatch(panel, { x: x(year - 0.5), y: 0, width: x(year + 0.5) - x(year - 0.5), height });
    }
  }
  const near = (year: number) => picked.marked !== undefined && Math.abs(x(year) - x(picked.marked)) < 34;
  const fifth = (year: number) => (year % 5 === 0 || all.length < 8) && !near(year);
  for (const year of all.filter((one) => one === picked.marked || fifth(one))) {
    drawText(panel, { x: x(year), y: height + 17, text: String(year), anchor: 'middle', style: 'muted' });
  }
}

/** A line through consecutive years, cut with a short upright stroke where the classification changes. */
export function drawCutLine(
  panel: Group,
  levels: readonly Point[],
  breaks: readonly number[],
  x: Scale,
  y: Scale,
): void {
  const line: string[] = [];
  const strokes: string[] = [];
  levels.forEach((to, index) => {
    const from = levels[index - 1];
    if (!from || to.year - from.year > 1) return;
    const [x1, y1, x2, y2] = [x(from.year), y(from.value), x(to.year), y(to.value)];
    line.push(`M${tidy(x1)},${tidy(y1)}L${tidy(x2)},${tidy(y2)}`);
    if (breaks.includes(to.year)) strokes.push(`M${tidy((x1 + x2) / 2)},${tidy((y1 + y2) / 2 - 9)}v18`);
  });
  if (line.length > 0) panel.append('path').attr('class', 'line').attr('d', line.join(''));
  if (strokes.length > 0) panel.append('path').attr('class', 'baseline').attr('d', strokes.join(''));
}

/** The number of the marked year beside its dot, where the chart does not write it anyway. */
export function drawMarked(
  panel: Group,
  levels: readonly Point[],
  { marked }: UsComparatorPicked,
  x: Scale,
  y: Scale,
  text: (level: Point) => string,
): void {
  const level = levels.find((one) => one.year === marked);
  if (!level) return;
  const style = 'strong tinted halo';
  drawText(panel, { x: x(level.year), y: y(level.value) + 21, text: text(level), anchor: 'middle', style });
}

/** A dot a year, hollow where the figure is from a derived copy. */
export function drawLevels(panel: Group, levels: readonly Point[], x: Scale, y: Scale, radius: number): void {
  for (const level of levels) {
    const mark = panel.append('g').attr('class', 'mark').attr('data-row', level.row.id);
    mark
      .append('circle')
      .attr('class', level.row.flag === 'derived' ? 'hollow' : 'solid')
      .attr('cx', tidy(x(level.year)))
      .attr('cy', tidy(y(level.value)))
      .attr('r', radius);
  }
}
