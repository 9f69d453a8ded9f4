import { parseHTML } from 'linkedom';

/** What a reader is never shown, or only after a press that needs script. */
const unseen = 'script, style, template, dialog, [hidden], [popover], .waiting';

/** What is read as one: a row of a table, a sentence or a word of a drawing; of a drawing its text alternative too. */
const block = 'tr, p, li, h1, h2, h3, figcaption, caption, dt, dd, svg text';

/**
 * The words of a page, a block at a time, as a reader without script has them: folded parts count, because they open
 * without script.
 */
export function readableBlocks(html: string): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(unseen)) element.remove();
  const spoken = [...document.querySelectorAll('svg[aria-label]')].map((svg) => svg.getAttribute('aria-label') ?? '');
  return [...[...document.querySelectorAll(block)].map(wordsOf), ...spoken].map((words) =>
    words.replace(/\s+/g, ' ').trim(),
  );
}

/** A cell, or a line of a label, is a word of its own. */
const wordsOf = (element: Element): string => {
  const parts = [...element.querySelectorAll(':scope > th, :scope > td, :scope > tspan')];
  return parts.length > 0 ? parts.map((part) => part.textContent).join(' ') : element.textContent;
};

/**
 * Whether a block has each of the pieces. A number is never found inside a longer one.
 * @param pieces parted by ` … `
 */
export const hasPieces = (words: string, pieces: string): boolean =>
  pieces.split(' … ').every((piece) => {
    const escaped = piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const before = /^\d/.test(piece) ? '(?<![\\d.,])' : '';
    const after = /\d$/.test(piece) ? '(?!\\d|[.,]\\d)' : '';
    return new RegExp(before + escaped + after).test(words);
  });
