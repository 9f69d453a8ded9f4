import { scaleLinear } from 'd3-scale';
import { measureText } from '../../i18n/measure-text.ts';
import { drawBrokenGrid, drawTornCut } from '../../marks/by-hand/broken-grid.ts';
import { drawDot, dotReach } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawGapBand } from '../../marks/by-hand/gap-band.ts';
import { drawLine } from '../../marks/by-hand/line.ts';
import { shortYear } from '../../marks/by-hand/short-year.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import { drawYearBand } from '../../marks/by-hand/year-band.ts';
import type { Speech } from '../chart.ts';
import { gapRuns, runsOf } from '../shared/year-series.ts';
import type { BankCallsPicked, CallYear } from './pick.ts';
import type { Say } from './zh.ts';

/** Room above a panel for its head and the units, and below it for the years. */
export const panelHead = 44;
export const panelFoot = 44;
const headroom = 22;
const cutGap = 6;

/** What one panel shows of the years. */
export interface PanelSeries {
  readonly head: string;
  readonly units: Readonly<Record<string, string>>;
  readonly value: (year: CallYear) => number | undefined;
  readonly open: (year: CallYear) => number | undefined;
  readonly format: (value: number) => string;
  readonly derived: boolean;
}

export interface YearsLayout {
  readonly left: (year: number) => number;
  readonly band: number;
  /** Middle of the cut between two units. */
  readonly cut: number | undefined;
}

export function layOutYears({ years, eras }: BankCallsPicked, width: number): YearsLayout {
  const first = years[0]?.year ?? 0;
  const band = width / ((years.at(-1)?.year ?? first) - first + 1);
  const left = (year: number) => (year - first) * band;
  const [before, after] = [eras.at(-2)?.years.at(-1), eras.at(-1)?.years[0]];
  return { left, band, cut: before && after ? (left(before.year + 1) + left(after.year)) / 2 : undefined };
}

export interface Look extends Speech<Say> {
  readonly narrow: boolean;
}

export function drawPanel(
  panel: Group,
  picked: BankCallsPicked,
  series: PanelSeries,
  layout: YearsLayout,
  { width, height }: { width: number; height: number },
  look: Look,
): void {
  const { left, band, cut } = layout;
  const { say } = look;
  const sizes = picked.years.map((year) => series.value(year) ?? series.open(year) ?? 0);
  const y = scaleLinear()
    .domain([0, Math.max(...sizes)])
    .range([height, headroom]);
  const stretches: (readonly [number, number])[] =
    cut === undefined
      ? [[0, width]]
      : [
          [0, cut - cutGap / 2],
          [cut + cutGap / 2, width],
        ];
  if (picked.marked !== undefined)
    drawYearBand(panel, { x: left(picked.marked), y: 0, width: band, height: height + 24 });
  drawBrokenGrid(panel, stretches, y.ticks(3), y, series.format);
  drawGaps(panel, picked, series, layout, height, look);
  for (const era of picked.eras) {
    const start = left(era.years[0]?.year ?? 0);
    const unit = series.units[era.unit] ?? '';
    const fits = start + measureText(unit) * fontSize <= width;
    drawText(panel, { x: fits ? start : width, y: -8, text: unit, anchor: fits ? 'start' : 'end', style: 'muted' });
    const levels = era.years.filter((year) => series.value(year) !== undefined);
    for (const run of runsOf(levels)) {
      drawLine(
        panel,
        run.map((year) => ({ x: left(year.year) + band / 2, y: y(series.value(year) ?? 0) })),
      );
    }
    for (const year of era.years)
      drawYear(panel, year, series, era.years, layout, y, { ...look, marked: year.year === picked.marked });
  }
  if (cut !== undefined && picked.cut) {
    const mark = panel.append('g').attr('class', 'mark').attr('data-row', picked.cut.id);
    drawTornCut(mark, cut, -2, height + 4, cutGap);
    if (!series.derived) drawText(mark, { x: cut, y: 14 - panelHead, text: say.cutMark, anchor: 'middle' });
    if (!series.derived)
      mark
        .append('path')
        .attr('class', 'leader')
        .attr('d', `M${tidy(cut)},${20 - panelHead}V-4`);
  }
  for (const { year } of picked.years) {
    const text = look.narrow ? shortYear(year) : String(year);
    drawText(panel, { x: left(year) + band / 2, y: height + 18, text, anchor: 'middle', style: 'muted' });
  }
}

/** Years without a figure; a hatch next to the cut leaves room for it. */
function drawGaps(
  panel: Group,
  picked: BankCallsPicked,
  series: PanelSeries,
  { left, cut = NaN }: YearsLayout,
  height: number,
  { lang, say }: Look,
): void {
  const boxOf = ({ year, row }: { year: number; row: string }) => {
    const from = left(year) + (Math.abs(left(year) - cut) < 1 ? cutGap : 2);
    const to = left(year + 1) - (Math.abs(left(year + 1) - cut) < 1 ? cutGap : 2);
    return { row, x: from, y: 0, width: Math.max(1, to - from), height };
  };
  for (const run of gapRuns(picked.years)) {
    for (const point of run) drawGapBand(panel, [boxOf(point)], point.gap?.reason.name[lang] ?? '', lang);
  }
  for (const year of picked.years) {
    const unknown = year.claim && series.value(year) === undefined && series.open(year) === undefined;
    if (unknown) drawGapBand(panel, [boxOf(year)], say.boundOnly, lang);
  }
}

/** One year's dot with its figure; in narrow bands only the ends of an era, its lowest year and open bounds are written. */
function drawYear(
  panel: Group,
  year: CallYear,
  series: PanelSeries,
  era: readonly CallYear[],
  { left, band }: YearsLayout,
  y: (value: number) => number,
  { say, narrow, marked }: Look & { readonly marked: boolean },
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
    text: open === undefined ? word : say.over(word),
    anchor: side < 0 ? 'start' : side > 0 ? 'end' : 'middle',
    style: key || marked ? 'strong tinted halo' : 'tinted halo',
  });
}
