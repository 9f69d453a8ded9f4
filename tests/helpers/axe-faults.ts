import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** These rules alone. */
  readonly only?: string[];
  /** Leaves out what this selector finds. */
  readonly without?: string;
}

/** What axe finds in a part of a page, frames aside, each with the elements it is about. */
export async function axeFaults(page: Page, part: string, { only, without }: AxeOptions = {}): Promise<string[]> {
  const hasFrames = (await page.locator('iframe').count()) > 0;
  // What passes is not carried over from the browser.
  const axe = new AxeBuilder({ page }).include(part).options({ resultTypes: ['violations'] });
  if (hasFrames) axe.exclude('iframe');
  // Without frames axe needs no second page to put results together.
  else axe.setLegacyMode();
  if (only) axe.withRules(only);
  if (without !== undefined && (await page.locator(without).count()) > 0) axe.exclude(without);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
