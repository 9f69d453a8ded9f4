import { expect, test } from 'vitest';
import { fitHeights, heightsStyle, heightAt, readHeights } from '../../../../src/lib/embed-heights.ts';

test('at every width measured, and where words take a line less between two, the lines hold the content and hardly more', () => {
  const needs = Array.from({ length: 54 }, (_, index) => {
    const width = 280 + index * 8;
    return { width, height: Math.round(width * (width < 488 ? 2.5 : 0.6)) - 21 * Math.floor(width / 70) };
  });
  const points = fitHeights(needs);
  expect(points.length).toBeLessThan(needs.length / 2);
  for (const [index, { width, height }] of needs.entries()) {
    expect(heightAt(points, width)).toBeGreaterThan(height);
    expect(heightAt(points, width)).toBeLessThanOrEqual(height + 24);
    const next = needs[index + 1];
    if (next && next.height < height) expect(heightAt(points, next.width - 1)).toBeGreaterThan(height);
  }
});

test('what never changes is one height', () => {
  const level = [280, 288, 704].map((width) => ({ width, height: 500 }));
  expect(heightsStyle(fitHeights(level))).toMatch(/^\d+px$/);
  expect(heightAt(fitHeights(level, 26), 300)).toBe(heightAt(fitHeights(level), 300) + 26);
});

test('heights are read as they are kept, and lie on the lines between', () => {
  const points = readHeights('320:600 400:700 480:640');
  expect(points).toHaveLength(3);
  expect([100, 320, 360, 400, 440, 480, 2000].map((width) => heightAt(points, width))).toEqual([
    600, 600, 650, 700, 670, 640, 640,
  ]);
  expect(heightAt([], 300)).toBe(0);
});
