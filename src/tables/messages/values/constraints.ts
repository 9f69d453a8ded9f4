import type { Phrase, MessageValues, Guide } from '../message.ts';
import { says, city, count, firms, month, row, error } from '../message.ts';
import { orNone, plural } from '../phrases.ts';

const limitFix = (values: MessageValues<'limit'>): Phrase =>
  /^\d{4}-\d\d/.test(values.text('limit'))
    ? ['请与原始资料核对', 'compare with the original']
    : ['请核对数值和单位', 'check figure and unit'];

/** Messages about the constraints of a cell. */
export const words = {
  'constraint-required': says<'merged'>((p) => [
    [`“${p.field}”是空的`, `"${p.field}" is empty`],
    p.text('merged') === ''
      ? ['此列必填', 'it is required']
      : [
          '此列必填；上一行有值，可能是合并单元格留下的空白，不会自动向下填充',
          'it is required; the row above has a value, so merged cells may have left this blank, and nothing is filled down',
        ],
    p.text('merged') === ''
      ? ['请填上；没有数据的行请整行删去', 'fill it in; delete rows that have no data']
      : ['请在 Excel 中取消合并，逐行填上', 'unmerge the cells in Excel and fill in each row'],
  ]),
  'constraint-minimum': says<'exclusive' | 'limit'>((p) => [
    p.text('exclusive') === ''
      ? [`不能小于 ${p.text('limit')}`, `it must be at least ${p.text('limit')}`]
      : [`必须大于 ${p.text('limit')}`, `it must be above ${p.text('limit')}`],
    limitFix(p),
  ]),
  'constraint-maximum': says<'exclusive' | 'limit'>((p) => [
    p.text('exclusive') === ''
      ? [`不能大于 ${p.text('limit')}`, `it must be at most ${p.text('limit')}`]
      : [`必须小于 ${p.text('limit')}`, `it must be below ${p.text('limit')}`],
    limitFix(p),
  ]),
  'constraint-min-length': says<'length' | 'limit'>((p) => [
    [
      `只有 ${p.text('length')} 个字符，至少要 ${p.text('limit')} 个`,
      `it has ${plural(p.text('length'), 'character', 'characters')}, at least ${p.text('limit')} are needed`,
    ],
    ['请核对是否漏字', 'make sure nothing is missing'],
  ]),
  'constraint-max-length': says<'length' | 'limit'>((p) => [
    [
      `有 ${p.text('length')} 个字符，最多 ${p.text('limit')} 个`,
      `it has ${plural(p.text('length'), 'character', 'characters')}, at most ${p.text('limit')} are allowed`,
    ],
    ['请缩短', 'shorten it'],
  ]),
  'constraint-pattern': says<'pattern'>((p) => [
    [`不符合此列的格式 ${p.text('pattern')}`, `it does not fit the form ${p.text('pattern')}`],
    ['请照同列其他值的样子改正', 'write it like the others of the column'],
  ]),
  'constraint-enum': says<'more' | 'near', 'list'>((p) => [
    [
      `只能是 ${p.list('list').join('、')}${orNone(p.text('more').replace(/^0$/, ''), ` 等，另有 ${p.text('more')} 个`)}`,
      `allowed are ${p.list('list').join(', ')}${p.text('more') === '0' ? '' : ` and ${p.text('more')} more`}`,
    ],
    p.text('near') === ''
      ? [
          '请选用其中一个；确实是新的，就先在描述文件里加上',
          'choose one of them; if it is new, add it to the description first',
        ]
      : [
          `是不是 ${p.text('near')}？确实是新的，就先在描述文件里加上`,
          `is ${p.text('near')} meant? If it is new, add it to the description first`,
        ],
  ]),
  'zeros-lost': says<'pattern' | 'write'>((p) => [
    ['Excel 去掉了编号前面的零', 'Excel dropped the zeros at the beginning of the code'],
    [
      `请核对后改写为 ${p.text('write')}，并先把该列设为“文本”格式`,
      `check it and write ${p.text('write')}; first format the column as text`,
    ],
  ]),
};

export const guide = () =>
  ({
    'constraint-required': error(row('2024-02,,1388,0.04,'), ['必填的格空着。', 'A required cell is empty.']),
    'constraint-minimum': error(count('-5'), ['数值低于下限。', 'The value is below the least allowed.']),
    'constraint-maximum': error(month('2099-02'), ['数值高于上限。', 'The value is above the greatest allowed.']),
    'constraint-min-length': error(firms('0431,丙,,,'), ['文字太短。', 'The text is too short.']),
    'constraint-max-length': error(firms('0431,乙公司乙公司乙公司乙公司乙公司,,,'), [
      '文字太长。',
      'The text is too long.',
    ]),
    'constraint-pattern': error(firms('43X1,乙公司,,,'), [
      '编号的样子不对。',
      'The value does not have the form of its column.',
    ]),
    'constraint-enum': error(city('beijng'), ['不在允许的值里。', 'The value is not among those allowed.']),
    'zeros-lost': error(firms('431,乙公司,,,'), [
      '编号前面的零被 Excel 去掉了。',
      'Excel dropped the zeros in front of an id.',
    ]),
  }) satisfies Guide<typeof words>;
