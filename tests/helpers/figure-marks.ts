import type { Page } from 'playwright-core';

/** What the first figure of a page shows of its walk: marks of the visible drawing, the one that is open, what is said. */
export interface WalkState {
  readonly count: number;
  /** How many rows of data they stand for. */
  readonly rows: number;
  /** Index of the mark whose tip is open; -1 if none. */
  readonly open: number;
  readonly said: string;
}

export const walkState = (page: Page): Promise<WalkState> =>
  page.evaluate(() => {
    const figure = document.querySelector('chart-figure');
    const drawing = [...(figure?.querySelectorAll('.drawings svg') ?? [])].find((svg) => svg.clientWidth > 0);
    const marks = [...(drawing?.querySelectorAll('.mark[data-row]') ?? [])];
    return {
      count: marks.length,
      rows: new Set(marks.map((mark) => mark.getAttribute('data-row'))).size,
      open: marks.findIndex((mark) => mark.hasAttribute('data-open')),
      said: figure?.querySelector('.figure-status')?.textContent ?? '',
    };
  });

/** Brings mark `index` of the visible drawing to the middle of the screen; returns its middle there. */
export const middleOfMark = (page: Page, index: number): Promise<{ x: number; y: number }> =>
  page.evaluate((at) => {
    const drawing = [...document.querySelectorAll('chart-figure .drawings svg')].find((svg) => svg.clientWidth > 0);
    const mark = drawing?.querySelectorAll('.mark[data-row]')[at];
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, index);

/** At most `limit` indices, spread evenly from the first to the last. */
export function spread(count: number, limit: number): number[] {
  if (count <= limit) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: limit }, (_, index) => Math.round((index * (count - 1)) / (limit - 1)));
}
