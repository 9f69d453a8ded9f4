import { max } from 'd3';
import { groundX, ground } from '../../marks/axes.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rects, columns } from '../../marks/shapes.ts';
import { widthOf, fontSize, lineHeight, sizeOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { Estimate } from './pick-estimates.ts';
import { agentsText, shortName, percentText } from './words-names.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { QueuePicked, Staffing } from './pick.ts';

/** Heights of bars: of the estimates, and of agents in service, who are shown only for comparison. */
const [thick, thin] = [22, 8];

const isBeside = ({ kind }: Estimate): boolean => kind === 'staffed' || kind === 'place';
const end = ({ agents }: Estimate): number => agents.high ?? agents.low ?? 0;

/**
 * Agents on an axis from zero: the printed number hollow, the computed ones solid with the share of machines; thin, the
 * agents in service.
 */
export function barsPanel(estimates: readonly Estimate[], width: number, narrow: boolean, speech: Speech<Say>): Panel {
  const value = (estimate: Estimate) => agentsText(estimate, speech.lang, 'short');
  const room = narrow ? width : Math.round(width * 0.28);
  const layout = layOutRows(estimates, {
    ...{ lang: speech.lang, room, name: (estimate) => shortName(estimate, speech), beside: !narrow, top: 4 },
    mark: (estimate) => (isBeside(estimate) ? 16 : thick + 6),
    gap: narrow ? 8 : 16,
    before: (estimate, previous) => (previous && isBeside(estimate) && !isBeside(previous) ? 6 : 0),
  });
  const people = estimates.find(({ kind }) => kind === 'follows');
  const all = max(estimates, end) ?? 0;
  const widest = max(estimates, (estimate) => widthOf(value(estimate), 'value')) ?? 0;
  const margin = { left: narrow ? 1 : room + 12, right: widest + 14, top: 0, bottom: 0 };
  const place = (estimate: Estimate) => (estimate.kind === 'resolved' && people ? end(people) : end(estimate));
  const onAxis = (count: number) => (count / (all || 1)) * (width - margin.left - margin.right);
  const machines = layout.rows.filter(({ datum }) => datum.kind === 'resolved' && place(datum) > end(datum));
  const word = machines.filter(
    ({ datum }) => onAxis(place(datum)) - onAxis(end(datum)) > widthOf(speech.say.machines, 'value') + 12,
  );
  const row = ({ datum }: Row<Estimate>) => datum.id;
  const bar = (height: number) => ({
    row,
    y1: ({ middle }: Row<Estimate>) => middle - height / 2,
    y2: ({ middle }: Row<Estimate>) => middle + height / 2,
  });
  const full = layout.rows.filter(({ datum }) => !isBeside(datum));
  return {
    height: layout.bottom + 6,
    margin,
    x: { type: 'linear', domain: [0, all || 1] },
    y: pixels,
    marks: [
      rects(full, {
        ...bar(thick),
        x1: 0,
        x2: ({ datum }) => end(datum),
        style: ({ datum }) => (datum.kind === 'printed' ? 'forecast' : 'solid'),
      }),
      rects(machines, {
        ...{ ...bar(thick), style: 'machines soft' },
        ...{ x1: ({ datum }) => end(datum), x2: ({ datum }) => place(datum) },
      }),
      rects(
        layout.rows.filter(({ datum }) => isBeside(datum)),
        {
          ...bar(thin),
          x1: ({ datum }) => (datum.agents.high === datum.agents.low ? 0 : (datum.agents.low ?? 0)),
          x2: ({ datum }) => end(datum),
          style: ({ datum }) => (datum.agents.high === datum.agents.low ? 'context solid' : 'context weak'),
        },
      ),
      labels(word, {
        x: ({ datum }) => (end(datum) + place(datum)) / 2,
        y: ({ middle }) => middle,
        text: () => speech.say.machines,
        ...{ anchor: 'middle', align: 'middle', style: 'machines value tinted' },
      }),
      labels(layout.rows, {
        x: ({ datum }) => place(datum),
        y: ({ middle }) => middle,
        text: ({ datum }) => value(datum),
        style: ({ datum }) => (isBeside(datum) ? 'muted' : 'value tinted'),
        ...{ dx: 9, align: 'middle' },
      }),
      narrow ? null : groundX(0),
      words(rowWords(layout, { style: (estimate) => (isBeside(estimate) ? 'name muted' : 'name') })),
    ],
  };
}

const tall = 150;

/** The reader's hour in words, and columns of the share answered in time with slightly fewer and slightly more agents. */
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

/** As many columns as have room for their numbers, always with the reader's own. */
function fitting(around: readonly Staffing[], width: number, { lang }: Speech<Say>): readonly Staffing[] {
  const widest = Math.max(...around.map(({ agents }) => widthOf(formatNumber(agents, lang), 'value')));
  const room = Math.max(3, Math.floor(width / (Math.max(22, widest) + 8)));
  const own = around.findIndex((staffing) => staffing.own);
  const first = Math.max(0, Math.min(own - 1, around.length - room));
  return room >= around.length ? around : around.slice(first, first + room);
}
