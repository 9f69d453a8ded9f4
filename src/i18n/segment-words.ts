import type { Lang } from './lang.ts';
import { languageTag } from './lang.ts';

/** Words of this trade that the segmenter does not know: it reads 客服从 as 客, 服从. */
const terms = /(招聘需求|求职人数|客服|坐席|中位数|月薪|网易数读)/u;

const segmenters = new Map<Lang, Intl.Segmenter>();

/** Text parted into words; punctuation and blanks are parts of their own. Joined again it is the same text. */
export function segmentWords(text: string, lang: Lang): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(languageTag[lang], { granularity: 'word' });
  segmenters.set(lang, segmenter);
  const parts = lang === 'zh' ? text.split(terms) : [text];
  return parts.flatMap((part) =>
    lang === 'zh' && terms.test(part) ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
  );
}
