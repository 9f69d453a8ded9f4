import type { ScaleLinear } from 'd3-scale';
import { drawAxisFigure } from '../../marks/by-hand/axis-figure.ts';
import type { Group } from '../../marks/draw-context.ts';
import type { Box } from '../../marks/by-hand/hatch.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import { isWeak } from '../shared/weak.ts';
import type { PayCell, PayGroup, PayRow } from './pick-groups.ts';
import { cellEnds, cellId } from './pick-groups.ts';
import { bandName, cellFigure, cellWord } from './words-names.ts';
import type { Say } from './zh.ts';

interface BandCell extends Speech<Say> {
  readonly cell: PayCell;
  readonly row: PayRow;
  readonly group: PayGroup;
  readonly box: Box;
  readonly x: ScaleLinear<number, number> | undefined;
}

/** What is published of a row at one band: its figure on the pay axis, the relation in words, or the hatch of a gap. */
export function drawBandCell(plot: Group, { cell, row, group, box, x, lang, say }: BandCell): void {
  const id = cellId(cell);
  const mark = plot
    .append('g')
    .attr('class', id === undefined ? null : 'mark')
    .attr('data-row', id ?? null);
  const { claim } = cell;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, anchor: 'middle', align: 'middle' } as const;
  if (cell.kind === 'relation' && claim) {
    const text = say.relationOver(bandName(cell.tenure, say), claim.relation?.name[lang] ?? '');
    drawText(mark, { ...middle, text, style: 'tinted halo' });
    return;
  }
  if (!claim?.figure || !x) {
    drawHatch(mark, { ...box, y: box.y + 3, height: box.height - 6 });
    drawText(mark, { ...middle, text: cellWord(cell, { lang, say }), style: 'muted halo' });
    return;
  }
  const { low, high } = cellEnds(cell);
  drawAxisFigure(mark, {
    low: low === undefined ? undefined : x(low),
    high: high === undefined ? undefined : x(high),
    y: middle.y,
    right: box.x + box.width,
    text: cellFigure(cell, lang) ?? '',
    style: cell.peopleless ? 'hollow' : isWeak(claim) ? 'weak' : 'solid',
    // Only what one source says of one post and place by one measure is the same mark at another band.
    move: [claim.source, group.definition, row.role?.id ?? '', row.city ?? row.name.zh].join('/'),
  });
}
