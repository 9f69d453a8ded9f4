import type { ScaleLinear } from 'd3-scale';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { drawAxisFigure } from '../../marks/axis-figure.ts';
import type { Group } from '../../marks/draw-context.ts';
import type { Box } from '../../marks/hatch.ts';
import { drawHatch } from '../../marks/hatch.ts';
import { drawText } from '../../marks/text.ts';
import { bandName, cellEnds, cellWord, dictionary, isWeak } from './names.ts';
import type { PayCell, PayGroup, PayRow } from './pick.ts';
import { cellId } from './table.ts';

export interface BandCell {
  readonly cell: PayCell;
  readonly row: PayRow;
  readonly group: PayGroup;
  readonly box: Box;
  readonly x: ScaleLinear<number, number> | undefined;
  readonly lang: Lang;
}

/** What is published of a row at one band: its figure on the pay axis, the relation in words, or the hatch of a gap. */
export function drawBandCell(plot: Group, { cell, row, group, box, x, lang }: BandCell): void {
  const id = cellId(cell);
  const mark = plot
    .append('g')
    .attr('class', id === undefined ? null : 'mark')
    .attr('data-row', id ?? null);
  const { claim } = cell;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, anchor: 'middle', align: 'middle' } as const;
  if (cell.kind === 'relation' && claim) {
    const text = dictionary[lang].relationOver(bandName(cell.tenure, lang), claim.relation?.name[lang] ?? '');
    drawText(mark, { ...middle, text, style: 'tinted halo' });
    return;
  }
  if (!claim?.figure || !x) {
    drawHatch(mark, { ...box, y: box.y + 3, height: box.height - 6 });
    drawText(mark, { ...middle, text: cellWord(cell, lang), style: 'muted halo' });
    return;
  }
  const { low, high } = cellEnds(cell);
  drawAxisFigure(mark, {
    low: low === undefined ? undefined : x(low),
    high: high === undefined ? undefined : x(high),
    y: middle.y,
    right: box.x + box.width,
    text: `${formatFigure(claim.figure, lang, 'bare')}${cell.peopleless ? '*' : ''}`,
    style: cell.peopleless ? 'hollow' : isWeak(claim) ? 'weak' : 'solid',
    // Only what one source says of one post and place by one measure is the same mark at another band.
    move: [claim.source, group.definition, row.role?.id ?? '', row.city ?? row.name.zh].join('/'),
  });
}
