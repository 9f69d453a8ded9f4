import { joinList } from '../../i18n/join-list.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { drawDot } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize } from '../../marks/by-hand/text.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { isWeak } from '../shared/weak.ts';
import type { DialTest } from './pick.ts';
import type { Page, Section } from './draw-section.ts';
import { drawUnknown, isNarrow, markOf } from './draw-section.ts';
import { faultName, figureText, periodName } from './words.ts';

const row = 24;
const head = 26;
const step = 17;
const radius = 6;

/** A block a quarter: a dot for each firm named, by fault, and the hatch of how many were dialled. */
export function dialsSection(dials: readonly DialTest[], page: Page): Section {
  const { width, lang, say } = page;
  const columns = isNarrow(page) ? 1 : 2;
  const lines = Math.max(...dials.map(({ faults, gap }) => faults.length + (gap ? 1 : 0)));
  const block = head + lines * row + 6;
  const publishers = new Set(
    dials.flatMap(({ faults }) => faults.map((claim) => publisherName(claim.publisher, lang))),
  );
  return {
    heading: say.headings.dials,
    by: joinList([...publishers], lang),
    height: Math.ceil(dials.length / columns) * block - 6,
    draw: (plot, top) => {
      dials.forEach((dial, index) => {
        const left = (index % columns) * (width / columns);
        drawDial(plot, dial, left, top + Math.floor(index / columns) * block, page);
      });
    },
  };
}

function drawDial(plot: Group, { period, faults, gap }: DialTest, left: number, top: number, page: Page): void {
  const { lang, say } = page;
  const names = [...faults.map((claim) => faultName(claim, page)), say.dialled];
  const from = left + Math.max(...names.map((name) => measureText(name))) * fontSize + 10;
  drawText(plot, { x: left, y: top + 16, text: periodName(period, page), style: 'strong tinted' });
  faults.forEach((claim, index) => {
    const y = top + head + (index + 0.5) * row;
    const mark = markOf(plot, claim.id);
    drawText(mark, { x: left, y, text: faultName(claim, page), align: 'middle' });
    const firms = claim.figure?.value;
    if (firms === undefined) {
      drawUnknown(mark, { x: from, y: y - 8, width: 110, height: 16 }, figureText(claim, page));
      return;
    }
    for (let firm = 0; firm < firms; firm++) {
      const style = isWeak(claim) ? 'weak' : 'solid';
      drawDot(mark, { x: from + radius + firm * step, y, style, radius });
    }
    const text = figureText(claim, page);
    drawText(mark, { x: from + firms * step + 6, y, text, align: 'middle', style: 'strong tinted' });
  });
  if (!gap) return;
  const y = top + head + (faults.length + 0.5) * row;
  const mark = markOf(plot, gap.id);
  drawText(mark, { x: left, y, text: say.dialled, align: 'middle' });
  drawUnknown(mark, { x: from, y: y - 8, width: 110, height: 16 }, gap.reason.name[lang]);
}
