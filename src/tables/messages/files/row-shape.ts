import { says, first, found, head, jobs, last, note, row, error, notice } from '../message.ts';
import { all, plural } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Messages about rows with too many or too few cells. */
export const words = {
  'extra-cell': says<'cells' | 'wanted' | 'thousands' | 'apostrophe' | 'backslash'>((p) => [
    [
      `此行有 ${p.text('cells')} 个单元格，表头有 ${p.text('wanted')} 个`,
      `${plural(p.text('cells'), 'cell', 'cells')}, the header has ${p.text('wanted')}`,
    ],
    p.text('thousands') !== ''
      ? [
          `“${p.text('thousands')}”可能是一个带千分位的数，被逗号拆开了`,
          `"${p.text('thousands')}" may be one number divided by its comma`,
        ]
      : p.text('apostrophe') !== ''
        ? [
            '撇号不是引号，里面的逗号把单元格拆开了',
            'an apostrophe is not a quotation mark, so a comma inside divided the cell',
          ]
        : p.text('backslash') !== ''
          ? ['反斜杠挡不住逗号，单元格被拆开了', 'a backslash does not protect a comma, so the cell was divided']
          : [
              '可能多了逗号，或含逗号的文字没有加引号',
              'there may be a comma too many, or text with a comma lacks quotes',
            ],
    p.text('thousands') !== ''
      ? [`请改写为 ${p.text('thousands').replaceAll(',', '')}`, `write ${p.text('thousands').replaceAll(',', '')}`]
      : [
          '请删去多余的逗号，或用半角双引号 " 包住含逗号的单元格',
          'delete the comma, or enclose the cell with the comma in double quotes',
        ],
  ]),
  'missing-cell': says<'cells' | 'wanted'>((p) => [
    [
      `此行只有 ${p.text('cells')} 个单元格，表头有 ${p.text('wanted')} 个`,
      `${plural(p.text('cells'), 'cell', 'cells')}, the header has ${p.text('wanted')}`,
    ],
    ['可能漏了逗号，后面的值会错位', 'a comma may be missing, which puts the values after it in the wrong columns'],
    ['请补上漏掉的值或逗号', 'add the missing value or comma'],
  ]),
  'short-row': says<'cells' | 'wanted', 'lines'>((p) => [
    [
      `此行只有 ${p.text('cells')} 个单元格，表头有 ${p.text('wanted')} 个`,
      `${plural(p.text('cells'), 'cell', 'cells')}, the header has ${p.text('wanted')}`,
    ],
    [
      `缺的是末尾的选填列，已按空值读取${all.zh(p)}`,
      `those missing are optional and last, and were read as empty${all.en(p)}`,
    ],
    ['请确认没有漏填；可在行末补上逗号', 'make sure nothing was forgotten; commas may be added at the end'],
  ]),
  'blank-row': says<never, 'lines'>((p) => [
    p.count > 1
      ? [
          `表中有 ${String(p.count)} 个空行（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`,
          `${String(p.count)} rows are blank (lines ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`,
        ]
      : ['这一行是空的', 'this row is blank'],
    ['已跳过', 'skipped'],
    ['请确认没有漏填数据，再删去空行', 'make sure no data was forgotten, then delete the row'],
  ]),
  'blank-rows-end': says((p) => [
    [
      `数据后面有 ${String(p.count)} 个空行`,
      `${plural(String(p.count), 'blank row follows', 'blank rows follow')} the data`,
    ],
    ['已忽略', 'ignored'],
    ['不必改动', 'nothing needs to be done'],
  ]),
  'empty-columns': says((p) => [
    [
      `右边有 ${String(p.count)} 个没有列名的空列`,
      `${plural(String(p.count), 'empty column', 'empty columns')} without a name at the right`,
    ],
    ['已忽略', 'ignored'],
    ['不必改动；也可以在 Excel 中删去这些列', 'nothing needs to be done; they can be deleted in Excel'],
  ]),
  'no-rows': says(() => [
    ['表头下面没有数据行', 'there are no data rows below the header'],
    ['空表不能发布', 'an empty table cannot be published'],
    ['请补上数据行，或从描述文件里删去这张表', 'add rows, or take the table out of the description'],
  ]),
  'too-many-rows': says<'limit'>((p) => [
    [`数据超过 ${p.text('limit')} 行`, `there are more than ${p.text('limit')} rows`],
    ['超出上限，没有全部检查', 'that is the limit; not all were checked'],
    ['请拆成几张表', 'divide the table'],
  ]),
  'too-many-columns': says<'columns' | 'limit'>((p) => [
    [`表头有 ${p.text('columns')} 列`, `the header has ${p.text('columns')} columns`],
    [`上限是 ${p.text('limit')} 列`, `the limit is ${p.text('limit')}`],
    ['请删去用不到的列，或改成长表（每行一个值）', 'delete columns that are not used, or write one value per row'],
  ]),
  'cell-too-long': says<'length' | 'limit'>((p) => [
    [`“${p.field}”的值有 ${p.text('length')} 个字符`, `"${p.field}" has ${p.text('length')} characters`],
    [`上限是 ${p.text('limit')} 个，Excel 也放不下更多`, `the limit is ${p.text('limit')}, as in Excel`],
    ['请缩短这段文字；如果是漏了引号，请补上', 'shorten the text; if a quote is missing, add it'],
  ]),
};

export const guide = () =>
  ({
    'extra-cell': error(note('节后, 回升'), ['这一行的格数比表头多。', 'The row has more cells than the header.']),
    'missing-cell': error(row('2024-02,beijing'), [
      '这一行的格数比表头少，缺的有必填的格。',
      'The row has fewer cells than the header, and a required one is among those lost.',
    ]),
    'short-row': notice(row('2024-02,beijing,1388,0.04'), [
      '这一行末尾少了选填的格。',
      'Optional cells are missing at the end of the row.',
    ]),
    'blank-row': notice(jobs(head + first + '\n' + last), [
      '表的中间有空行。',
      'There are empty rows inside the table.',
    ]),
    'blank-rows-end': notice(jobs(head + first + '\n,,,,\n'), ['表的末尾有空行。', 'There are empty rows at the end.']),
    'empty-columns': notice(jobs(head + '2024-01,beijing,1411,0.04,,\n2024-02,beijing,1388,0.04,,\n'), [
      '右边有空列。',
      'There are empty columns on the right.',
    ]),
    'no-rows': error(jobs(head), ['只有表头，没有数据。', 'There is a header and no data.']),
    'too-many-rows': error(found('jobs.csv', { params: { limit: 1_000_000 } }), [
      '行数超过上限。',
      'There are more rows than the limit.',
    ]),
    'too-many-columns': error(
      jobs(`${Array.from({ length: 205 }, (_, index) => `c${String(index)}`).join(',')}\n${first}`),
      ['列数超过上限。', 'There are more columns than the limit.'],
    ),
    'cell-too-long': error(note('字'.repeat(40_000)), ['单元格里的文字太长。', 'The text of a cell is too long.']),
  }) satisfies Guide<typeof words>;
