import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { ground } from '../../marks/axes.ts';
import type { Panel } from '../../marks/figure.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { columns } from '../../marks/shapes.ts';
import { fontSize, lineHeight, sizeOf, widthOf } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import type { QueuePicked, Staffing } from './pick-queue.ts';
import { percentText } from './words-names.ts';
import type { Say } from './zh.ts';

const tall = 150;

/** The reader's hour in words, and columns of the share answered in time with a few agents fewer and more. */
export function queuePanel(queue: QueuePicked, width: number, speech: Speech<Say>): Panel {
  const { lang, say } = speech;
  const { own, around, target } = queue;
  const seconds = (value: number) => say.seconds(formatNumber(value, lang, 1));
  const load = formatNumber(queue.load, lang, 1);
  const facts = own.queue
    ? say.queueFacts({ waiting: percentText(own.queue.waiting * 100, lang), wait: seconds(own.queue.meanWait), load })
    : say.queueEndlessFacts(load);
  const lines = wrapText(facts, width / sizeOf('value'), lang);
  const head = wrapText(say.queueHead(seconds(target)), width / fontSize, lang);
  const top = (lines.length + head.length) * lineHeight + 34;
  const shown = fitting(around, width, speech);
  const answered = ({ queue: result }: Staffing) => (result ? result.withinTarget * 100 : undefined);
  const known = shown.filter((staffing) => staffing.queue);
  const endless = shown.filter((staffing) => !staffing.queue);
  const mine = ({ own: given }: Staffing) => (given ? 'value tinted' : 'tinted');
  return {
    height: top + tall + 24,
    margin: { top, bottom: 24, right: width - Math.min(width, shown.length * 60) },
    x: { type: 'band', domain: shown.map(({ agents }) => agents), paddingInner: 0.12, paddingOuter: 0 },
    y: { domain: [0, 100] },
    marks: [
      words([
        { text: lines, x: 0, y: 14, style: 'value' },
        { text: head, x: 0, y: 20 + lines.length * lineHeight, style: 'muted' },
      ]),
      columns(known, {
        x: ({ agents }) => agents,
        y: answered,
        style: ({ own: given }) => (given ? 'solid' : 'soft'),
        row: ({ id }) => id,
      }),
      labels(known, {
        x: ({ agents }) => agents,
        y: answered,
        text: (staffing) => formatNumber(answered(staffing) ?? 0, lang, 0),
        row: ({ id }) => id,
        ...{ anchor: 'middle', dy: -6, style: mine },
      }),
      labels(endless.slice(Math.floor((endless.length - 1) / 2)).slice(0, 1), {
        ...{ x: ({ agents }) => agents, y: 0, text: () => say.endless },
        ...{ anchor: 'middle', dy: -8, style: 'muted' },
      }),
      ground(),
      labels(shown, {
        ...{ x: ({ agents }) => agents, y: 0, text: ({ agents }) => formatNumber(agents, lang), row: ({ id }) => id },
        ...{ anchor: 'middle', dy: 18, style: ({ own: given }) => (given ? 'value' : 'muted') },
      }),
    ],
  };
}

/** As many as have room for their numbers, the reader's own among them. */
function fitting(around: readonly Staffing[], width: number, { lang }: Speech<Say>): readonly Staffing[] {
  const widest = Math.max(...around.map(({ agents }) => widthOf(formatNumber(agents, lang), 'value')));
  const room = Math.max(3, Math.floor(width / (Math.max(22, widest) + 8)));
  const own = around.findIndex((staffing) => staffing.own);
  const first = Math.max(0, Math.min(own - 1, around.length - room));
  return room >= around.length ? around : around.slice(first, first + room);
}
