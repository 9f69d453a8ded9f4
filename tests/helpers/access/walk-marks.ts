import type { Page } from 'playwright-core';
import { middleOfMark, spread, walkState } from '../figure-marks.ts';

export interface Walk {
  readonly faults: readonly string[];
  /** Indices of the marks, in the order in which the keyboard reaches them. */
  readonly reached: readonly number[];
  /** Words of the tips that it opens. */
  readonly tips: ReadonlySet<string>;
}

const tipWords = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('chart-figure .tip')?.textContent ?? '');

/** Goes through every mark of the first figure by the keyboard: each is reached once and says something of its own. */
export async function walkMarks(page: Page): Promise<Walk> {
  await page.locator('chart-figure .key-nav').first().focus();
  // The first use loads what answers it.
  await page.locator('chart-figure .tip').first().waitFor();
  await page.keyboard.press('Home');
  const { count, rows, open, said } = await walkState(page);
  const [reached, heard, tips] = [[open], [said], new Set([await tipWords(page)])];
  for (let step = 1; step < count; step++) {
    await page.keyboard.press('ArrowRight');
    const state = await walkState(page);
    reached.push(state.open);
    heard.push(state.said);
    tips.add(await tipWords(page));
  }
  const missed = spread(count, count).filter((index) => !reached.includes(index));
  const faults = [
    ...(count === 0 ? ['no marks'] : []),
    ...missed.map((index) => `the keyboard does not reach mark ${index}`),
    ...(new Set(reached).size < reached.length ? ['a mark is reached twice'] : []),
    ...heard.filter((words) => words.length < 4).map((words) => `says only "${words}"`),
    ...(new Set(heard).size > rows / 2 ? [] : ['marks that say the same']),
  ];
  return { faults, reached, tips };
}

/** Marks that a mouse or a finger opens, and that then say what the keyboard never said. The page allows touch. */
export async function pointerFaults(page: Page, tips: ReadonlySet<string>): Promise<string[]> {
  const faults: string[] = [];
  const tip = page.locator('chart-figure .tip').first();
  for (const way of ['mouse', 'finger'] as const)
    for (const index of spread((await walkState(page)).count, 3)) {
      await page.keyboard.press('Escape');
      const { x, y } = await middleOfMark(page, index);
      if (way === 'mouse') await page.mouse.move(x, y);
      else await page.touchscreen.tap(x, y);
      const opened = await tip.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (!opened) faults.push(`a ${way} opens no tip of mark ${index}`);
      else if (!tips.has(await tipWords(page)))
        faults.push(`a ${way} opens at mark ${index} what the keyboard does not`);
      await page.mouse.move(1, 1);
    }
  return faults;
}
