/**
 * Characters that make a spreadsheet read text as a formula: `= + - @`, half- or full-width, also behind characters that
 * importing drops or nobody sees; and a tab, line break or NUL in front, behind which one may hide.
 */
const formula = /^(?:[\t\r\n\0]|[\s\u0000-\u001F\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet could run this text. */
export const startsFormula = (text: string): boolean => formula.test(text);
