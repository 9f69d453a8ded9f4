import { pictureWords } from '../../../i18n/reuse/picture-words.ts';
import { themes } from '../../../marks/theme.ts';
import type { DrawnFigure } from '../../figures/figure-record.ts';
import { drawingWidths } from '../../figures/render-drawing.ts';
import type { PictureAddresses } from './foot-words.ts';
import { footWords } from './foot-words.ts';
import { readDrawing } from '../read-drawing.ts';
import type { Scene } from '../scene.ts';
import { filled, placed } from '../scene.ts';
import type { TextStyle } from '../text-block.ts';
import { stacked, textBlock } from '../text-block.ts';

const light = themes.light;
const margin = 16;
const width = drawingWidths.wide + 2 * margin;

/**
 * A chart as an article shows it, complete and as wide as the wide drawing: finding, measure, drawing, notes, sources
 * with the meaning of their grades, address, date and version. It is as high as it needs to be.
 */
export function composeSheet({ record, drawings }: DrawnFigure, addresses: PictureAddresses): Scene {
  const { lang, hue, words, style } = record;
  const drawing = readDrawing(drawings.wide, style, lang);
  const foot = footWords(record, addresses);
  const title: TextStyle = { lang, size: 21, leading: 1.4, weight: 600, colour: light.ink, even: true };
  const subtitle: TextStyle = { lang, size: 14, leading: 1.5, weight: 400, colour: light.muted, even: true };
  const note: TextStyle = { ...subtitle, size: 13, leading: 1.55, colour: light.ink, even: false };
  const small: TextStyle = { ...note, colour: light.muted };
  const inner = drawingWidths.wide;
  const head = stacked([
    { block: textBlock(words.title, inner, title), above: 14 },
    { block: textBlock(words.subtitle, inner, subtitle), above: 4 },
  ]);
  const tail = stacked([
    ...words.notes.map((text) => ({ block: textBlock(text, inner, note), above: 4 })),
    { block: textBlock(foot.sources, inner, small), above: 12 },
    { block: textBlock(foot.grades.join(''), inner, small), above: 0 },
    { block: textBlock(foot.address.join(''), inner, small, addresses.page), above: 8 },
    { block: textBlock(foot.edition.join(pictureWords[lang].dot), inner, small), above: 0 },
  ]);
  const drawingTop = margin + head.height + 16;
  const tailTop = drawingTop + drawing.height + 12;
  return {
    lang,
    width,
    height: Math.ceil(tailTop + tail.height + margin),
    paper: light.paper,
    title: words.title,
    description: words.alt,
    nodes: [
      { kind: 'rect', x: margin, y: margin, width: 40, height: 4, paint: filled(light[hue]) },
      placed(margin, margin, 1, head.nodes),
      placed(margin, drawingTop, 1, drawing.nodes),
      placed(margin, tailTop, 1, tail.nodes),
    ],
  };
}
