/** The number of columns that a text takes in a terminal: hanzi and full-width signs take two. */
export const displayWidth = (text: string): number =>
  text.length + text.replaceAll(/[^\u1100-\u115F\u2E80-\uFFE6]/gu, '').length;

/**
 * Records in aligned columns, with two blanks between them; long cells are shortened.
 * @param widest the greatest width of a column, in columns of the terminal
 */
export function textTable(records: readonly (readonly string[])[], indent = '  ', widest = 28): string[] {
  const cut = records.map((record) => record.map((cell) => shorten(cell.replace(/\s+/g, ' '), widest)));
  const widths = (cut[0] ?? []).map((_, index) => Math.max(...cut.map((record) => displayWidth(record[index] ?? ''))));
  return cut.map((record) =>
    (
      indent +
      record.map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(cell)))).join('  ')
    ).trimEnd(),
  );
}

/** A text of at most the given width; an ellipsis replaces the rest. */
export function shorten(text: string, widest: number): string {
  if (displayWidth(text) <= widest) return text;
  let kept = '';
  for (const letter of text) {
    if (displayWidth(kept + letter) > widest - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
