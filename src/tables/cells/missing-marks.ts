import { halfWidth } from './half-width.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Marks that mean "missing" even in a column of free text. */
const certain = listed('- -- --- — —— – n/a nan null #n/a \\n 暂无 暂缺 暂无数据 无数据');

/** Words that may be a remark in free text, but are hardly a key or code. */
const likely = listed(
  '... … …… n.a. nil none ? ?? tbd tba undefined 无 缺失 未知 不详 不明 未公布 未发布 未披露 不适用 待定 待补 未统计 没有 未填 同上 ―',
);

/** Signs that may be codes, but are never figures or dates. */
const noFigure = listed('. .. / // \\ * ** x na missing unknown 缺 空 面议 保密');

/** Whether a cell of a number or date column is a mark for "no figure". */
export function isMissingMark(text: string): boolean {
  if (text.length > 12) return false;
  const plain = halfWidth(text).toLowerCase();
  return certain.has(plain) || likely.has(plain) || noFigure.has(plain) || /^<\s*\d+$/.test(plain);
}

/** Whether a cell of a key or code column is a mark for "missing" and not a code. */
export function isMarkNotCode(text: string): boolean {
  if (text.length > 12) return false;
  const plain = halfWidth(text).toLowerCase();
  return certain.has(plain) || likely.has(plain);
}

/** Whether a cell of free text is almost certainly a mark for "missing". */
export function isCertainMark(text: string): boolean {
  return text.length <= 4 && certain.has(halfWidth(text).toLowerCase());
}
