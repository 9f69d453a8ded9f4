import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/support/launch-browser.ts';

export { launchBrowser };

let running: Promise<Browser> | undefined;

/** The browser of this worker: started once for all test files that run in it, and ended with it. */
export async function sharedBrowser(): Promise<Browser> {
  running ??= launchBrowser();
  if (!(await running).isConnected()) running = launchBrowser();
  return running;
}
