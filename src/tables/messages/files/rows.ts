import { says, first, head, jobs, last, loose, row, either, error, notice } from '../message.ts';
import type { Guide } from '../message.ts';

/** Messages about rows that are not data. */
export const words = {
  'total-row': says((p) => [
    [`“${p.value}”是合计行`, `"${p.value}" is a row of totals`],
    ['合计不是数据，会被重复计算', 'totals are not data and would be counted twice'],
    ['请删去合计行和小计行', 'delete rows of totals and subtotals'],
  ]),
  footnote: says((p) => [
    [`表后有说明文字：“${p.value}”`, `words follow the table: "${p.value}"`],
    ['已跳过，没有当作数据', 'skipped, not taken for data'],
    ['请把说明移到备注列或描述文件里', 'move them to a note column or to the description'],
  ]),
  'duplicate-row': says<'first'>((p) => [
    [`此行与第 ${p.text('first')} 行完全相同`, `this row is the same as line ${p.text('first')}`],
    p.severity === 'error'
      ? ['主键重复', 'its key is not unique']
      : ['这张表没有主键，两行都保留', 'the table has no key, so both were kept'],
    p.severity === 'error'
      ? ['请删去其中一行', 'delete one of them']
      : ['请确认不是重复粘贴；若是，请删去一行', 'make sure it was not pasted twice; if so, delete one'],
  ]),
};

export const guide = () =>
  ({
    'total-row': error(row('2024-01,小计,1411,,'), ['这一行是合计，不是数据。', 'The row is a total, no data.']),
    footnote: notice(jobs(head + first + last + '注：口径有变化\n'), [
      '表的下面有说明文字。',
      'A remark stands below the table.',
    ]),
    'duplicate-row': either(loose('北京,甲,1', '北京,甲,1'), [
      '两行一模一样。',
      'Two rows are the same in every cell.',
    ]),
  }) satisfies Guide<typeof words>;
