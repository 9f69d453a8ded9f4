import { extent, max } from 'd3';
import type { Against } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { Figure } from '../../lib/figure.ts';
import { gridX, groundX } from '../../marks/axes.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { keepApart } from '../../marks/labels/end-labels.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rects, rulesX } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import { fontSize, lineHeight, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { ClaimAuditPicked, Line } from './pick.ts';
import { computedWord } from './words.ts';
import type { Say } from './zh.ts';

/** Whether the figure is less than stated; one that equals it counts with those above. */
const isBelow = ({ times }: Against): boolean => times.high < 0.995;

/** Whether the two ends of the figure can be drawn apart. */
const isRange = ({ times }: Against): boolean => times.high > times.low * 1.02;

/** At least from half to double the stated number, so that figures that are nearly right look so. */
function domainOf(lines: readonly Against[]): [number, number] {
  const [low = 1, high = 1] = extent(lines.flatMap(({ times }) => [times.low, times.high]));
  return [Math.min(low, 0.5), Math.max(high, 2)];
}

/** How far along the axis a multiple lies, from 0 to 1. */
const shareOf = (times: number, [from, to]: readonly [number, number]): number =>
  Math.log(times / from) / Math.log(to / from);

/** The margins that figures outside their points need. They narrow the axis, so they are found in a few iterations. */
function marginsFor(
  lines: readonly Against[],
  domain: readonly [number, number],
  width: number,
  widthOfLine: (line: Against) => number,
): { readonly left: number; readonly right: number } {
  const [below, above] = [lines.filter(isBelow), lines.filter((line) => !isBelow(line))];
  let [left, right] = [8, 24];
  for (let round = 0; round < 4; round++) {
    const axis = width - left - right;
    left = max([8, ...below.map((line) => widthOfLine(line) - shareOf(line.times.low, domain) * axis)]) ?? 8;
    right = max([24, ...above.map((line) => widthOfLine(line) - (1 - shareOf(line.times.high, domain)) * axis)]) ?? 24;
  }
  return { left, right };
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Explains the lines below the squares, with a sample of their two points. */
export function headPanel({ lines, chosen }: ClaimAuditPicked, { lang, say }: Speech<Say>): Panel {
  const found = 16 + widthOf(say.asSaid) + 18;
  const known = lines.some(({ against }) => against);
  const title = chosen ? say.linesChosen : say.linesHead(formatNumber(lines.length, lang));
  if (!known)
    return { height: 20, x: pixels, y: pixels, marks: [words([{ text: title, x: 0, y: 14, style: 'value' }])] };
  return {
    height: 44,
    x: pixels,
    y: pixels,
    marks: [
      words([
        {
          text: title,
          x: 0,
          y: 14,
          style: 'value',
        },
        { text: say.asSaid, x: 16, y: 36 },
        { text: say.found, x: found + 11, y: 36 },
      ]),
      dots([0], { x: 6, y: 32, r: 4.5, style: 'hollow' }),
      dots([0], { x: found, y: 32, r: 5, style: 'solid' }),
    ],
  };
}

/**
 * For each statement, the stated number, which is 1 on the axis, and the number it is compared with, as a multiple of
 * it.
 */
export function linesPanel(picked: ClaimAuditPicked, width: number, narrow: boolean, speech: Speech<Say>): Panel {
  const { lang, say } = speech;
  const { lines, nearer } = picked;
  const room = narrow ? width : Math.round(width * 0.36);
  const top = lines.some(({ against }) => against) ? 28 : 6;
  const layout = layOutRows(lines, {
    ...{ lang, room, name: ({ claim }: Line) => claim.statement[lang] },
    ...{ beside: !narrow, mark: narrow ? 18 : 22, gap: narrow ? 10 : 8, top },
  });
  const compared = layout.rows.flatMap((row) => (row.datum.against ? [{ ...row, ...row.datum.against }] : []));
  const silent = layout.rows.filter(({ datum }) => !datum.against);
  const domain = domainOf(compared);
  const name = ({ figure }: Against) => shortText(figure, lang);
  const margins = marginsFor(
    compared,
    domain,
    narrow ? width : width - room,
    (line) => widthOf(name(line), 'value') + 14,
  );
  const left = narrow ? margins.left : room + Math.max(12, margins.left);
  const plotWidth = width - left - margins.right;
  const ticks = steps.filter((step) => step >= domain[0] && step <= domain[1]);
  const byWeight = [1, ...ticks.filter((step) => step !== 1)];
  const named = keepApart(byWeight, (step) => shareOf(step, domain) * plotWidth, widthOf(say.asSaid) / 2 + 14);
  const tick = (step: number) => (step === 1 ? say.asSaid : say.times(formatNumber(step, lang)));
  const at = {
    y: ({ middle }: Row<Line>) => middle,
    row: ({ datum }: Row<Line>) => datum.claim.id,
    series: () => 'lines',
  };
  const below = compared.filter(isBelow);
  const above = compared.filter((line) => !isBelow(line));
  const bottom = layout.bottom + 6;
  const more = nearer > 0 ? wrapText(say.nearer(formatNumber(nearer, lang)), width / fontSize, lang) : [];
  const foot = more.length * lineHeight + (more.length > 0 ? 8 : 0);
  return {
    height: bottom + foot,
    margin: { left, right: margins.right, top: top - 4, bottom: foot },
    x: { type: 'log', domain },
    y: pixels,
    marks: [
      ...(compared.length > 0
        ? [
            gridX(
              { values: ticks.filter((step) => step !== 1), text: (step) => (named.includes(step) ? tick(step) : '') },
              'top',
            ),
            gridX({ values: [1], text: tick }, 'top'),
            groundX(1),
          ]
        : []),
      rulesX(compared, {
        ...at,
        x1: 1,
        x2: (line) => (isBelow(line) ? line.times.low : line.times.high),
        style: 'fine',
      }),
      rects(compared.filter(isRange), {
        ...{ row: at.row, x1: ({ times }) => times.low, x2: ({ times }) => times.high },
        ...{ y1: ({ middle }) => middle - 3, y2: ({ middle }) => middle + 3, style: 'solid' },
      }),
      dots(compared, { ...at, x: 1, r: 4.5, style: 'hollow' }),
      dots(compared, { ...at, x: ({ times }) => times.low, r: 5, style: 'solid' }),
      dots(compared.filter(isRange), { ...at, x: ({ times }) => times.high, r: 5, style: 'solid' }),
      labels(below, {
        ...at,
        x: ({ times }) => times.low,
        text: name,
        anchor: 'end',
        align: 'middle',
        dx: -10,
        style: 'value halo',
      }),
      labels(above, { ...at, x: ({ times }) => times.high, text: name, align: 'middle', dx: 10, style: 'value halo' }),
      words(
        silent.map(({ datum: { claim }, middle }) => ({
          ...{ text: computedWord(claim, speech), row: claim.id, style: 'muted halo', align: 'middle' as const },
          ...{ x: narrow ? 0 : left, y: middle },
        })),
      ),
      words(rowWords(layout, { style: () => (narrow ? 'name halo' : 'name') })),
      words(more.length > 0 ? [{ text: more, x: 0, y: bottom + 20, style: 'muted' }] : []),
    ],
  };
}

/** Rounded where the unit counts in millions; the statement beside it has already named the unit. */
function shortText(figure: Figure, lang: Lang): string {
  const scaled = figure.unit.startsWith('10');
  const digits = figure.value === undefined ? 2 : 3;
  return scaled ? roundedFigure(figure, lang, { digits, style: 'bare' }) : formatFigure(figure, lang, 'short');
}
