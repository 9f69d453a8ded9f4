import { halfWidth } from './half-width.ts';

/** What people write where they have no figure. */
const marks = new Set(
  (
    '- -- --- — —— – ― － . .. ... … …… / // \\ * ** x X ? ？ n/a na n.a. nan null nil none \\n #n/a tbd tba missing unknown undefined ' +
    '无 暂无 暂缺 缺 缺失 空 未知 不详 不明 未公布 未发布 未披露 不适用 待定 待补 面议 保密 未统计 无数据 暂无数据 没有 未填 同上'
  ).split(' '),
);

/** Marks that mean nothing else even in a column of free text. */
const certain = new Set('- -- — —— n/a nan null #n/a \\n 暂无 暂缺 暂无数据 无数据'.split(' '));

/** Whether a cell of a number, date or code column is a word or mark for "no figure". */
export function isMissingMark(text: string): boolean {
  if (text.length > 12) return false;
  return marks.has(halfWidth(text).toLowerCase()) || marks.has(text) || /^[<＜]\s*\d+$/.test(text);
}

/** Whether a cell of free text is most likely such a mark. */
export function isCertainMark(text: string): boolean {
  return text.length <= 4 && certain.has(halfWidth(text).toLowerCase());
}
