import type { Lang } from '../lang.ts';
import { languageTag } from '../lang.ts';

/** Words of this trade that the segmenter does not know: it splits 客服从 into 客 and 服从. */
const terms = /(招聘需求|求职人数|客服|坐席|中位数|月薪|网易数读)/u;

const segmenters = new Map<Lang, Intl.Segmenter>();

/** For browsers without a segmenter (Firefox before 125): each hanzi, and other text by the word. */
const roughWords = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^]/gu;

/** Splits text into words, punctuation and blanks, which joined together are the same text. */
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

interface HeldRun {
  readonly text: string;
  /** Whether the run is a figure with what belongs to it, so that no line may end inside. */
  readonly held: boolean;
}

const amount = '[−+]?\\d[\\d,]*(?:\\.\\d+)?';
const figure = `${amount}%?(?:–${amount})?`;

/** A word after a figure is what the figure counts, unless it is one of these. */
const joining =
  'a|an|and|are|as|at|but|by|for|from|had|has|have|hold|in|is|more|not|of|on|or|out|per|says?|than|the|then|to|was|were|with';

/** No run begins right after these characters. A lookbehind would do the same, but Safari has it only from 16.4 on. */
const noRunAfter: Readonly<Record<Lang, RegExp>> = { zh: /[\p{Script=Latin}\d.,]$/u, en: /[\p{L}\d.,–]$/u };

/** Words before a figure, currency, the figure or range, unit; or a year alone, with its quarter or as a range. */
const patterns: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(
    `(?:超过|不到|不足|大约|将近|至少|最多|约|第)?${figure}(?:个百分点|%|×|[万亿千百]*(?:元\\/月|人次|分钟|小时|季度|[元人个家倍年月日天秒岁条件款席名处格项次组季页通种])?)`,
    'gu',
  ),
  en: new RegExp(
    `(?:(?:Q[1-4] )?(?:19|20)\\d\\d(?:–(?:(?:19|20)\\d\\d|\\d\\d))?(?: Q[1-4])?(?![\\d%]|[,.]\\d)|(?:(?:about|nearly|over|under|up|down|no\\.) )?(?:CNY |US\\$|[$£¥])?${figure}(?:%|×|bn|m|k)?(?: (?!(?:${joining})(?!\\p{L}))\\p{Ll}{2,10}(?!\\p{L}))?)`,
    'gu',
  ),
};

/** A longer run would leave a hole at the end of the line before it. */
const longest = 24;

/**
 * Splits text so that a figure is in one run with its unit, its currency, its range and its "about": `CNY / 5,000`,
 * `2.92 / million` and `4.38 / 万人` are hard to read. The runs joined together are the same text.
 */
export function nonBreakingRuns(text: string, lang: Lang): HeldRun[] {
  const runs: HeldRun[] = [];
  let done = 0;
  for (const [found, index] of figures(text, lang)) {
    if (found.length > longest || !/[^\d,.]/.test(found)) continue;
    if (index > done) runs.push({ text: text.slice(done, index), held: false });
    runs.push({ text: found, held: true });
    done = index + found.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), held: false });
  return runs;
}

/** The matches of the pattern and their positions. */
function figures(text: string, lang: Lang): [found: string, index: number][] {
  const pattern = new RegExp(patterns[lang]);
  const matches: [string, number][] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // Two code units contain the whole character before, also where it is a surrogate pair.
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (noRunAfter[lang].test(before)) pattern.lastIndex = match.index + 1;
    else matches.push([match[0], match.index]);
  }
  return matches;
}

/**
 * Splits Chinese text between words, for headings: browsers break Chinese anywhere, and a headline that splits 上海 reads
 * badly. There is no break before punctuation, inside a figure with its unit, or between two single characters.
 */
export function wordBreaks(text: string): string[] {
  const parts: string[] = [];
  let before = '';
  for (const word of withLeads(text)) {
    if (before !== '' && mayPart(before, word)) parts.push(word);
    else parts.push((parts.pop() ?? '') + word);
    before = word;
  }
  return parts;
}

/** The words of a text, with a figure and its unit in one part, together with the word that leads up to it (从, 有). */
function withLeads(text: string): string[] {
  const found: string[] = [];
  const segments = nonBreakingRuns(text, 'zh').flatMap((run) => (run.held ? [run.text] : segmentWords(run.text, 'zh')));
  for (const segment of segments) {
    const last = found.at(-1);
    if (last !== undefined && /^[从由在有达]$/u.test(last) && /^[约第]?\d/u.test(segment))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/**
 * Whether a line may break between two parts. 的 and 了 do not begin a line, and a figure stays with the verb before it
 * (少了, 减到).
 */
function mayPart(before: string, after: string): boolean {
  if (after.length === 1) return false;
  if (/^\d/u.test(after) && (/[了到至是为达有约]$/u.test(before) || (before.length === 1 && before !== '的')))
    return false;
  return /[\p{Script=Han}%]$/u.test(before) && /^[\p{Script=Han}\d]/u.test(after);
}
