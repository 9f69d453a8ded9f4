import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** These rules alone. */
  readonly only?: string[];
  /** Leaves out what this selector finds. */
  readonly without?: string;
}

/** What axe finds in a part of a page, frames aside, each with the elements it is about. */
export async function axeFaults(page: Page, part: string, { only, without }: AxeOptions = {}): Promise<string[]> {
  // Evaluated, because a page's policy lets no script of ours in.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const found = await page.evaluate(
    ({ include, exclude, options }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return inPage.run({ include, exclude }, options);
    },
    {
      include: [part],
      exclude: ['iframe', ...(without === undefined ? [] : [without])],
      options: {
        iframes: false,
        // What passes is not carried over from the browser.
        resultTypes: ['violations' as const],
        ...(only ? { runOnly: { type: 'rule' as const, values: only } } : {}),
      },
    },
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
