import { formatNumber } from '../../i18n/format-number.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { unitStyle } from '../../i18n/units.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/text.ts';
import type { Words } from '../chart.ts';
import type { CellLayout } from './draw-cell.ts';
import { cellHeight, drawCells, drawScale } from './draw-cell.ts';
import type { PayByCityTenurePicked, PayGroup, PayRow } from './pick.ts';
import { tenures } from './pick.ts';
import { bandName, dictionary, groupHeading, rowName } from './words.ts';

const gutter = 4;
const headHeight = 46;

/** A matrix of cities and years on the job. Narrow: the row's name above its cells; wide: beside them. */
export function drawPayByCityTenure(picked: PayByCityTenurePicked, words: Words, context: DrawContext): SVGSVGElement {
  const { groups, scale } = picked;
  if (groups.length === 0) return drawEmpty(context, words.title);
  const { lang, width } = context;
  const labelWidth = width < narrowBelow ? 0 : 156;
  const column = (width - labelWidth) / tenures.length;
  const layout: CellLayout = { left: labelWidth, column, cell: column - gutter, scale, lang };
  const parts = groups.map((group) => layOut(group, labelWidth, layout, width));
  const height = parts.reduce((sum, part) => sum + part.height, headHeight);
  const { plot } = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const hue = plot.append('g').attr('class', 'people');
  drawHead(hue, layout);
  let y = headHeight;
  for (const part of parts) {
    drawGroup(hue, part, y, layout, width);
    y += part.height;
  }
  return plot.node()?.ownerSVGElement ?? drawEmpty(context, words.title);
}
