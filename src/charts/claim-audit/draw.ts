import type { AuditedClaim } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText, fontSize, lineHeight } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { drawVerdict } from './draw-verdict.ts';
import type { ClaimAuditPicked } from './pick.ts';
import { hasResult } from './pick.ts';
import { computedWord, figuresWord, statedWord, whoSaid } from './words.ts';
import type { Say } from './zh.ts';

/** Where words stand. Narrow: the figures below the statement; wide: in columns beside it. */
interface Layout extends Speech<Say> {
  readonly width: number;
  readonly columns: { readonly stated: number; readonly computed: number } | undefined;
}

interface Line {
  readonly claim: AuditedClaim;
  readonly statement: readonly string[];
  readonly who: readonly string[];
  readonly stated: readonly string[];
  readonly computed: readonly string[];
  readonly height: number;
}

const indent = 22;
const headerHeight = 22;
const headingHeight = 34;
const rowGap = 14;
const mostLines = 2;

/** One line a claim, under its verdict. */
export function drawClaimAudit(
  picked: ClaimAuditPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { groups, total } = picked;
  if (total === 0) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const columns = width < narrowBelow ? undefined : { stated: width - 292, computed: width - 150 };
  const layout: Layout = { lang, say, width, columns };
  const blocks = groups.map((group) => ({ group, lines: group.claims.map((claim) => toLine(claim, layout)) }));
  const top = columns ? headerHeight : 0;
  const height = blocks.reduce((sum, { lines }) => sum + headingHeight + heightOf(lines), top);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  const plot = frame.plot.append('g').attr('class', 'context');
  if (columns) {
    for (const [x, { label }] of [
      [indent, say.columns.statement],
      [columns.stated, say.columns.stated],
      [columns.computed, say.columns.computed],
    ] as const) {
      drawText(plot, { x, y: 13, text: label, style: 'muted' });
    }
  }
  let y = top;
  for (const { group, lines } of blocks) {
    drawHeading(plot, y, width, say.heading(group.verdict.name[lang], formatNumber(group.claims.length, lang)));
    y += headingHeight;
    lines.forEach((line, index) => {
      drawLine(plot, line, y, layout, index === lines.length - 1);
      y += line.height;
    });
  }
  return frame.svg;
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.height, 0);

function toLine(claim: AuditedClaim, layout: Layout): Line {
  const { lang, width, columns } = layout;
  const room = (columns ? columns.stated - 14 : width) - indent;
  const statement = atMost(wrapText(claim.statement[lang], room / fontSize, lang), mostLines);
  const who = wrapText(whoSaid(claim, layout), room / fontSize, lang);
  if (!columns) {
    const below = wrapText(figuresWord(claim, layout), room / fontSize, lang);
    const height = (statement.length + below.length + who.length) * lineHeight + rowGap;
    return { claim, statement, who, stated: below, computed: [], height };
  }
  const stated = wrapText(statedWord(claim, layout), (columns.computed - columns.stated - 12) / fontSize, lang);
  const computed = wrapText(computedWord(claim, layout), (width - columns.computed) / fontSize, lang);
  const lines = Math.max(statement.length + who.length, stated.length, computed.length);
  return { claim, statement, who, stated, computed, height: lines * lineHeight + rowGap };
}

/** The whole statement stands in the table and in the tip. */
const atMost = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];

function drawHeading(plot: Group, y: number, width: number, text: string): void {
  plot
    .append('path')
    .attr('class', 'baseline')
    .attr('d', `M0,${y + 0.5}H${width}`);
  drawText(plot, { x: 1, y: y + 20, text, style: 'large' });
}

function drawLine(plot: Group, line: Line, y: number, layout: Layout, last: boolean): void {
  const { claim, statement, who, stated, computed } = line;
  const { columns, width } = layout;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', claim.id);
  mark
    .append('rect')
    .attr('fill', 'none')
    .attr('pointer-events', 'all')
    .attr('y', y)
    .attr('width', width)
    .attr('height', line.height);
  drawVerdict(mark, claim.verdict.id, 7, y + 11);
  const baseline = y + 15;
  writeLines(mark, statement, indent, baseline, '');
  const below = baseline + statement.length * lineHeight;
  if (columns) {
    writeLines(mark, stated, columns.stated, baseline, claim.stated ? '' : 'muted');
    writeLines(mark, computed, columns.computed, baseline, hasResult(claim) ? 'strong' : 'muted');
    writeLines(mark, who, indent, below, 'muted');
  } else {
    writeLines(mark, stated, indent, below, 'strong');
    writeLines(mark, who, indent, below + stated.length * lineHeight, 'muted');
  }
  if (last) return;
  mark
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M${indent},${y + line.height - 0.5}H${width}`);
}

function writeLines(group: Group, lines: readonly string[], x: number, y: number, style: string): void {
  lines.forEach((text, index) => drawText(group, { x, y: y + index * lineHeight, text, style }));
}
