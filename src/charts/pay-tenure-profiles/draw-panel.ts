import { scaleBand, scaleLinear, scaleSqrt } from 'd3-scale';
import { formatNumber } from '../../i18n/format-number.ts';
import { drawHorizontalGrid } from '../../marks/by-hand/axis.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import { drawVerticalWord } from '../../marks/by-hand/vertical-word.ts';
import type { Speech } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import { isWeak } from '../shared/weak.ts';
import type { PanelLayout } from './draw-audit.ts';
import { drawAudit } from './draw-audit.ts';
import type { Profile, ProfileBand } from './pick.ts';
import { gapWord, percent, shortBand } from './words-names.ts';
import type { Say } from './zh.ts';

const headHeight = 54;
const plotHeight = 136;
const footHeight = 60;
/** Two more lines under a narrow panel, for the words of the check. */
const auditLines = 40;

export const panelHeight = (wide: boolean): number => headHeight + plotHeight + footHeight + (wide ? 0 : auditLines);

/** One page: its groups as dots by tenure, their shares below, the check of its own mean beside. */
export function drawPanel(panel: Group, profile: Profile, layout: PanelLayout): void {
  const { left, right, lang, say, scale } = layout;
  drawText(panel, {
    x: 2,
    y: 16,
    text: say.heading({ city: profile.city.name[lang], role: profile.role.name[lang] }),
    style: 'strong',
  });
  const plot = panel.append('g').attr('transform', `translate(${left},${headHeight})`);
  const x = scaleBand()
    .domain(tenures)
    .range([0, right - left]);
  const y = scaleLinear()
    .domain(scale ?? [0, 1])
    .range([plotHeight, 0]);
  if (scale) drawHorizontalGrid(plot, right - left, y.ticks(4), y, (tick) => formatNumber(tick, lang));
  const radius = scaleSqrt()
    .domain([0, 100])
    .range([0, layout.wide ? 26 : 20]);
  const foot = plotHeight + 22;
  drawText(plot, { x: -6, y: foot + 18, text: say.shareAxis, anchor: 'end', style: 'muted' });
  for (const band of profile.bands) {
    const mark = plot.append('g').attr('class', 'mark').attr('data-row', band.id);
    const centre = (x(band.tenure) ?? 0) + x.bandwidth() / 2;
    if (band.pay === undefined) {
      const width = Math.min(x.bandwidth() - 8, 40);
      drawHatch(mark, { x: centre - width / 2, y: 0, width, height: plotHeight });
      drawVerticalWord(mark, { x: centre, y: plotHeight / 2, text: gapWord(band, say), lang });
    } else drawDotOf(mark, band, band.pay, centre, y(band.pay), radius(band.share ?? 0), layout);
    drawText(plot, { x: centre, y: foot, text: shortBand(band.tenure, say), anchor: 'middle' });
    const share = band.share === undefined ? say.noShare : percent(band.share, lang);
    drawText(plot, { x: centre, y: foot + 18, text: share, anchor: 'middle', style: 'muted' });
  }
  if (profile.audit)
    drawAudit(plot, profile.audit, { y, height: plotHeight, at: right - left, foot: foot + 40, layout });
}

function drawDotOf(
  mark: Group,
  band: ProfileBand,
  pay: number,
  x: number,
  y: number,
  radius: number,
  { lang, say }: Speech<Say>,
): void {
  const size = band.peopleless ? 4.5 : Math.max(3, radius);
  const style = band.peopleless ? 'hollow' : band.claim && !isWeak(band.claim) ? 'solid' : 'weak';
  mark.append('circle').attr('class', style).attr('cx', x).attr('cy', y).attr('r', size);
  const above = y - size - 5;
  drawText(mark, {
    x,
    y: above,
    text: formatNumber(pay, lang),
    anchor: 'middle',
    style: band.peopleless ? 'muted halo' : 'tinted strong halo',
  });
  if (!band.peopleless) return;
  drawText(mark, { x, y: y + size + 14, text: say.nobody, anchor: 'middle', style: 'muted halo' });
}
