/**
 * Cells copied from a spreadsheet (divided by tabs, a cell with tabs or line breaks in quotes) as CSV with the same
 * records on the same lines, so that every row and column keeps its place. Text without a tab in its first line is CSV
 * already and is given back as it is.
 */
export function excelCells(text: string): string {
  const start = /^(?:[^\S\t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  if (!/^[^\r\n]*\t/.test(text.slice(start, start + 20_000))) return text;
  return text.replace(cell, (_, quoted: string | undefined, plain: string | undefined, end: string) => {
    const inside = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    return `${asCsv(inside)}${end === '\t' ? ',' : end}`;
  });
}

/** A cell and what ends it. Quotes count only where they embrace the whole cell. */
const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

const asCsv = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
