/** Replaces each `{}` in a text, in order. */
export function fillIn(words: string, ...values: readonly (string | number)[]): string {
  let index = 0;
  return words.replaceAll('{}', () => String(values[index++] ?? ''));
}
