import type { Lang } from '../lang.ts';
import { languageTag } from '../lang.ts';

/** Words of this trade that the segmenter does not know: it reads 客服从 as 客, 服从. */
const terms = /(招聘需求|求职人数|客服|坐席|中位数|月薪|网易数读)/u;

const segmenters = new Map<Lang, Intl.Segmenter>();

/** Where a browser has no segmenter (Firefox before 125): Chinese by the character, the rest by the word. */
const roughWords = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^]/gu;

/** Text parted into words; punctuation and blanks are parts of their own. Joined again it is the same text. */
export function segmentWords(text: string, lang: Lang): string[] {
  const parts = lang === 'zh' ? text.split(terms) : [text];
  return parts.flatMap((part) => (lang === 'zh' && terms.test(part) ? [part] : wordsOf(part, lang)));
}

function wordsOf(part: string, lang: Lang): string[] {
  if (!('Segmenter' in Intl)) return part.match(roughWords) ?? [];
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(languageTag[lang], { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(part)].map(({ segment }) => segment);
}
