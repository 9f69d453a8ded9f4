import { siteName } from '../../i18n/words/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import { qrPath } from '../../lib/qr-path.ts';
import type { ShownCard } from './card-parts.ts';

/** How text is set in a picture. */
interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  /** Language tag, as in the `lang` attribute. */
  readonly tag: string;
  readonly width: number;
}

/** Lines of a text as the browser breaks them at a width; the text is laid out off-screen for a moment. */
function linesOf(text: string, { size, weight, family, tag, width }: TextLook): string[] {
  const box = document.createElement('div');
  box.lang = tag;
  Object.assign(box.style, {
    position: 'fixed',
    visibility: 'hidden',
    width: `${String(width)}px`,
    font: `${String(weight)} ${String(size)}px ${family}`,
    overflowWrap: 'anywhere',
  });
  const node = document.createTextNode(text);
  box.append(node);
  document.body.append(box);
  const lines: string[] = [];
  let top: number | undefined;
  const range = document.createRange();
  for (let at = 0; at < text.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    // A space at the end of a line may have no visible box.
    const { top: here, width: seen } = range.getBoundingClientRect();
    if (seen > 0 && (top === undefined || here > top + size / 2)) {
      lines.push('');
      top = here;
    }
    lines[Math.max(0, lines.length - 1)] = (lines.at(-1) ?? '') + text.charAt(at);
  }
  box.remove();
  return lines.map((line) => line.trim());
}

const width = 1200;
const margin = 72;
const inner = width - 2 * margin;
const codeSize = 240;

interface Style {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly lang: Lang;
  readonly width?: number;
}

/** Lines of one text, and the space above them. */
interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly above: number;
}

/**
 * The card as a picture: the sentence in both languages, what it counts and how exactly, who said it, and the address
 * of the row, also as a QR code. It uses the font of the page, as a bundled font would mean fetching megabytes.
 */
export function drawCard({ card, address }: ShownCard, lang: Lang): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser draws no pictures');
  const family = getComputedStyle(document.body).fontFamily;
  const [paper = '', ink = '', muted = '', rule = ''] = lightColours(['paper', 'ink', 'muted', 'rule']);
  const face = ({ weight, size }: Style): string => `${String(weight)} ${String(size)}px ${family}`;
  const block = (text: string, style: Style, above: number): Block => {
    const { size, weight, lang: of, width: room = inner } = style;
    return { lines: linesOf(text, { size, weight, family, tag: languageTag[of], width: room }), style, above };
  };
  const say = quoteCardWords[lang];
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const own = card[lang];
  const small: Style = { size: 26, weight: 400, colour: muted, lang };
  const beside: Style = { ...small, width: inner - codeSize - 32 };
  const facts = [own.what, own.period, own.exact].filter((part) => part !== undefined).join(' · ');
  const top = [
    block(siteName[lang], { ...small, weight: 600, colour: ink }, 0),
    block(own.said ?? '', { size: 46, weight: 600, colour: ink, lang }, 28),
    block(card[other].said ?? '', { ...small, size: 30, lang: other }, 32),
  ];
  const foot = [
    block(facts, beside, 0),
    block(`${say.grade} ${own.grade}`, beside, 8),
    block(say.scan, beside, 20),
    block(address.replace(/^https?:\/\//, ''), beside, 8),
  ];
  const [above, below] = [top, foot].map(heightOf);
  const footTop = margin + (above ?? 0) + 44;
  canvas.width = width;
  canvas.height = Math.ceil(footTop + 32 + Math.max(below ?? 0, codeSize) + margin);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, canvas.height);
  pen.fillStyle = rule;
  pen.fillRect(margin, footTop, inner, 2);
  const write = (blocks: readonly Block[], from: number): void => {
    let y = from;
    for (const { lines, style, above: room } of blocks) {
      y += room;
      pen.font = face(style);
      pen.fillStyle = style.colour;
      for (const line of lines) {
        pen.fillText(line, margin, y + style.size);
        y += style.size * leading;
      }
    }
  };
  write(top, margin);
  write(foot, footTop + 32);
  const code = qrPath(address);
  pen.translate(width - margin - codeSize, footTop + 32);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, codeSize, codeSize);
  pen.scale(codeSize / code.size, codeSize / code.size);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(code.d));
  return canvas;
}

const leading = 1.45;
const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, style, above }) => sum + above + lines.length * style.size * leading, 0);

/** Colours of the page in its light theme, whichever theme it has; nothing is painted meanwhile. */
function lightColours(names: readonly string[]): string[] {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset['theme'] = 'light';
  const style = getComputedStyle(root);
  const found = names.map((name) => style.getPropertyValue(`--${name}`).trim());
  if (theme === undefined) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  return found;
}
