import type { Markish } from '@observablehq/plot';
import { ticks } from 'd3';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import { node, textNode } from '../../marks/node.ts';
import { fontSize, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { ComplaintSharePicked, KnownQuarter, Quarter } from './pick.ts';
import type { Say } from './zh.ts';
import { formatQuantity, roundedPercent } from '../../i18n/format-figure.ts';
import { gridY, ground, bandX } from '../../marks/axes.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import { dots, symbolPath } from '../../marks/symbols.ts';
import { isKnown, quarterId } from './pick.ts';
import { gapWord } from './words.ts';

type Context = DrawContext & Speech<Say>;

/** Width of the words of an annotation. */
const noteWidth = 132;

/** Where the category changed its name: a line with both names beside it. */
const renaming = ({ change }: ComplaintSharePicked, { lang, say }: Context): Markish =>
  change === undefined
    ? null
    : around(({ x, y, top, right, document }) => {
        const middle = x((change.before + change.after) / 2);
        const line = node(document, 'path', { class: 'leader', d: `M${middle},${top - 16}V${y(0) - 26}` });
        const room = (right - middle - 7) / fontSize;
        const names = say.renamed.flatMap((name) => wrapText(name, room, lang));
        const text = textNode(document, names, { x: middle + 7, y: top - 5, style: 'muted halo' });
        for (const part of [line, text]) part.setAttribute('data-row', change.gap.id);
        return [line, text];
      });

/** The one annotation: the share that an article misreports as a share of something else. */
const misreading = ({ quarters, misread }: ComplaintSharePicked, { lang, say }: Context): Markish =>
  misread === undefined
    ? null
    : around(({ x, y, right, document }) => {
        const at = x(quarters.indexOf(misread));
        const text = wrapText(say.misread, noteWidth / fontSize, lang);
        const foot = y(misread.share) - 54;
        const middle = Math.min(Math.max(at, noteWidth / 2), right - noteWidth / 2);
        return [
          node(document, 'path', { class: 'leader', d: `M${at},${y(misread.share) - 27}V${foot + 5}` }),
          textNode(document, text, { x: middle, y: foot, anchor: 'middle', align: 'last', style: 'halo' }),
        ];
      });

const margin = { top: 58, right: 8, bottom: 46, left: 34 };
/** Thin lines between consecutive quarters; none across a quarter that was not found, or across the change of name. */
export const neighbourLines = ({ quarters, segments }: ComplaintSharePicked): Markish =>
  lines(
    segments.flatMap(({ from, to }, index) => [from, to].map((quarter) => ({ quarter, index }))),
    {
      x: ({ quarter }) => quarters.indexOf(quarter),
      y: ({ quarter }) => quarter.share,
      z: ({ index }) => String(index),
      style: 'fine',
    },
  );

/** The share by quarter on an axis from zero, all quarters equally wide. */
export function sharesPanel(picked: ComplaintSharePicked, width: number, context: Context): Panel {
  const { lang, say } = context;
  const { quarters, known, segments, peak, last, marked } = picked;
  const most = Math.max(10, peak?.share ?? 0) * 1.12;
  const at = { x: quarters.indexOf.bind(quarters), series: () => 'share', row: quarterId };
  const isKey = (quarter: Quarter) => quarter === peak || quarter === last;
  // A number stands below its dot where the line rises from there.
  const isBelow = (quarter: KnownQuarter) =>
    segments.some(
      ({ from, to }) => (from === quarter && to.share > from.share) || (to === quarter && from.share > to.share),
    );
  const tinted = quarters.flatMap(({ year }, index) => (year === marked ? [index] : []));
  const [from = 0, to = from] = [tinted[0], tinted.at(-1)];
  const step = (width - margin.left - margin.right) / quarters.length;
  const missing = longestGap(quarters);
  return {
    height: 316,
    margin,
    x: { domain: [-0.5, quarters.length - 0.5] },
    y: { domain: [0, most] },
    marks: [
      words([{ text: say.axis, x: 0, y: 14, style: 'value' }]),
      known.some(({ weak }) => weak) ? repostKey(context) : null,
      bandX(tinted.length > 0 ? (from + to) / 2 : undefined, tinted.length * step),
      gridY({ values: ticks(0, most, 3).slice(1), text: (tick) => formatQuantity(tick, 'percent', lang) }, 'beside'),
      ground(),
      yearWords(quarters, context),
      neighbourLines(picked),
      renaming(picked, context),
      misreading(picked, context),
      labels(missing.slice(0, 1), {
        x: (quarter) => quarters.indexOf(quarter) + (missing.length - 1) / 2,
        ...{ y: 0, dy: -9, anchor: 'middle', style: 'muted halo' },
        text: (quarter) => gapWord(quarter, context),
      }),
      labels(known, {
        ...{ x: at.x, y: 0, dy: 17, anchor: 'middle', style: '' },
        text: quarterNames(step, context),
      }),
      // The number of each share, or only the name of a quarter without one: one list, so that the marks are in order
      // of time.
      labels(quarters, {
        ...{ ...at, y: ({ share = 0 }) => share, anchor: 'middle' },
        text: (quarter) =>
          isKnown(quarter) ? roundedPercent(quarter.share, context.lang) : quarterNames(step, context)(quarter),
        dy: (quarter) => (!isKnown(quarter) ? 17 : isBelow(quarter) ? 20 : -11),
        style: (quarter) => (!isKnown(quarter) ? 'muted' : `${isKey(quarter) ? 'finding' : 'value'} tinted halo`),
      }),
      dots(known, {
        ...{ ...at, y: ({ share }) => share },
        r: ({ weak }) => (weak ? 3.75 : 4.5),
        style: ({ weak }) => (weak ? 'hollow' : 'solid'),
      }),
    ],
  };
}

/** The longest run of quarters without a share, where the word for it has most room. */
function longestGap(quarters: readonly Quarter[]): readonly Quarter[] {
  let [longest, run]: [Quarter[], Quarter[]] = [[], []];
  for (const quarter of quarters) {
    run = quarter.share === undefined ? [...run, quarter] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** What a hollow dot means, beside the name of the axis, or below it where there is no room. */
const repostKey = ({ say }: Context): Markish =>
  around(({ width, document }) => {
    const beside = widthOf(say.axis, 'value') + 22;
    const [x, y] = beside + 9 + widthOf(say.repost) < width ? [beside, 14] : [4, 31];
    return [
      node(document, 'path', { class: 'hollow', d: symbolPath('circle', x, y - 4, 3.75) }),
      textNode(document, say.repost, { x: x + 9, y, style: 'muted' }),
    ];
  });

/** A mark where each year begins, and its number below the quarters. */
const yearWords = (quarters: readonly Quarter[], { say }: Context): Markish =>
  around(({ x, y, document }) =>
    quarters.flatMap(({ year }, index) => {
      if (quarters[index - 1]?.year === year) return [];
      const left = x(index - 0.5);
      return [
        node(document, 'path', { class: 'grid', d: `M${left},${y(0)}V${y(0) + 38}` }),
        textNode(document, say.year(year), { x: left + 4, y: y(0) + 35, style: 'muted' }),
      ];
    }),
  );

/** Names of the quarters that fit into `step` pixels each. */
function quarterNames(step: number, { say }: Context): (quarter: Quarter) => string {
  const long = Math.max(...say.quarters.map((name) => widthOf(name))) + 3 < step;
  return ({ quarter }) => (long ? say.quarters : say.shortQuarters)[quarter - 1] ?? '';
}
