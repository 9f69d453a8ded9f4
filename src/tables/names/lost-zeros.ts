/**
 * A code of digits with the leading zeros that Excel dropped; empty where no code has at most six more.
 * @param isCode whether a text is a code
 */
export function zerosBack(text: string, isCode: (padded: string) => boolean): string {
  if (!/^\d+$/.test(text)) return '';
  for (let zeros = 1; zeros <= 6; zeros += 1) {
    const padded = '0'.repeat(zeros) + text;
    if (isCode(padded)) return padded;
  }
  return '';
}
