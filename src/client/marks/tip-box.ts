import type { Tip } from '../../charts/chart.ts';
import type { Quote } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { appendWords, worded } from '../page/append-words.ts';
import { quoted } from './quoted.ts';

const gap = 8;

/** How a tip came to be open; it decides what closes it again. */
export type Opener = 'pointer' | 'tap' | 'key';

/** To the row behind a mark. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A tip with the original words that stand in it. */
export interface QuotedTip extends Tip {
  readonly words: readonly Quote[];
}

/** The one tip of a figure: what is open, and how it opens and closes. */
export interface TipBox {
  readonly element: HTMLElement;
  mark(): SVGElement | undefined;
  opener(): Opener | undefined;
  show(mark: SVGElement, tip: QuotedTip, opener: Opener, link: Link | undefined): void;
  hide(): void;
}

/** @param stage holds the drawings; the tip and the ring around its mark are placed over it */
export function createTipBox(stage: HTMLElement, lang: Lang): TipBox {
  const element = overlay('tip');
  const ring = overlay('mark-ring');
  stage.append(ring, element);
  let open: { readonly mark: SVGElement; readonly opener: Opener } | undefined;
  return {
    element,
    mark: () => open?.mark,
    opener: () => open?.opener,
    show(mark, tip, opener, link) {
      open?.mark.removeAttribute('data-open');
      mark.setAttribute('data-open', opener);
      open = { mark, opener };
      element.replaceChildren(...tipParts(tip, lang, link));
      element.classList.toggle(
        'translated',
        tip.words.some(({ english }) => english !== undefined),
      );
      ring.dataset['by'] = opener;
      element.hidden = ring.hidden = false;
      placeTip(element, ring, mark, stage);
    },
    hide() {
      open?.mark.removeAttribute('data-open');
      open = undefined;
      element.hidden = ring.hidden = true;
    },
  };
}

function overlay(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.hidden = true;
  return element;
}

function tipParts(tip: QuotedTip, lang: Lang, link: Link | undefined): HTMLElement[] {
  const parts: HTMLElement[] = [
    worded('p', tip.heading, lang, 'tip-heading'),
    worded('p', tip.figure, lang, 'tip-figure'),
  ];
  for (const line of tip.lines) parts.push(worded('p', line, lang));
  const foot = worded('p', tip.source ?? '', lang, 'tip-source');
  if (link) {
    const anchor = worded('a', link.text, lang);
    anchor.href = link.href;
    foot.append(' ', anchor);
  }
  if (foot.hasChildNodes()) parts.push(foot);
  // Last, since they are long and a small screen may cut them; claims of one sentence share their words.
  const quotes = new Map(tip.words.map((quote) => [quote.original, quote]));
  for (const quote of quotes.values()) parts.push(quoted(quote, lang));
  return parts;
}

/** Below the mark or above it, whichever holds the tip (a tall mark is told at its upper end), never off the screen. */
function placeTip(tip: HTMLElement, ring: HTMLElement, mark: SVGElement, stage: HTMLElement): void {
  const origin = stage.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  set(ring, box.left - origin.left - 3, box.top - origin.top - 3);
  ring.style.width = `${box.width + 6}px`;
  ring.style.height = `${box.height + 6}px`;
  set(tip, -origin.left + gap, 0);
  tip.style.maxHeight = '';
  const page = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { width, height } = tip.getBoundingClientRect();
  const above = box.top - 2 * gap;
  const below = page.height - box.bottom - 2 * gap;
  const upwards = height <= above && (height > below || box.height > 80) ? true : height > below && above > below;
  const tall = Math.min(height, Math.max(upwards ? above : below, 80));
  tip.style.maxHeight = `${tall}px`;
  const left = Math.min(Math.max(box.left + (box.width - width) / 2, gap), Math.max(page.width - width - gap, gap));
  const top = upwards ? box.top - gap - tall : box.bottom + gap;
  const lowest = page.height - gap - tall;
  set(tip, left - origin.left, Math.max(gap, Math.min(top, lowest)) - origin.top);
}

function set(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

/** What a live region says of a mark: the words of its tip, in one go. */
export function sayTip(region: Element, tip: Tip, lang: Lang): void {
  const stop = lang === 'zh' ? '。' : '. ';
  const said = [tip.heading, tip.figure, ...tip.lines, tip.source ?? ''].filter((part) => part !== '');
  region.replaceChildren();
  appendWords(region, said.join(stop), lang);
}
