import { describe, expect, test } from 'vitest';
import { hues, themes } from '../../../src/marks/theme.ts';

/** WCAG 2.2 relative luminance and contrast ratio. */
const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): [number, number, number] =>
  [0, 1, 2].map((i) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255) as [number, number, number];
const luminance = ([r, g, b]: [number, number, number]): number =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('%s theme', (mode) => {
  const theme = themes[mode];

  test.each(['ink', 'muted'] as const)('%s text is 4.5:1 on paper', (tone) => {
    expect(contrast(theme[tone], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(hues)('%s: marks 3:1 on paper, text 4.5:1 on paper, text 3:1 on its soft tone', (hue) => {
    expect(contrast(theme[hue], theme.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme[`${hue}-text`], theme.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.ink, theme[`${hue}-soft`])).toBeGreaterThanOrEqual(4.5);
  });
});

test('both themes have the same tones', () => {
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
});

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** Distance in Oklab × 100: about 2 is just noticeable. */
function distance(a: string, b: string, matrix: readonly number[]): number {
  const [p, q] = [a, b].map((hex) => oklab(simulate(rgb(hex).map(channel), matrix)));
  return 100 * Math.hypot(...[0, 1, 2].map((i) => (p?.[i] ?? 0) - (q?.[i] ?? 0)));
}
const simulate = (linear: number[], m: readonly number[]): number[] =>
  [0, 1, 2].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        [0, 1, 2].reduce((sum, i) => sum + (m[3 * row + i] ?? 0) * (linear[i] ?? 0), 0),
      ),
    ),
  );
function oklab([r = 0, g = 0, b = 0]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(Object.entries(deficiencies))('%s', (_, matrix) => {
  test.each(['light', 'dark'] as const)('any two hues stay apart in the %s theme', (mode) => {
    const pairs = hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs)
      expect(distance(themes[mode][a], themes[mode][b], matrix), `${a} and ${b}`).toBeGreaterThan(4);
  });
});
