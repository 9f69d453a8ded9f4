import type { Markish } from '@observablehq/plot';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { bracketBelow } from '../../marks/bracket.ts';
import { words } from '../../marks/labels/labels.ts';
import { runningWords } from '../../marks/labels/running-words.ts';
import { fontSize, lineHeight } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Layout } from './draw-layout.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { placeName } from './words-names.ts';
import type { Say } from './zh.ts';

/** The bracket under the bands from three years on, of which a source says that pay is the same without saying how much. */
export function flatMarks({ flat }: PayByCityTenurePicked, layout: Layout, { lang, say }: Speech<Say>): Markish[] {
  const [first] = flat;
  if (!first?.relation) return [];
  const [left, right] = [layout.band('3-5').left, layout.band('10+').right];
  const room = right - left;
  const names = flat.map((claim, index) => ({
    text: `${placeName(claim, lang)}${index < flat.length - 1 ? say.bracketSeparator : ''}`,
    row: claim.id,
  }));
  const lead = { text: say.bracketLead(publisherName(first.publisher, lang)) };
  const place = { x: left, y: 0, room };
  const { lines } = runningWords([lead, ...names], place);
  const rest = wrapText(say.bracket(first.relation.name[lang]), room / fontSize, lang);
  const spine = layout.height - layout.margin.bottom - (lines + rest.length) * lineHeight - 12;
  const y = spine + 18;
  const arm = { x: left, y: spine - 7 };
  return [
    bracketBelow({ from: arm, to: { x: right, y: arm.y }, spine, text: '' }),
    words([
      ...runningWords([lead, ...names], { ...place, y }).words,
      { text: rest, x: left, y: y + lines * lineHeight },
    ]),
  ];
}
