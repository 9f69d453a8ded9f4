import { formatNumber } from '../../i18n/format-number.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import { drawVerticalWord } from '../../marks/by-hand/vertical-word.ts';
import type { Speech } from '../chart.ts';
import type { QueuePicked, Staffing } from './pick-queue.ts';
import { percentText } from './words-names.ts';
import type { Say } from './zh.ts';

const plotHeight = 120;

export interface QueueLayout {
  readonly height: number;
  draw(panel: Group): void;
}

/** The reader's hour in words, and columns of the share answered in time with a few agents fewer and more. */
export function layOutQueue(queue: QueuePicked, width: number, speech: Speech<Say>): QueueLayout {
  const { lang, say } = speech;
  const seconds = (value: number) => say.seconds(formatNumber(value, lang, 1));
  const { own, around, target } = queue;
  const load = formatNumber(queue.load, lang, 1);
  const facts = own.queue
    ? say.queueFacts({ waiting: percentText(own.queue.waiting * 100, lang), wait: seconds(own.queue.meanWait), load })
    : say.queueEndlessFacts(load);
  const lines = wrapText(facts, width / fontSize, lang);
  const head = wrapText(say.queueHead(seconds(target)), width / fontSize, lang);
  const top = (lines.length + head.length) * lineHeight + 30;
  return {
    height: top + plotHeight + 24,
    draw(panel) {
      lines.forEach((text, index) => drawText(panel, { x: 1, y: 13 + index * lineHeight, text, style: 'strong' }));
      head.forEach((text, index) =>
        drawText(panel, { x: 1, y: 19 + (lines.length + index) * lineHeight, text, style: 'muted' }),
      );
      drawColumns(
        panel.append('g').attr('transform', `translate(0,${top})`),
        fitting(around, width, speech),
        width,
        speech,
      );
    },
  };
}

/** As many as have room for their numbers, the reader's own among them. */
function fitting(around: readonly Staffing[], width: number, { lang }: Speech<Say>): readonly Staffing[] {
  const label = Math.max(...around.map(({ agents }) => measureText(formatNumber(agents, lang)) * fontSize));
  const room = Math.max(3, Math.floor(width / Math.max(30, label + 6)));
  const own = around.findIndex((staffing) => staffing.own);
  const first = Math.max(0, Math.min(own - 1, around.length - room));
  return room >= around.length ? around : around.slice(first, first + room);
}

function drawColumns(plot: Group, columns: readonly Staffing[], width: number, { lang, say }: Speech<Say>): void {
  const step = Math.min(56, width / columns.length);
  plot
    .append('path')
    .attr('class', 'baseline')
    .attr('d', `M0,${plotHeight}H${tidy(step * columns.length)}`);
  columns.forEach(({ id, agents, queue, own }, index) => {
    const mark = plot.append('g').attr('class', 'mark').attr('data-row', id);
    const box = { x: index * step + 3, width: step - 6 };
    const middle = box.x + box.width / 2;
    if (queue) {
      const tall = queue.withinTarget * plotHeight;
      mark
        .append('rect')
        .attr('class', own ? 'solid' : 'soft')
        .attr('x', tidy(box.x))
        .attr('y', tidy(plotHeight - tall))
        .attr('width', tidy(box.width))
        .attr('height', tidy(Math.max(1, tall)));
      const text = formatNumber(queue.withinTarget * 100, lang, 0);
      const style = own ? 'strong tinted' : 'tinted';
      drawText(mark, { x: middle, y: plotHeight - tall - 5, text, anchor: 'middle', style });
    } else {
      drawHatch(mark, { x: box.x, y: 0, width: box.width, height: plotHeight });
      drawVerticalWord(mark, { x: middle, y: plotHeight / 2, text: say.endless, lang });
    }
    const style = own ? 'strong' : 'muted';
    drawText(plot, { x: middle, y: plotHeight + 18, text: formatNumber(agents, lang), anchor: 'middle', style });
  });
}
