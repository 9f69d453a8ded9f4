import type { Lang } from '../lang.ts';

export interface HeldRun {
  readonly text: string;
  /** A figure with what belongs to it: no line may end inside. */
  readonly held: boolean;
}

const amount = '[−+]?\\d[\\d,]*(?:\\.\\d+)?';
const figure = `${amount}%?(?:–${amount})?`;

/** A word after a figure is what it counts, unless it is one of these. */
const joining =
  'a|an|and|are|as|at|but|by|for|from|had|has|have|hold|in|is|more|not|of|on|or|out|per|says?|than|the|then|to|was|were|with';

/** No run begins right after these. Safari has lookbehind, which would say it in the pattern, from 16.4 on only. */
const noRunAfter: Readonly<Record<Lang, RegExp>> = { zh: /[\p{Script=Latin}\d.,]$/u, en: /[\p{L}\d.,–]$/u };

/** Words before a figure, money, the figure or range of figures, unit; a year alone or with its quarter or range. */
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

/** What is longer would leave a hole at the end of the line before it. */
const longest = 24;

/**
 * Text parted so that a figure stands in one run with its unit, its currency, its range and its "about": readers stumble
 * over `CNY / 5,000`, `2.92 / million` and `4.38 / 万人`. Joined again it is the same text.
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

/** Matches of the pattern and where they begin. */
function figures(text: string, lang: Lang): [found: string, index: number][] {
  const pattern = new RegExp(patterns[lang]);
  const matches: [string, number][] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // Two code units hold the whole character before it, whichever it is.
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (noRunAfter[lang].test(before)) pattern.lastIndex = match.index + 1;
    else matches.push([match[0], match.index]);
  }
  return matches;
}
