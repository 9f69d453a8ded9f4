/** `'24`, with the straight apostrophe: Chinese faces draw the curly one as wide as a character. */
export const shortYear = (year: number): string => `'${String(year).slice(2)}`;
