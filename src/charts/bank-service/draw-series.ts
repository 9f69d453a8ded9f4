import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawGapBand } from '../../marks/by-hand/gap-band.ts';
import { drawLine } from '../../marks/by-hand/line.ts';
import { shortYear } from '../../marks/by-hand/short-year.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import type { Speech } from '../chart.ts';
import type { PublishedYear } from '../shared/year-series.ts';
import { gapRuns, runsOf } from '../shared/year-series.ts';
import type { BankServicePicked, Series } from './pick.ts';
import type { Say } from './zh.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Look extends Speech<Say> {
  readonly narrow: boolean;
}

/** Dots of one measure, joined over consecutive years of one question; hatches where nothing was found. */
export function drawSeries(
  panel: Group,
  series: Series,
  { from, to, marked }: BankServicePicked,
  { width, height }: Size,
  { lang, say, narrow }: Look,
): void {
  const { points, levels, runs } = series;
  const band = width / (to - from + 1);
  const left = (year: number) => (year - from) * band;
  const middle = (year: number) => left(year) + band / 2;
  const y = scaleLinear()
    .domain(domainOf(series))
    .range([height - (series.metric === 'answer_speed' ? 0 : 10), 22]);
  if (marked !== undefined) drawYearBand(panel, { x: left(marked), y: 0, width: band, height: height + 24 });
  drawHorizontalGrid(panel, width, y.ticks(3), y, (tick) => formatNumber(tick, lang));
  for (const run of gapRuns(points)) {
    const boxes = run.map(({ row, year }) => ({ row, x: left(year), y: 0, width: band, height }));
    drawGapBand(panel, boxes, run[0]?.gap?.reason.name[lang] ?? '', lang);
  }
  for (const [before, after] of series.changes)
    drawChange(panel, { from: left(before + 1), to: left(after) }, { width, height }, say.newQuestion);
  for (const run of runs) {
    drawLine(
      panel,
      run.map((level) => ({ x: middle(level.year), y: y(level.value) })),
    );
  }
  for (const level of levels) {
    const mark = panel.append('g').attr('class', 'mark').attr('data-row', level.row);
    drawDot(mark, { x: middle(level.year), y: y(level.value), style: level.weak ? 'weak' : 'solid', radius: 4 });
  }
  drawValues(panel, levels, middle, y, { band, marked }, lang);
  for (let year = from; year <= to; year++) {
    const text = narrow ? shortYear(year) : String(year);
    drawText(panel, { x: middle(year), y: height + 18, text, anchor: 'middle', style: 'muted' });
  }
}

/** Seconds from zero; shares that lie close together near the top from below their lowest. */
function domainOf({ metric, levels }: Series): [number, number] {
  const values = levels.map((level) => level.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (metric === 'answer_speed') return [0, high];
  const room = Math.max(0.5, (high - low) / 5);
  return [low - room, high];
}

/** The word where the question becomes another one: beside an upright line, or over the years that leave it open when. */
function drawChange(
  panel: Group,
  { from, to }: { from: number; to: number },
  { width, height }: Size,
  text: string,
): void {
  if (to - from > 1) {
    drawText(panel, { x: to, y: -6, text, anchor: 'end' });
    return;
  }
  const fits = to + 4 + measureText(text) * fontSize <= width;
  panel
    .append('path')
    .attr('class', 'leader')
    .attr('d', `M${tidy(to)},-16V${height}`);
  drawText(panel, { x: fits ? to + 4 : to - 4, y: -6, text, anchor: fits ? 'start' : 'end' });
}

/** Every figure where there is room; else the ends of each stretch of years and the lowest. */
function drawValues(
  panel: Group,
  levels: readonly PublishedYear[],
  middle: (year: number) => number,
  y: (value: number) => number,
  { band, marked }: { readonly band: number; readonly marked: number | undefined },
  lang: Lang,
): void {
  const write = (level: PublishedYear) => formatNumber(level.value, lang);
  const roomy = levels.every((level) => measureText(write(level)) * fontSize <= band);
  const lowest = Math.min(...levels.map((level) => level.value));
  const low = levels.find((level) => level.value === lowest);
  for (const run of runsOf(levels)) {
    run.forEach((level, index) => {
      const [first, last] = [index === 0, index === run.length - 1];
      const key = first || last || level === low || level.year === marked;
      if (!roomy && !key) return;
      const [before, after] = [run[index - 1], run[index + 1]];
      const dips = (before?.value ?? Infinity) > level.value && (after?.value ?? Infinity) > level.value;
      const side = roomy || run.length === 1 ? 0 : first ? -1 : last ? 1 : 0;
      drawText(panel, {
        x: middle(level.year) + side * 7,
        y: y(level.value) + (dips && run.length > 1 ? 19 : -9),
        text: write(level),
        anchor: side < 0 ? 'start' : side > 0 ? 'end' : 'middle',
        style: key ? 'strong tinted halo' : 'tinted halo',
      });
    });
  }
}
