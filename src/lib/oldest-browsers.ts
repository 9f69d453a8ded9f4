/** The oldest browsers in which choices, tips, search and the check page work; reading works in all. Syntax is built for these. */
export const oldestBrowsers = ['chrome99', 'safari15.4'] as const;

/** The same as readers know them: `Chrome 99`. */
export const oldestBrowserNames: readonly string[] = oldestBrowsers.map((browser) =>
  browser.replace(/^[a-z]/, (first) => first.toUpperCase()).replace(/(?=\d)/, ' '),
);
