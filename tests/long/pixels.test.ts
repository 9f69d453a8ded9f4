import { expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { comparePictures, pixelsAllowed } from '../../scripts/support/pixels/compare-pictures.ts';
import { takeFigures } from '../../scripts/support/pixels/take-figures.ts';
import { sharedBrowser } from '../helpers/browser.ts';

async function take(): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  await takeFigures(await sharedBrowser(), inject('site'), (name, png) => pictures.set(name, png));
  return pictures;
}

test('the figure of every chart is the same each time it is taken, so that what npm run pixels finds is a change', async () => {
  const [first, second] = [await take(), await take()];
  expect(first.size).toBe(charts.length * 2 * 2 * 2);
  const differing = [...first].filter(([name, png]) => {
    const again = second.get(name);
    return !again || comparePictures(png, again).share > pixelsAllowed;
  });
  expect(differing.map(([name]) => name)).toEqual([]);
});
