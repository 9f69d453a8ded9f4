import { segmentWords } from '../i18n/segment-words.ts';

/**
 * Chinese text parted between words, for headings: browsers break Chinese anywhere, and a headline that splits 上海
 * reads badly. Never parted before punctuation, between a number and its unit, or between two single characters.
 */
export function wordBreaks(text: string): string[] {
  const parts: string[] = [];
  let before = '';
  for (const word of segmentWords(text, 'zh')) {
    if (before !== '' && mayPart(before, word)) parts.push(word);
    else parts.push((parts.pop() ?? '') + word);
    before = word;
  }
  return parts;
}

/** Small words stay with the word before them: 的, 了, 从 begin no line. */
function mayPart(before: string, after: string): boolean {
  if (after.length === 1) return false;
  return /\p{Script=Han}$/u.test(before) && /^[\p{Script=Han}\d]/u.test(after);
}
