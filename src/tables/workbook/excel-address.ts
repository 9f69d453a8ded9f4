/** Excel's letters of a column counted from 1: 5 is E, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Excel's name of a cell: column 5 of row 14 is E14. */
export function excelAddress(column: number, row: number): string {
  return columnLetters(column) + String(row);
}
