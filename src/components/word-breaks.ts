import { languageTag } from '../i18n/lang.ts';

const segmenter = new Intl.Segmenter(languageTag.zh, { granularity: 'word' });

/** Words of this trade that the segmenter does not know: it reads 客服从 as 客, 服从. */
const terms = /(客服|坐席|中位数|月薪|网易数读)/u;

/**
 * Chinese text parted between words, for headings: browsers break Chinese anywhere, and a headline that splits 上海
 * reads badly. Never parted before punctuation, between a number and its unit, or between two single characters.
 */
export function wordBreaks(text: string): string[] {
  const parts: string[] = [];
  let before = '';
  const words = text.split(terms).flatMap((piece) => (terms.test(piece) ? [piece] : segments(piece)));
  for (const word of words) {
    if (before !== '' && mayPart(before, word)) parts.push(word);
    else parts.push((parts.pop() ?? '') + word);
    before = word;
  }
  return parts;
}

const segments = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Small words stay with the word before them: 的, 了, 从 begin no line. */
function mayPart(before: string, after: string): boolean {
  if (after.length === 1) return false;
  return /\p{Script=Han}$/u.test(before) && /^[\p{Script=Han}\d]/u.test(after);
}
