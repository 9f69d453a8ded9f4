import type { Page } from 'playwright-core';

/** Marks, words and the focus ring of the first figure that have no colour of their own against the canvas. */
export const vanished = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colourOf = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const canvas = colourOf('Canvas');
    const clear = (colour: string): boolean => ['none', canvas, 'rgba(0, 0, 0, 0)', 'transparent'].includes(colour);
    const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
    const found: string[] = [];
    for (const shape of drawing?.querySelectorAll('.mark :is(rect, circle, path, line)') ?? []) {
      const { fill, stroke } = getComputedStyle(shape);
      const name = shape.getAttribute('class') ?? '';
      // A cell of a search in vain is a hole in its band, and has a dash.
      if (clear(fill) && clear(stroke) && !['gap', 'blank', ''].includes(name))
        found.push(`mark: ${shape.outerHTML.slice(0, 120)}`);
    }
    for (const text of drawing?.querySelectorAll('text, tspan') ?? []) {
      // Inside a filled mark the words have the colour of the canvas.
      const wanted = text.closest('.inside') ? canvas : colourOf('CanvasText');
      if (getComputedStyle(text).fill !== wanted) found.push(`word: ${text.outerHTML.slice(0, 120)}`);
    }
    const listBox = document.querySelector<HTMLElement>('.key-nav');
    const ring = listBox ? getComputedStyle(listBox) : undefined;
    if (!ring || ring.outlineStyle === 'none' || clear(ring.outlineColor)) found.push('focus ring');
    const open = document.querySelector('.mark-ring');
    if (!open || clear(getComputedStyle(open).borderTopColor)) found.push('ring of the open mark');
    probe.remove();
    return found;
  });
