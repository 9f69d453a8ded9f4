import { marksOf } from './marks-of.ts';
import type { Tip } from '../../charts/chart.ts';
import type { Quote } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { quoteLang } from '../../i18n/lang.ts';
import type { Part } from '../../view/element.ts';
import { h } from '../../view/element.ts';
import { words } from '../../view/words.ts';
import { fill, toNode } from '../page/fill.ts';

/** Marks up to this size in pixels are points, whose ring is round. */
const pointSize = 16;

/** Draws a ring around every mark of a row in the drawing on display, as a row is often drawn in several panels. */
function drawRings(rings: HTMLElement, mark: SVGElement, stage: HTMLElement): void {
  const origin = stage.getBoundingClientRect();
  const row = mark.getAttribute('data-row');
  const others = marksOf(stage).filter((other) => other !== mark && other.getAttribute('data-row') === row);
  rings.replaceChildren(
    ...[mark, ...others].map((other) => {
      const box = other.getBoundingClientRect();
      const point = Math.max(box.width, box.height) <= pointSize && Math.abs(box.width - box.height) <= 2;
      // A ring follows the outline of a bar, and leaves some paper around a point.
      const away = point ? 4 : 2;
      const ring = document.createElement('div');
      ring.className = point ? 'mark-ring point' : 'mark-ring';
      ring.style.left = `${box.left - origin.left - away}px`;
      ring.style.top = `${box.top - origin.top - away}px`;
      ring.style.width = `${box.width + 2 * away}px`;
      ring.style.height = `${box.height + 2 * away}px`;
      return ring;
    }),
  );
}

/** An area of the screen, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a tip is placed, and its maximum height. */
interface TipPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Pixels between a mark and its tip. */
export const gap = 8;
/** Least height of a tip in pixels; a longer tip scrolls. */
const least = 80;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * The place of a tip beside its mark, with aligned lower edges: on the left if it fits there, so that later years and
 * the figures of the row stay visible, otherwise on the right; otherwise below or above the mark. It never leaves
 * `room`, which begins below the figure's title and controls.
 */
export function tipPlace(mark: Area, tip: { readonly width: number; readonly height: number }, room: Area): TipPlace {
  const height = Math.max(Math.min(tip.height, room.bottom - room.top), least);
  const sides = { left: mark.left - room.left - gap, right: room.right - mark.right - gap };
  const side = sides.left >= tip.width ? 'left' : 'right';
  if (sides[side] >= tip.width)
    return {
      left: side === 'right' ? mark.right + gap : mark.left - gap - tip.width,
      top: within(mark.bottom - height, room.top, room.bottom - height),
      height,
    };
  const left = within((mark.left + mark.right - tip.width) / 2, room.left, room.right - tip.width);
  const [above, below] = [mark.top - gap - room.top, room.bottom - mark.bottom - gap];
  const upwards = below < height && above > below;
  const own = Math.max(Math.min(height, upwards ? above : below), least);
  const top = upwards ? mark.top - gap - own : mark.bottom + gap;
  return { left, top: within(top, room.top, room.bottom - own), height: own };
}

/** How a tip was opened, which decides what closes it. */
type Opener = 'pointer' | 'tap' | 'key';

/** A link for the row behind a mark. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A tip with the original words that it shows. */
interface QuotedTip extends Tip {
  readonly words: readonly Quote[];
  /** Links to the statements about the row. */
  readonly verdicts: readonly Part[];
  /** Link to the card of its figure: a sentence to quote, its definition, a citation. */
  readonly card: Link | undefined;
}

/** The tip of a figure, of which there is at most one: what it shows, and how it opens and closes. */
export interface TipBox {
  readonly element: HTMLElement;
  mark(): SVGElement | undefined;
  opener(): Opener | undefined;
  show(mark: SVGElement, tip: QuotedTip, opener: Opener, link: Link | undefined): void;
  hide(): void;
}

/** @param stage holds the drawings; the tip and the rings around its marks are placed over it */
export function createTipBox(stage: HTMLElement, lang: Lang): TipBox {
  const element = overlay('tip');
  const rings = overlay('mark-rings');
  stage.append(rings, element);
  const place = (mark: SVGElement): void => {
    drawRings(rings, mark, stage);
    placeTip(element, mark, stage);
  };
  let open: { readonly mark: SVGElement; readonly opener: Opener } | undefined;
  // They move with a drawing that scrolls in its own box.
  for (const drawing of stage.querySelectorAll('.drawing'))
    drawing.addEventListener('scroll', () => {
      if (open) place(open.mark);
    });
  return {
    element,
    mark: () => open?.mark,
    opener: () => open?.opener,
    show(mark, tip, opener, link) {
      open?.mark.removeAttribute('data-open');
      mark.setAttribute('data-open', opener);
      open = { mark, opener };
      fill(element, tipParts(tip, lang, link));
      element.hidden = rings.hidden = false;
      place(mark);
    },
    hide() {
      open?.mark.removeAttribute('data-open');
      open = undefined;
      element.hidden = rings.hidden = true;
    },
  };
}

const overlay = (name: string): HTMLElement => toNode(h('div', { class: name, hidden: '' }));

function tipParts(tip: QuotedTip, lang: Lang, link: Link | undefined): Part[] {
  const line = (text: string, name?: string) => h('p', { class: name }, ...words(text, lang));
  const source = words(tip.source ?? '', lang);
  const ways = [link, tip.card].flatMap((way) =>
    way ? [' ', h('a', { href: way.href }, ...words(way.text, lang))] : [],
  );
  // Quotes come last, because they are long and a small screen may cut them off; claims from one sentence share its
  // words.
  const quotes = new Map(tip.words.map((quote) => [quote.original, quote]));
  return [
    line(tip.heading, 'tip-heading'),
    line(tip.figure, 'tip-figure'),
    ...tip.lines.map((text) => line(text)),
    ...tip.verdicts.map((verdict) => h('p', {}, verdict)),
    ...(tip.source || ways.length > 0 ? [h('p', { class: 'tip-source' }, ...source, ...ways)] : []),
    ...[...quotes.values()].map((quote) => quoted(quote, lang)),
  ];
}

/** A quote as shown to readers: our English first where there is any, then the original in its own language. */
function quoted({ original, english }: Quote, lang: Lang): Part {
  const own = { lang: quoteLang(original), class: english === undefined ? undefined : 'original' };
  const translation = words(english ?? '', lang);
  return h(
    'blockquote',
    {},
    ...(english === undefined
      ? []
      : [h('p', { class: 'translation' }, ...translation, ' ', h('span', {}, '(our translation)'))]),
    h('p', own, original),
  );
}

/** Places the tip over the drawings and what follows them in the figure, as far as that is on the screen. */
function placeTip(tip: HTMLElement, mark: SVGElement, stage: HTMLElement): void {
  const drawings = stage.getBoundingClientRect();
  const figure = (stage.closest('.figure') ?? stage).getBoundingClientRect();
  tip.style.maxHeight = '';
  const place = tipPlace(mark.getBoundingClientRect(), tip.getBoundingClientRect(), {
    left: Math.max(figure.left, gap),
    right: Math.min(figure.right, document.documentElement.clientWidth - gap),
    top: Math.max(drawings.top, gap),
    bottom: Math.min(figure.bottom, window.innerHeight - gap),
  });
  tip.style.maxHeight = `${place.height}px`;
  tip.style.left = `${place.left - drawings.left}px`;
  tip.style.top = `${place.top - drawings.top}px`;
}

/** Announces a mark in a live region: all words of its tip as one text. */
export function sayTip(region: Element, tip: Tip, lang: Lang): void {
  const stop = lang === 'zh' ? '。' : '. ';
  const said = [tip.heading, tip.figure, ...tip.lines, tip.source ?? ''].filter((part) => part !== '');
  fill(region, words(said.join(stop), lang));
}
