/**
 * The oldest browsers in which choices, tips, search and the check page work; reading works in all. Bundles are
 * compiled to the syntax of these.
 */
export const oldestBrowsers = ['chrome99', 'safari15.4'] as const;

/** The same browsers as readers know them: `Chrome 99`. */
export const oldestBrowserNames: readonly string[] = oldestBrowsers.map((browser) =>
  browser.replace(/^[a-z]/, (first) => first.toUpperCase()).replace(/(?=\d)/, ' '),
);
