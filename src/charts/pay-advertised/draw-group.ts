import { formatNumber } from '../../i18n/format-number.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import { drawBar, drawSpread, singleThickness } from './draw-marks.ts';
import type { OfferLayout } from './draw-layout.ts';
import { isOutside, pitchOf } from './draw-layout.ts';
import type { Offer, OfferGroup, Summary } from './pick.ts';
import { amount, experienceName } from './words.ts';

/** A row: what experience is asked for, how many adverts, and what they offer. */
export function drawGroup(plot: Group, group: OfferGroup, top: number, height: number, layout: OfferLayout): void {
  const { lang, counts } = layout;
  const y = top + height / 2;
  drawText(plot, { x: 2, y, text: experienceName(group, layout), align: 'middle' });
  const count = formatNumber(group.offers.length, lang);
  drawText(plot, { x: counts, y, text: count, anchor: 'end', align: 'middle', style: 'muted' });
  if (group.summary) {
    const mark = plot.append('g').attr('class', 'mark').attr('data-row', group.id);
    drawSummary(mark, group.summary, y, layout);
    return;
  }
  const pitch = pitchOf(group, layout);
  const first = y - ((group.offers.length - 1) * pitch) / 2;
  group.offers.forEach((offer, index) => {
    drawOffer(plot, offer, first + index * pitch, layout);
  });
}

function drawSummary(mark: Group, { low, high }: Summary, y: number, layout: OfferLayout): void {
  const { x, width, wide, lang, say } = layout;
  drawBar(mark, x(low.median), x(high.median), y, 9);
  drawSpread(mark, x(low.q1), x(low.q3), y - 8);
  drawSpread(mark, x(high.q1), x(high.q3), y + 8);
  if (!wide) return;
  const text = say.range(amount(low.median, lang), amount(high.median, lang));
  drawText(mark, { x: width - 2, y, text, anchor: 'end', align: 'middle', style: 'tinted strong' });
}

/** One advert as a thin bar; an end beyond the axis becomes an arrow with its figure. */
function drawOffer(plot: Group, offer: Offer, y: number, { x, lang, say }: OfferLayout): void {
  const { advert, low, high } = offer;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', advert.id);
  const [, most = 0] = x.domain();
  const outside = isOutside(offer, most);
  const to = x(Math.min(high, most));
  if (!outside) drawBar(mark, x(low), to, y, singleThickness);
  if (high <= most) return;
  const tip = tidy(to + 7);
  mark
    .append('path')
    .attr('class', 'line')
    .attr('d', `M${tidy(to)},${tidy(y)}H${tip}M${tip - 4},${tidy(y - 4)}L${tip},${tidy(y)}L${tip - 4},${tidy(y + 4)}`);
  drawText(mark, {
    x: outside ? to - 5 : to + 11,
    y,
    text: outside ? say.range(amount(low, lang), amount(high, lang)) : amount(high, lang),
    anchor: outside ? 'end' : 'start',
    align: 'middle',
    style: 'tinted halo',
  });
}
