import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** These rules alone. */
  readonly only?: readonly string[];
  /** The rules of level AA of WCAG 2.2 and below alone; else all that axe runs by itself. */
  readonly wcag?: boolean;
  /** Leaves out what this selector finds. */
  readonly without?: string;
}

/** Elements that break a rule, or of which axe cannot tell. */
interface AxeFinding {
  readonly rule: string;
  /** The first characters of each. */
  readonly elements: readonly string[];
}
export interface AxeFindings {
  readonly violations: readonly AxeFinding[];
  readonly incomplete: readonly AxeFinding[];
}

const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe says of a part of a page, frames aside. */
export async function axeFindings(
  page: Page,
  part: string,
  { only, wcag, without }: AxeOptions = {},
): Promise<AxeFindings> {
  // Evaluated, because a page's policy lets no script of ours in.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const runOnly = only
    ? { type: 'rule' as const, values: [...only] }
    : wcag
      ? { type: 'tag' as const, values: wcagTags }
      : undefined;
  return page.evaluate(
    async ({ include, exclude, options }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations, incomplete } = await inPage.run({ include, exclude }, options);
      // What passes, and all else that axe tells, is not carried over from the browser.
      const short = (found: typeof violations) =>
        found.map(({ id, nodes }) => ({ rule: id, elements: nodes.map((node) => node.html.slice(0, 160)) }));
      return { violations: short(violations), incomplete: short(incomplete) };
    },
    {
      include: [part],
      exclude: ['iframe', ...(without === undefined ? [] : [without])],
      options: {
        iframes: false,
        resultTypes: ['violations' as const, 'incomplete' as const],
        ...(runOnly ? { runOnly } : {}),
      },
    },
  );
}

/** What axe finds wrong in a part of a page, frames aside, each with the elements it is about. */
export async function axeFaults(page: Page, part: string, options: AxeOptions = {}): Promise<string[]> {
  const { violations } = await axeFindings(page, part, options);
  return violations.map(({ rule, elements }) => `${rule}: ${elements.join(' | ')}`);
}
