/** The numbers printed in a sentence, without sign and grouping: `减到4.17万人，少了23.3%` → 4.17, 23.3. */
export function numbersIn(sentence: string): number[] {
  const found = sentence.replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1').match(/\d+(\.\d+)?/g) ?? [];
  return found.map(Number);
}
