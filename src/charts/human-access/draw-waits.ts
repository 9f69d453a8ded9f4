import { max, scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import type { ExperienceClaim } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawInterval } from '../../marks/by-hand/interval.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import { isWeak } from '../shared/weak.ts';
import type { Page, Section } from './draw-section.ts';
import { drawUnknown, isNarrow, markOf } from './draw-section.ts';
import { endsOf } from './pick.ts';
import { figureText } from './words.ts';

const wideLabel = 250;
const axisHeight = 24;
const mark = 22;
const rowGap = 8;
/** Length of the arrow of an open end. */
const reach = 22;
const right = 36;

interface Layout extends Page {
  readonly unit: string;
  readonly x: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly rows: readonly {
    readonly claim: ExperienceClaim;
    readonly lines: readonly string[];
    readonly height: number;
  }[];
}

/** Waits on one axis that starts at none; what is printed in a greater unit is said at its end. */
export function waitsSection(
  claims: readonly ExperienceClaim[],
  options: { readonly heading: string; readonly by: string; readonly unit: string; readonly steps: number },
  page: Page,
): Section {
  const { heading, by, unit, steps } = options;
  const narrow = isNarrow(page);
  const top = topOf(claims, unit, steps);
  const x = scaleLinear()
    .domain([0, top])
    .range([narrow ? 1 : wideLabel, page.width - right]);
  const room = (narrow ? page.width : wideLabel - 18) / fontSize;
  const rows = claims.map((claim) => {
    const lines = wrapText(claim.population[page.lang], room, page.lang);
    const text = lines.length * lineHeight;
    return { claim, lines, height: (narrow ? text + mark : Math.max(text, mark)) + rowGap };
  });
  const ticks = Array.from({ length: top / steps + 1 }, (_, index) => index * steps);
  const layout: Layout = { ...page, unit, x, ticks, rows };
  return {
    heading,
    by,
    height: axisHeight + rows.reduce((sum, row) => sum + row.height, 0) - rowGap,
    draw: (plot, from) => {
      drawWaits(plot, from, layout);
    },
  };
}

/** End of the axis: the greatest number in this unit, and a step more where that one is open upwards. */
function topOf(claims: readonly ExperienceClaim[], unit: string, steps: number): number {
  const ends = claims.filter((claim) => claim.figure?.unit === unit).map(endsOf);
  const greatest = max(ends, ({ low, high }) => high ?? low) ?? steps;
  const open = ends.some(({ low, high }) => low === greatest && high === undefined);
  return (Math.ceil(greatest / steps) + (open ? 1 : 0)) * steps;
}

function drawWaits(plot: Group, top: number, layout: Layout): void {
  const { x, ticks, rows, unit, lang } = layout;
  const narrow = isNarrow(layout);
  for (const [index, tick] of ticks.entries()) {
    const last = index === ticks.length - 1;
    const text = last ? formatQuantity(tick, unit, lang) : formatNumber(tick, lang);
    const anchor = tick === 0 && narrow ? 'start' : 'middle';
    drawText(plot, { x: x(tick) - (anchor === 'start' ? 1 : 0), y: top + 14, text, anchor, style: 'muted' });
  }
  let y = top + axisHeight;
  for (const { claim, lines, height } of rows) {
    const label = narrow ? lines.length * lineHeight : 0;
    const bottom = y + height - (narrow ? rowGap : 0);
    for (const tick of ticks) {
      plot
        .append('path')
        .attr('class', tick === 0 ? 'baseline' : 'grid')
        .attr('d', `M${tidy(x(tick))},${tidy(y + label + (narrow ? 2 : 0))}V${tidy(bottom)}`);
    }
    lines.forEach((text, index) => drawText(plot, { x: 0, y: y + 12 + index * lineHeight, text }));
    drawWait(plot, claim, narrow ? y + label + mark / 2 + 2 : y + (height - rowGap) / 2, layout);
    y += height;
  }
}

function drawWait(plot: Group, claim: ExperienceClaim, y: number, layout: Layout): void {
  const { x, unit, say, width } = layout;
  const group = markOf(plot, claim.id);
  const { low, high } = endsOf(claim);
  const [start, end] = [x(0), width - right];
  if (low === undefined && high === undefined) {
    drawUnknown(group, { x: start, y: y - 8, width: end - start, height: 16 }, figureText(claim, layout));
    return;
  }
  const style = isWeak(claim) ? 'weak' : 'solid';
  if (claim.figure?.unit !== unit) {
    group
      .append('path')
      .attr('class', 'line')
      .attr(
        'd',
        `M${end - 4},${y}H${end + reach}M${end + reach - 5},${y - 5}L${end + reach},${y}L${end + reach - 5},${y + 5}`,
      );
    const text = say.offScale(figureText(claim, layout));
    drawText(group, { x: end - 10, y, text, anchor: 'end', align: 'middle', style: 'strong tinted halo' });
    return;
  }
  let [from, to] = [x(low ?? 0) - 6, x(high ?? low ?? 0) + 6];
  if (low !== undefined && low === high) drawDot(group, { x: x(low), y, style, radius: 6 });
  else {
    drawInterval(group, {
      low: low === undefined ? undefined : x(low),
      high: high === undefined ? undefined : x(high),
      y,
      reach,
      style: isWeak(claim) ? 'soft' : 'solid',
    });
    if (high === undefined) to = x(low ?? 0) + reach;
    if (low === undefined) from = x(high ?? 0) - reach;
  }
  const text = figureText(claim, layout);
  const fits = to + 6 + measureText(text) * fontSize <= width;
  const place = fits ? { x: to + 6, anchor: 'start' as const } : { x: from - 6, anchor: 'end' as const };
  drawText(group, { ...place, y, text, align: 'middle', style: 'strong tinted halo' });
}
