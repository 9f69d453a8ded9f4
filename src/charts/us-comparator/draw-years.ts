import { max, min, scaleLinear } from 'd3';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import type { Group } from '../../marks/draw-context.ts';
import { spreadLabels } from '../../marks/by-hand/spread-labels.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { Band, Point, UsComparatorPicked } from './pick.ts';
import { jobsNumber } from './words-parts.ts';
import type { Say } from './zh.ts';
import type { Scale } from './draw-years-axis.ts';
import { drawCutLine, drawLevels, drawMarked, drawYearGround, yearScale } from './draw-years-axis.ts';

export interface PanelSize {
  readonly width: number;
  readonly height: number;
}

/** Room above the highest figure for its label. */
const headroom = 24;

/** Jobs by year, from zero. */
export function drawJobs(
  panel: Group,
  picked: UsComparatorPicked,
  { width, height }: PanelSize,
  speech: Speech<Say>,
): void {
  const { say } = speech;
  const { jobs, peak, lastJobs } = picked;
  if (!peak || !lastJobs) return;
  const x = yearScale(picked, width);
  const y = scaleLinear().domain([0, peak.value]).range([height, headroom]);
  drawHorizontalGrid(panel, width, y.ticks(3), y, (tick) => jobsNumber(tick, speech));
  drawYearGround(panel, picked, x, height);
  drawCutLine(panel, jobs, picked.breakYears, x, y);
  drawLevels(panel, jobs, x, y, width < 400 ? 2.5 : 3);
  const label = (level: Point) => say.jobsLabel(jobsNumber(level.value, speech));
  if (picked.marked !== peak.year && picked.marked !== lastJobs.year) drawMarked(panel, jobs, picked, x, y, label);
  const cut = jobs.find((level) => picked.breakYears.includes(level.year));
  if (cut)
    drawText(panel, {
      x: x(cut.year - 0.5) - 4,
      y: y(cut.value) + 26,
      text: say.breakMark,
      style: 'muted',
    });
  const first = jobs[0];
  if (first && first !== peak && first !== lastJobs && first.year !== picked.marked) {
    drawText(panel, { x: x(first.year) - 3, y: y(first.value) + 19, text: label(first), style: 'tinted' });
  }
  if (peak !== lastJobs) {
    const text = `${say.yearOf(peak.year)} ${label(peak)}`;
    drawText(panel, { x: x(peak.year), y: y(peak.value) - 11, text, anchor: 'middle', style: 'strong tinted' });
  }
  drawText(panel, {
    x: x(lastJobs.year) + 10,
    y: y(lastJobs.value),
    text: label(lastJobs),
    align: 'middle',
    style: 'strong tinted',
  });
}

/** Median pay by year over the band between the lowest and the highest tenth; the band is empty where neither was found. */
export function drawPay(
  panel: Group,
  picked: UsComparatorPicked,
  { width, height }: PanelSize,
  speech: Speech<Say>,
): void {
  const { say } = speech;
  const { pay, bands, lastPay } = picked;
  if (!lastPay) return;
  const x = yearScale(picked, width);
  const top = max([...pay.map(({ value }) => value), ...bands.flat().map(({ high }) => high)]) ?? 0;
  const y = scaleLinear().domain([0, top]).range([height, headroom]);
  drawHorizontalGrid(panel, width, y.ticks(4), y, say.payTick);
  for (const run of bands)
    panel
      .append('path')
      .attr('class', 'soft')
      .attr('d', bandPath(run, x, y));
  drawYearGround(panel, picked, x, height);
  drawCutLine(panel, pay, picked.breakYears, x, y);
  drawLevels(panel, pay, x, y, width < 400 ? 2.5 : 3);
  if (picked.marked !== lastPay.year) drawMarked(panel, pay, picked, x, y, (level) => say.pay(level.value));
  const newest = bands.at(-1)?.at(-1);
  const ends = newest?.year === lastPay.year ? [newest.high, lastPay.value, newest.low] : [lastPay.value];
  const places = spreadLabels(ends.map(y), 18, 0, height);
  ends.forEach((value, index) => {
    const style = value === lastPay.value ? 'strong tinted' : 'tinted';
    drawText(panel, { x: x(lastPay.year) + 10, y: places[index] ?? 0, text: say.pay(value), align: 'middle', style });
  });
  const run = bands.at(-1);
  if (!run || run.length < 4) return;
  const end = { x: x(lastPay.year), anchor: 'end', style: 'tinted halo' } as const;
  drawText(panel, { ...end, y: (min(run, (band) => y(band.high)) ?? 0) - 7, text: say.above });
  drawText(panel, { ...end, y: (max(run, (band) => y(band.low)) ?? 0) + 18, text: say.below });
  const middle = run[Math.floor(run.length / 4)];
  const level = pay.find((one) => one.year === middle?.year);
  if (level)
    drawText(panel, { x: x(level.year), y: y(level.value) - 9, text: say.median, anchor: 'middle', style: 'tinted' });
}

/** The band's outline, a little wider at either end so that a single year is seen. */
function bandPath(run: readonly Band[], x: Scale, y: Scale): string {
  const wide = Math.min(7, (x(1) - x(0)) / 3);
  const ends = (read: (band: Band) => number): string[] =>
    run.flatMap((band, index) => [
      ...(index === 0 ? [`${tidy(x(band.year) - wide)},${tidy(y(read(band)))}`] : []),
      `${tidy(x(band.year))},${tidy(y(read(band)))}`,
      ...(index === run.length - 1 ? [`${tidy(x(band.year) + wide)},${tidy(y(read(band)))}`] : []),
    ]);
  return `M${[...ends((band) => band.high), ...ends((band) => band.low).reverse()].join('L')}Z`;
}
