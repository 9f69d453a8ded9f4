import { formatNumber } from '../../i18n/format-number.ts';
import type { Group } from '../../marks/draw-context.ts';
import { spreadLabels } from '../../marks/spread-labels.ts';
import { drawText, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { ProfileAudit } from './pick.ts';
import type { Say } from './zh.ts';

export interface PanelLayout extends Speech<Say> {
  /** Between these, the columns of the groups; to the right of them the check. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly wide: boolean;
  readonly scale: readonly [number, number] | undefined;
}

interface AuditPlace {
  /** CNY a month to pixels. */
  readonly y: (pay: number) => number;
  readonly height: number;
  /** Right edge of the groups. */
  readonly at: number;
  /** Where words go that have no room beside the marks. */
  readonly foot: number;
  readonly layout: PanelLayout;
}

/** The printed mean as a full bar, the derived one as a dashed one on the same scale, and what lies between. */
export function drawAudit(plot: Group, audit: ProfileAudit, { y, height, at, foot, layout }: AuditPlace): void {
  const { lang, say, wide } = layout;
  const mark = plot.append('g').attr('class', 'mark context').attr('data-row', audit.claim.id);
  const [printed, weighted] = [tidy(y(audit.printed)), tidy(y(audit.weighted))];
  const left = at + 10;
  const right = left + 22;
  const bracket = left + 11;
  mark.append('path').attr('class', 'leader').attr('d', `M${bracket},${printed}V${weighted}`);
  mark.append('path').attr('class', 'line').attr('d', `M${left},${printed}H${right}`);
  mark.append('path').attr('class', 'dashed').attr('d', `M${left},${weighted}H${right}`);
  const number = (value: number) => formatNumber(value, lang);
  const words = [
    { text: say.printed(number(audit.printed)), y: printed, style: 'strong tinted' },
    { text: say.weighted(number(audit.weighted)), y: weighted, style: 'tinted' },
    { text: say.difference(number(audit.difference)), y: (printed + weighted) / 2, style: 'muted' },
  ];
  if (wide) {
    drawText(mark, { x: left, y: -38, text: say.auditHead, style: 'muted' });
    const places = spreadLabels(
      words.map((word) => word.y),
      lineHeight,
      0,
      height,
    );
    words.forEach(({ text, style }, index) => {
      drawText(mark, { x: right + 8, y: places[index] ?? 0, text, style, align: 'middle' });
    });
    return;
  }
  drawText(mark, { x: right + 4, y: -38, text: say.auditHead, anchor: 'end', style: 'muted' });
  const start = 2 - layout.left;
  drawText(mark, { x: start, y: foot, text: words[0]?.text ?? '', style: 'strong tinted' });
  drawText(mark, { x: start, y: foot + lineHeight, text: words[1]?.text ?? '', style: 'tinted' });
  drawText(mark, { x: right + 4, y: foot, text: words[2]?.text ?? '', anchor: 'end', style: 'muted' });
}
