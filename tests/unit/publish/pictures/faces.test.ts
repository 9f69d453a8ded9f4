import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { nationalStandard } from '../../../../scripts/support/font-characters.ts';
import { charts } from '../../../../src/charts/all-charts.ts';
import { face, faceWidth } from '../../../../src/publish/pictures/faces.ts';
import { outlinedSvg } from '../../../../src/publish/pictures/write/svg.ts';
import { png } from '../../../../src/publish/pictures/write/png.ts';
import type { Scene } from '../../../../src/publish/pictures/scene.ts';
import { filled } from '../../../../src/publish/pictures/scene.ts';
import { languages } from '../../../../src/i18n/lang.ts';
import { presentData } from '../../../helpers/present-data.ts';

const weights = [400, 600] as const;
const { published } = presentData();
const used = new Set(
  charts.flatMap((chart) =>
    languages.flatMap((lang) => {
      const { words, table } = chart.render(chart.rows(published), lang);
      return Array.from(JSON.stringify([words, table]));
    }),
  ),
);
const standard = nationalStandard().filter((one) => /\p{Script=Han}/u.test(one));

test.each(weights)('the face of weight %i has every hanzi of the national standard', (weight) => {
  expect(standard.length).toBeGreaterThanOrEqual(6763);
  expect(standard.filter((one) => !face(weight).hasGlyphForCodePoint(one.codePointAt(0) ?? 0))).toEqual([]);
});

test.each(weights)('weight %i draws each hanzi of the charts as itself: by its pixels, none blank', async (weight) => {
  const [cell, columns] = [24, 40];
  const missing = '\u{20bb7}';
  const hanzi = [...used].filter((one) => /\p{Script=Han}/u.test(one));
  expect(hanzi.length).toBeGreaterThan(300);
  const characters = [missing, ...hanzi];
  const rows = Math.ceil(characters.length / columns);
  const scene: Scene = {
    lang: 'zh',
    width: columns * cell,
    height: rows * cell,
    paper: '#ffffff',
    title: '',
    description: '',
    nodes: characters.map((text, index) => ({
      kind: 'text',
      x: (index % columns) * cell + 2,
      y: Math.floor(index / columns) * cell + 19,
      anchor: 'start',
      size: 20,
      weight,
      text,
      paint: filled('#000000'),
    })),
  };
  const image = decode(await png(outlinedSvg(scene), scene.width));
  const palette = image.palette ?? [];
  const pictureOf = (index: number): string => {
    const [left, top] = [(index % columns) * cell, Math.floor(index / columns) * cell];
    return Array.from({ length: cell * cell }, (_, at) => {
      const pixel = (top + Math.floor(at / cell)) * image.width + left + (at % cell);
      return (palette[image.data[pixel] ?? 0]?.[0] ?? 0) < 128 ? '#' : '.';
    }).join('');
  };
  const [lacking, ...drawn] = characters.map((_, index) => pictureOf(index));
  const blank = '.'.repeat(cell * cell);
  expect(lacking, 'what the face lacks is blank').toBe(blank);
  expect(hanzi.filter((_, index) => drawn[index] === blank)).toEqual([]);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test.each(languages)('the space that keeps the room of a sign is as wide as a hanzi in %s', (lang) => {
  for (const weight of weights)
    expect(faceWidth('\u3000a', weight, lang) - faceWidth('a', weight, lang)).toBeCloseTo(1, 2);
});
