import { nonBreakingRuns } from './non-breaking-runs.ts';
import { segmentWords } from './segment-words.ts';

/**
 * Chinese text parted between words, for headings: browsers break Chinese anywhere, and a headline that splits 上海
 * reads badly. Never parted before punctuation, inside a figure with its unit, or between two single characters.
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

/** Words, figures whole with their unit, and what leads up to a figure (从, 有) together with it. */
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

/** Small words stay with the word before them: 的, 了 begin no line. A figure stays with the verb before it (少了, 减到). */
function mayPart(before: string, after: string): boolean {
  if (after.length === 1) return false;
  if (/^\d/u.test(after) && (/[了到至是为达有约]$/u.test(before) || (before.length === 1 && before !== '的')))
    return false;
  return /[\p{Script=Han}%]$/u.test(before) && /^[\p{Script=Han}\d]/u.test(after);
}
