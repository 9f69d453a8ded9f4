import { says, inWorkbook, error, notice } from '../message.ts';
import { plural } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Messages about an Excel workbook as a table. */
export const words = {
  'workbook-too-big': says<'bytes' | 'limit'>((p) => [
    [
      `工作簿解压后有 ${p.text('bytes') === 'Infinity' ? '不明大小的内容' : `${p.text('bytes')} 字节`}`,
      `unpacked, the workbook has ${p.text('bytes') === 'Infinity' ? 'parts that hide their size' : `${p.text('bytes')} bytes`}`,
    ],
    [
      `上限是 ${p.text('limit')} 字节（200 MB）或两千万个单元格，没有打开`,
      `the limit is ${p.text('limit')} (200 MB) or twenty million cells; it was not opened`,
    ],
    [
      '请只留下这张表，删去末尾的空行空列和图片，再另存一份',
      'keep this table only, delete empty rows and columns at the end and pictures, and save it anew',
    ],
  ]),
  'workbook-unreadable': says<'reason'>(() => [
    [
      '文件是压缩包，却不能当作 Excel 工作簿（xlsx）打开',
      'the file is a zip archive, but cannot be opened as an Excel workbook (xlsx)',
    ],
    [
      '可能已损坏、没有传完，或是别的格式（如 xlsb、docx、zip）',
      'it may be damaged, sent in part, or of another kind (xlsb, docx, zip)',
    ],
    [
      '请在 Excel 中打开并另存为“Excel 工作簿（*.xlsx）”或“CSV UTF-8”',
      'open it in Excel and save it as "Excel Workbook (*.xlsx)" or "CSV UTF-8"',
    ],
  ]),
  'sheet-missing': says<never, 'sheets'>((p) => [
    p.value === ''
      ? ['工作簿里没有可以读取的工作表', 'the workbook has no sheet that can be read']
      : [`工作簿里没有名为“${p.value}”的工作表`, `the workbook has no sheet named "${p.value}"`],
    [
      `现有：${p
        .list('sheets')
        .map((name) => `“${name}”`)
        .join('、')}`,
      `it has ${p
        .list('sheets')
        .map((name) => `"${name}"`)
        .join(', ')}`,
    ],
    ['请核对 --sheet 后面的名称，大小写和空格也要一致', 'check the name after --sheet, its case and blanks too'],
  ]),
  'sheet-empty': says((p) => [
    [`工作表“${p.value}”是空的`, `the sheet "${p.value}" is empty`],
    ['里面没有任何内容', 'there is nothing in it'],
    [
      '请核对是否选对了工作表；至少要有一行表头和一行数据',
      'check that it is the right sheet; a header and one row of data are the least',
    ],
  ]),
  'sheet-chosen': says<never, 'others' | 'hidden'>((p) => [
    [`读取的是工作表“${p.value}”`, `the sheet "${p.value}" was read`],
    [
      `其余没有读取：${p
        .list('others')
        .map((name) => `“${name}”${p.list('hidden').includes(name) ? '（隐藏的）' : ''}`)
        .join('、')}`,
      `not read: ${p
        .list('others')
        .map((name) => `"${name}"${p.list('hidden').includes(name) ? ' (hidden)' : ''}`)
        .join(', ')}`,
    ],
    ['若要读别的，请写明 --sheet 名称', 'name another one with --sheet'],
  ]),
  'hidden-rows': says<'count', 'lines'>((p) => [
    [
      `有 ${p.text('count')} 行是隐藏的或被筛选掉的（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`,
      `${plural(p.text('count'), 'row is', 'rows are')} hidden or filtered out (row ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`,
    ],
    ['照样读取了', 'read all the same'],
    ['若不该发布，请删除这些行', 'delete them if they should not be published'],
  ]),
  'hidden-columns': says<'count'>((p) => [
    [`有 ${p.text('count')} 列是隐藏的`, `${plural(p.text('count'), 'column is', 'columns are')} hidden`],
    ['照样读取了', 'read all the same'],
    ['若不该发布，请删除这些列', 'delete them if they should not be published'],
  ]),
  'merged-cells': says<'count'>((p) => [
    [
      `有 ${p.text('count')} 处合并单元格（第一处是 ${p.value}）`,
      `${plural(p.text('count'), 'range of cells is', 'ranges of cells are')} merged (the first is ${p.value})`,
    ],
    [
      '值只算在左上角的格里，其余各格是空的，没有代为填充',
      'the value counts for the top left cell only; the others are empty and were not filled',
    ],
    ['请取消合并，并在每一格写上各自的值', 'unmerge them and write in each cell its own value'],
  ]),
  'formula-value': says<'to'>((p) => [
    [
      `有 ${String(p.count)} 格是公式（第一处是 ${p.value}）`,
      `${plural(String(p.count), 'cell is a formula', 'cells are formulas')} (the first is ${p.value})`,
    ],
    [`读取的是 Excel 上次算出的值 ${p.text('to')}`, `the value that Excel computed last was read: ${p.text('to')}`],
    [
      '若不是最新的，请在 Excel 中重新计算并保存；粘贴为数值更稳妥',
      'if it is out of date, compute and save again in Excel; pasting as values is safer',
    ],
  ]),
  'formula-empty': says((p) => [
    [`这一格是公式 ${p.value}`, `the cell is a formula, ${p.value}`],
    ['文件里没有它算出的值，这里不代为计算', 'the file does not hold its value, and nothing is computed here'],
    ['请在 Excel 中打开、计算并保存，或粘贴为数值', 'open it in Excel, compute and save, or paste as values'],
  ]),
};

export const guide = () =>
  ({
    'workbook-too-big': error(inWorkbook({ params: { bytes: 3_000_000_008, limit: 200_000_000 } }), [
      '工作簿展开以后太大。',
      'The workbook is too large once it is unpacked.',
    ]),
    'workbook-unreadable': error(inWorkbook({ params: { reason: 'missing [Content_Types].xml' } }), [
      '工作簿损坏，或者不是 .xlsx。',
      'The workbook is damaged, or is not an .xlsx.',
    ]),
    'sheet-missing': error(inWorkbook({ value: '数据', params: { sheets: ['Sheet1', 'Sheet2'] } }), [
      '工作簿里没有要读的那张工作表。',
      'The workbook lacks the sheet that was asked for.',
    ]),
    'sheet-empty': error(inWorkbook({ value: 'Sheet1' }), ['要读的工作表是空的。', 'The sheet to be read is empty.']),
    'sheet-chosen': notice(inWorkbook({ value: '数据', params: { others: ['草稿', '说明'] } }), [
      '工作簿里有几张工作表，只读了其中一张。',
      'The workbook has several sheets, and one was read.',
    ]),
    'hidden-rows': notice(inWorkbook({ line: 3, params: { count: 1, lines: ['3'] } }), [
      '有隐藏的行，也一并读取了。',
      'There are hidden rows, and they were read too.',
    ]),
    'hidden-columns': notice(inWorkbook({ line: 1, column: 5, params: { count: 1 } }), [
      '有隐藏的列，也一并读取了。',
      'There are hidden columns, and they were read too.',
    ]),
    'merged-cells': notice(inWorkbook({ line: 3, column: 1, value: 'A3:A4', params: { count: 1 } }), [
      '有合并单元格，只有左上角的一格有值。',
      'There are merged cells; only the one at the top left has a value.',
    ]),
    'formula-value': notice(
      inWorkbook({ line: 5, column: 3, value: '=700*2', params: { to: '1400', count: 1, lines: ['5'] } }),
      ['单元格是公式，读的是 Excel 存下的结果。', 'A cell holds a formula; its stored result was read.'],
    ),
    'formula-empty': error(inWorkbook({ line: 7, column: 3, value: '=C6*2' }), [
      '单元格是公式，文件里却没有结果。',
      'A cell holds a formula, and the file has no result for it.',
    ]),
  }) satisfies Guide<typeof words>;
