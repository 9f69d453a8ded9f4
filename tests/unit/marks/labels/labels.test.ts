import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { gridX } from '../../../../src/marks/axes.ts';
import { endLabels } from '../../../../src/marks/labels/end-labels.ts';
import type { Panel } from '../../../../src/marks/drawing.ts';
import { figure } from '../../../../src/marks/drawing.ts';
import { labels } from '../../../../src/marks/labels/labels.ts';
import { lineHeight, widthOf } from '../../../../src/marks/text-size.ts';

const { document } = parseHTML('<html></html>');
const width = 304;

/** Texts that marks draw in a panel of 304 × 200 px with scales from 0 to 10, with the box each takes. */
function textsOf(marks: Panel['marks']) {
  const svg = figure({ document, lang: 'zh', width, id: 'a' }, 'labels', 'people', [
    { height: 200, x: { domain: [0, 10] }, y: { domain: [0, 10] }, marks },
  ]);
  return [...svg.querySelectorAll('text')].map((text) => {
    const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent);
    const own = lines.length > 0 ? lines : [text.textContent];
    const wide = Math.max(...own.map((line) => widthOf(line, text.getAttribute('class') ?? '')));
    const at = Number(text.getAttribute('x'));
    const left =
      { start: at, middle: at - wide / 2, end: at - wide }[text.getAttribute('text-anchor') ?? 'start'] ?? at;
    const top = Number(text.getAttribute('y')) - 11;
    return { words: own.join(''), left, right: left + wide, top, bottom: top + own.length * lineHeight };
  });
}

describe('names at the ends of lines', () => {
  const ends = (levels: readonly number[], lines = 1) =>
    levels.map((y, index) => ({
      ...{ x: 5, y, style: 'value' },
      text: Array.from({ length: lines }, (_, line) => `line ${index} ${line}`),
    }));
  const overlaps = (texts: ReturnType<typeof textsOf>): string[] =>
    texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => text.top < other.bottom - 0.5 && other.top < text.bottom - 0.5)
        .map((other) => `${text.words} over ${other.words}`),
    );

  test.each([
    [[5, 5, 5], 1],
    [[5, 5.1, 4.9, 5.05], 2],
    [[2, 8, 2.1, 7.9, 5], 1],
    [[9, 1, 5], 2],
  ] as const)('of lines that end at %j do not overlap, in %i lines', (levels, lines) => {
    const texts = textsOf([endLabels(ends(levels, lines))]);
    expect(texts).toHaveLength(levels.length);
    expect(overlaps(texts)).toEqual([]);
  });

  test('keep the order of their lines, and their places where there is room', () => {
    const texts = textsOf([endLabels(ends([5, 5.2, 4.8]))]);
    expect(texts.toSorted((a, b) => a.top - b.top).map(({ words }) => words)).toEqual([
      'line 1 0',
      'line 0 0',
      'line 2 0',
    ]);
    const apart = textsOf([endLabels(ends([9, 1]))]);
    const alone = [9, 1].flatMap((level) => textsOf([endLabels(ends([level]))]));
    expect(apart.map(({ top }) => top)).toEqual(alone.map(({ top }) => top));
  });
});

describe('labels', () => {
  test('that are centred stay inside their panel', () => {
    const at = [0, 0.2, 5, 9.9, 10];
    const texts = textsOf([
      labels(at, { x: (value) => value, y: 5, text: () => '客服中心从业人员', anchor: 'middle', style: 'value' }),
    ]);
    expect(texts).toHaveLength(at.length);
    for (const { left, right } of texts) {
      expect(left).toBeGreaterThanOrEqual(-0.01);
      expect(right).toBeLessThanOrEqual(width + 0.01);
    }
    const middle = texts[2];
    expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2, 'with room at its place').toBeCloseTo(152, 1);
  });

  test('of the first and last line of a grid stay inside it', () => {
    const texts = textsOf([gridX({ values: [0, 5, 10], text: (value) => `${value}000元` })]);
    expect(texts.map(({ left, right }) => left >= -0.01 && right <= width + 0.01)).toEqual([true, true, true]);
  });

  test('of a datum without words or without a value are not drawn', () => {
    const texts = textsOf([
      labels([1, 2, 3], {
        x: (value) => value,
        y: (value) => (value === 3 ? undefined : 1),
        text: (value) => (value === 1 ? undefined : 'two'),
      }),
    ]);
    expect(texts.map(({ words }) => words)).toEqual(['two']);
  });
});
