import { says, inWorkbook, error, notice } from '../message.ts';
import { plural, write } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Messages about what a sheet displays otherwise than it stores. */
export const words = {
  'num-noise': says<'to'>((p) => [
    [
      `有 ${String(p.count)} 个数带着二进制计算的尾数（第一处是 ${p.value}）`,
      `${plural(String(p.count), 'number carries', 'numbers carry')} digits left over from binary arithmetic (the first is ${p.value})`,
    ],
    [`照 Excel 显示的读作 ${p.text('to')}`, `read as Excel shows it: ${p.text('to')}`],
    ['不必改动', 'nothing needs to be done'],
  ]),
  'num-shown': says<'to'>((p) => [
    [
      `“${p.field}”有 ${String(p.count)} 个数显示的与存的不同（第一处显示为${p.value === '' ? '空白' : ` ${p.value}`}）`,
      `${plural(String(p.count), 'number is', 'numbers are')} shown differently from what is stored in "${p.field}" (the first as ${p.value === '' ? 'nothing' : p.value})`,
    ],
    [`读取的是格里存的数 ${p.text('to')}`, `the number stored was read: ${p.text('to')}`],
    ['若显示的才对，请照样改写', 'if the number shown is meant, write that'],
  ]),
  'struck-part': says<'struck' | 'write'>((p) => [
    [
      `其中一部分划了删除线：划掉的是“${p.text('struck')}”，留下的是“${p.text('write')}”，不能连成一个值`,
      `a part of it is struck through: "${p.text('struck')}" is struck, "${p.text('write')}" is left, and together they are not one value`,
    ],
    [
      `请只留一个：若以没划掉的为准，${write.zh(p, '')}，并去掉划掉的字`,
      `keep one: if the part left counts, ${write.en(p, '')} and delete what is struck`,
    ],
  ]),
  'struck-through': says<'kind', 'lines'>((p) =>
    p.text('kind') === 'rows'
      ? [
          [
            `有 ${String(p.count)} 行整行划了删除线（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`,
            `${plural(String(p.count), 'row is', 'rows are')} struck through as a whole (row ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`,
          ],
          ['照样读取了', 'read all the same'],
          ['若是作废的，请删除这些行；若不是，请去掉删除线', 'delete what no longer counts; else take the line off'],
        ]
      : [
          [
            `有 ${String(p.count)} 格划了删除线（第一处是 ${p.value}）`,
            `${plural(String(p.count), 'cell is', 'cells are')} struck through (the first is ${p.value})`,
          ],
          ['照样读取了', 'read all the same'],
          [
            '若是作废的，请删去或改正；若不是，请去掉删除线',
            'delete or correct what no longer counts; else take the line off',
          ],
        ],
  ),
  'cell-comments': says<'at'>((p) => [
    [
      `有 ${String(p.count)} 格带批注（第一处是 ${p.text('at')}：“${p.value}”）`,
      `${plural(String(p.count), 'cell has a comment', 'cells have comments')} (the first is ${p.text('at')}: "${p.value}")`,
    ],
    ['批注没有读取', 'comments were not read'],
    ['若说的是数据，请写进备注列', 'what they say of the data belongs in a column of notes'],
  ]),
  'white-text': says((p) => [
    [
      `有 ${String(p.count)} 格是白底白字（第一处是 ${p.value}）`,
      `${plural(String(p.count), 'cell is', 'cells are')} white on white (the first is ${p.value})`,
    ],
    ['看不见，照样读取了', 'invisible, but read all the same'],
    [
      '若不该发布，请删去；若该，请改成看得见的颜色',
      'delete what should not be published; else give it a visible colour',
    ],
  ]),
  'condition-shown': says((p) => [
    [
      `${p.value} 有条件格式，会改变显示的数，或加删除线、隐去`,
      `a conditional format of ${p.value} may show another number, strike it through or hide it`,
    ],
    ['没有照条件格式读取，读的是格里存的值', 'the values stored were read, without it'],
    ['请核对显示的和存的是否一致', 'make sure that what is shown and what is stored agree'],
  ]),
};

export const guide = () =>
  ({
    'num-noise': notice(
      inWorkbook({
        line: 2,
        column: 4,
        value: '0.30000000000000004',
        params: { to: '0.3', count: 1, lines: ['2'] },
      }),
      [
        'Excel 存的数带着计算留下的尾数，照显示的样子读取。',
        'Excel stored a number with a trail left by computing; it was read as shown.',
      ],
    ),
    'num-shown': notice(
      inWorkbook({
        line: 4,
        column: 4,
        field: 'share',
        value: '0.04',
        params: { to: '0.0416666', count: 1, lines: ['4'] },
      }),
      [
        '单元格的格式使显示的数与存着的不同（四舍五入、除以一万、隐去），读的是存着的数。',
        'A format shows another number than the one stored (rounded, in ten thousands, hidden); the stored one was read.',
      ],
    ),
    'struck-part': error(
      inWorkbook({
        line: 2,
        column: 4,
        field: 'value',
        value: '26002750',
        params: { struck: '2600', write: '2750' },
      }),
      [
        '一个单元格里只划掉了一部分，里面其实是新旧两个值。',
        'Only a part of a cell is struck through: it holds two values, an old one and a new one.',
      ],
    ),
    'struck-through': notice(inWorkbook({ line: 3, params: { count: 1, lines: ['3'], kind: 'rows' } }), [
      '整行或整格划了删除线，可能是作废的，照样读取了。',
      'Whole rows or cells are struck through and may no longer count; they were read.',
    ]),
    'cell-comments': notice(inWorkbook({ line: 5, column: 3, value: '口径有变化', params: { at: 'C5', count: 1 } }), [
      '单元格带批注，批注没有读取。',
      'Cells have comments, which were not read.',
    ]),
    'white-text': notice(inWorkbook({ line: 6, column: 2, value: 'B6', params: { count: 1 } }), [
      '白底白字的单元格，看不见，照样读取了。',
      'Cells are white on white: nobody sees them, but they were read.',
    ]),
    'condition-shown': notice(inWorkbook({ line: 2, column: 4, value: 'D2:D20', params: { count: 1 } }), [
      '条件格式会改变显示的数，读的是存着的值。',
      'A conditional format may change what is shown; the values stored were read.',
    ]),
  }) satisfies Guide<typeof words>;
