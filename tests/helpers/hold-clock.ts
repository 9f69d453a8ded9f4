import type { Page } from 'playwright-core';

/**
 * Stops the clock of a page: its timers run from here on as far as a test lets them (`page.clock.runFor`), however long
 * the machine takes over what happens in between.
 */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}
