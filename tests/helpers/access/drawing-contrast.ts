import type { Page } from 'playwright-core';

export interface DrawingContrast {
  /** Words under 4.5:1, or 3:1 where they are large, against what they stand on; each with its ratio. */
  readonly words: readonly string[];
  /** Marks of the page's figures of which nothing is 3:1 against the page, each with its ratio, */
  readonly pale: readonly string[];
  /** of so many. */
  readonly marks: number;
}

/** What axe cannot tell: the contrast of visible drawings. Words with a halo, which has the page's colour, stand on that. */
export const drawingContrast = (page: Page): Promise<DrawingContrast> =>
  page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** Whatever way it is written, painted and looked at. */
    const colourOf = (text: string): Colour => {
      const found = known.get(text);
      if (found) return found;
      if (!context) throw new Error('no canvas');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = text === 'none' ? [] : context.getImageData(0, 0, 1, 1).data;
      known.set(text, [r, g, b, a / 255]);
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a]: Colour, below: Colour): Colour => {
      const mix = (one: number, other: number) => one * a + other * (1 - a);
      return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
    };
    const luminance = (colour: Colour): number => {
      const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const paperBelow = (element: Element): Colour => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = colourOf(getComputedStyle(at).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return [255, 255, 255, 1];
    };
    const paint = (element: Element, part: 'fill' | 'stroke', below: Colour): Colour => {
      const style = getComputedStyle(element);
      const [r, g, b, a] = colourOf(style[part]);
      return over([r, g, b, a * Number(style[`${part}Opacity`]) * Number(style.opacity)], below);
    };
    const shapes = ':is(rect, circle, path, line)';

    const words: string[] = [];
    const pale: string[] = [];
    let marks = 0;
    for (const svg of document.querySelectorAll('svg.chart')) {
      if (svg.clientWidth === 0) continue;
      const paper = paperBelow(svg);
      const filled = [...svg.querySelectorAll<SVGGeometryElement>(shapes)]
        .filter((shape) => !['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(shape).fill))
        .map((shape) => ({ shape, box: shape.getBoundingClientRect() }));
      /** The colour below a point of the screen, of what is drawn before an element. */
      const below = (element: Element, x: number, y: number): Colour => {
        const under = filled.findLast(({ shape, box }) => {
          if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
          if ((shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false;
          return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse()));
        });
        return under ? paint(under.shape, 'fill', paper) : paper;
      };
      for (const text of svg.querySelectorAll('text')) {
        const { fontSize, fontWeight, display } = getComputedStyle(text);
        if (display === 'none' || text.textContent.trim() === '') continue;
        const box = text.getBoundingClientRect();
        const ground = text.closest('.halo') ? paper : below(text, box.left + box.width / 2, box.top + box.height / 2);
        const size = Number.parseFloat(fontSize);
        const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
        const ratio = contrast(paint(text, 'fill', ground), ground);
        if (ratio < least) words.push(`${ratio.toFixed(2)}:1 ${text.outerHTML.slice(0, 120)}`);
      }
      // A small picture of another figure counts there.
      for (const mark of svg.closest('.drawings') ? svg.querySelectorAll('.mark') : []) {
        const parts = [...mark.querySelectorAll(shapes)];
        // A mark without shapes is words, which are judged above.
        if (parts.length === 0) continue;
        marks++;
        const ratios = parts.flatMap((shape) =>
          (['fill', 'stroke'] as const).map((part) => contrast(paint(shape, part, paper), paper)),
        );
        if (Math.max(...ratios) < 3) pale.push(`${Math.max(...ratios).toFixed(2)}:1 ${mark.outerHTML.slice(0, 160)}`);
      }
    }
    return { words, pale, marks };
  });
