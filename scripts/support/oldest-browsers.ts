/** The oldest browsers in which choices, tips, search and the check page work; reading works in all. Syntax is built for these. */
export const oldestBrowsers = ['chrome99', 'safari15.4'] as const;
