import type { Markish } from '@observablehq/plot';
import { max, sum } from 'd3';
import type { AuditedClaim } from '../../datasets/published.ts';
import { rects } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import { headPanel, linesPanel } from './draw-lines.ts';
import type { ClaimAuditPicked, VerdictGroup } from './pick.ts';
import type { Say } from './zh.ts';

/** A statement as a square; its upper left corner in pixels of the panel. */
interface Square {
  readonly claim: AuditedClaim;
  readonly x: number;
  readonly y: number;
  /** Whether another verdict is chosen: the square then only counts and is no mark of its own. */
  readonly aside: boolean;
}

const styles: Readonly<Record<string, string>> = { holds: 'solid', cannot_be_checked: 'forecast' };
const signs = { contradicted: 'cross', does_not_follow: 'minus' } as const;
type Signed = keyof typeof signs;

const isSigned = (verdict: string): verdict is Signed => Object.hasOwn(signs, verdict);

/** Squares of `size` pixels. Each verdict has a shape, so that none is known by colour alone: full, half, ×, −, dashed. */
function verdictSquares(squares: readonly Square[], size: number): Markish[] {
  const shown = squares.filter(({ aside }) => !aside);
  const of = (verdict: string) => shown.filter(({ claim }) => claim.verdict.id === verdict);
  const signed = shown.filter(({ claim }) => isSigned(claim.verdict.id));
  const row = ({ claim }: Square) => claim.id;
  const series = ({ claim }: Square) => claim.verdict.id;
  const inset = 0.75;
  const box = {
    x1: ({ x }: Square) => x + inset,
    x2: ({ x }: Square) => x + size - inset,
    y1: ({ y }: Square) => y + inset,
    y2: ({ y }: Square) => y + size - inset,
  };
  return [
    rects(
      squares.filter(({ aside }) => aside),
      { ...box, style: 'dim' },
    ),
    rects(shown, { ...box, row, series, style: ({ claim }) => styles[claim.verdict.id] ?? 'hollow' }),
    rects(of('holds_only_if'), { ...box, row, y1: ({ y }) => y + size / 2, style: 'solid' }),
    symbols(signed, {
      x: ({ x }) => x + size / 2,
      y: ({ y }) => y + size / 2,
      symbol: ({ claim }) => (isSigned(claim.verdict.id) ? signs[claim.verdict.id] : 'minus'),
      r: size * 0.22,
      row,
      style: 'line',
    }),
  ];
}

type Context = DrawContext & Speech<Say>;

/**
 * One square per statement, by verdict; below them, how far some of the stated numbers are from those they are compared
 * with.
 */
export function draw(picked: ClaimAuditPicked, text: ChartText, context: Context): SVGSVGElement {
  if (picked.total === 0) return drawEmpty(context, text.title);
  const { width } = context;
  const narrow = width < narrowBelow;
  const squares = squaresPanel(picked, width, narrow, context);
  if (picked.lines.length === 0) return figure(context, text.alt, 'context', [squares]);
  const lines = linesPanel(picked, width, narrow, context);
  return figure(context, text.alt, 'context', [squares, headPanel(picked, context), lines]);
}

/** One row of squares per verdict, with its name and count beside it, or above it where the drawing is narrow. */
function squaresPanel(
  { counts, chosen }: ClaimAuditPicked,
  width: number,
  narrow: boolean,
  { lang, say }: Context,
): Panel {
  const [size, gap] = narrow ? [17, 4] : [24, 4];
  const count = ({ claims }: VerdictGroup) => formatNumber(claims.length, lang);
  const name = ({ verdict }: VerdictGroup) => say.verdict(verdict.name[lang]);
  const digits = max(counts, (group) => widthOf(count(group), 'value')) ?? 0;
  const left = narrow ? 0 : digits + 12 + (max(counts, (group) => widthOf(name(group), 'name')) ?? 0) + 20;
  const across = Math.max(1, Math.floor((width - left + gap) / (size + gap)));
  const texts: Words[] = [];
  const squares: Square[] = [];
  let top = 0;
  for (const group of counts) {
    const aside = chosen !== undefined && chosen.id !== group.verdict.id;
    const look = aside ? 'muted' : '';
    const first = narrow ? top + 20 : top;
    const y = narrow ? top + 13 : top + size / 2;
    const align = narrow ? 'first' : 'middle';
    texts.push(
      { text: count(group), x: narrow ? width : digits, y, align, anchor: 'end', style: `value ${look}` },
      { text: name(group), x: narrow ? 0 : digits + 12, y, align, style: `name ${look}` },
    );
    group.claims.forEach((claim, index) => {
      const [column, line] = [index % across, Math.floor(index / across)];
      squares.push({ claim, aside, x: left + column * (size + gap), y: first + line * (size + gap) });
    });
    top = first + Math.ceil(group.claims.length / across) * (size + gap) - gap + (narrow ? 8 : 12);
  }
  return { height: top + 20, x: pixels, y: pixels, marks: [...verdictSquares(squares, size), words(texts)] };
}

/** All squares in sequence, and how many statements hold. */
export function thumbnail(picked: ClaimAuditPicked, text: ChartText, context: Context): SVGSVGElement {
  const { counts, groups, total } = picked;
  if (total === 0) return drawEmpty(context, text.title);
  const { width, height = 168, lang, say } = context;
  const number = (value: number) => formatNumber(value, lang);
  const room = height - 44;
  const across = columnsFor(total, width, room);
  const step = Math.min(30, width / across, room / Math.ceil(total / across));
  const claims = counts.flatMap((group) => group.claims);
  const squares = claims.map((claim, index): Square => {
    return { claim, aside: false, x: (index % across) * step, y: 8 + Math.floor(index / across) * step };
  });
  const holds = sum(groups, ({ verdict, claims: those }) => (verdict.id === 'holds' ? those.length : 0));
  const key = say.holdsOf(number(holds), number(total));
  const panel: Panel = {
    ...{ height, x: pixels, y: pixels },
    marks: [
      ...verdictSquares(squares, step * 0.84),
      words([{ text: key, x: 0, y: 8 + Math.ceil(total / across) * step + 22, style: 'finding' }]),
    ],
  };
  return figure(context, text.alt, 'context', [panel]);
}

/** The number of squares per row that makes them largest. */
function columnsFor(total: number, width: number, height: number): number {
  let across = 1;
  while (across < total && (width / across) * Math.ceil(total / across) > height) across++;
  return across;
}
