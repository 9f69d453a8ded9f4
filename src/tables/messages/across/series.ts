import type { Phrase, MessageValues, Guide } from '../message.ts';
import { says, first, head, jobs, last, pay, shares, error, notice } from '../message.ts';
import { cell, orNone } from '../phrases.ts';

/** The range of a series, in words. */
const span = {
  zh: (values: MessageValues<'low' | 'high'>): string =>
    values.text('low') === values.text('high') ? values.text('low') : `${values.text('low')} 到 ${values.text('high')}`,
  en: (values: MessageValues<'low' | 'high'>): string =>
    values.text('low') === values.text('high') ? values.text('low') : `${values.text('low')} to ${values.text('high')}`,
};
const slipFix: Phrase = [
  '请核对单位、小数点、正负号和零的个数；确实如此就不必改动，发布前按 diff 给出的名称放行',
  'check unit, decimal point, sign and number of zeros; if it is right, leave it, and allow it by the name that diff gives before it is published',
];

/** Messages about a figure beside others of its kind. */
export const words = {
  'series-gap': says<'group', 'missing'>((p) => [
    [
      `${p.text('group') === '' ? '这个系列' : `“${p.text('group')}”`}缺 ${p.list('missing').join('、')}`,
      `${p.text('group') === '' ? 'the series' : `"${p.text('group')}"`} lacks ${p.list('missing').join(', ')}`,
    ],
    ['图上会留空，不会连线或补数', 'charts leave a gap there and draw no line across'],
    ['请补上数据；确实没有就不必改动', 'add the data; if there is none, nothing needs to be done'],
  ]),
  'deviated-value': says<'median'>((p) => [
    [
      `与前后几期（中位数 ${p.text('median')}）相差十倍以上`,
      `it differs more than tenfold from the periods around it (median ${p.text('median')})`,
    ],
    [
      '请核对是否多写、少写了零或用错单位；确实如此就不必改动',
      'check for zeros added or lost, or another unit; if it is right, nothing needs to be done',
    ],
  ]),
  'slip-series': says<'low' | 'high'>((p) => [
    [`同一系列的其他行是 ${span.zh(p)}`, `the other rows of its series are ${span.en(p)}`],
    slipFix,
  ]),
  'slip-quote': says<'high' | 'low'>((p) => [
    [
      `这一行的原话里没有这个数${orNone(p.text('high'), `，同一系列的其他行是 ${span.zh(p)}`)}`,
      `the quote in its row does not contain that number${orNone(p.text('high'), `, and the other rows of its series are ${span.en(p)}`)}`,
    ],
    [
      '请对照原话核对数值、单位和小数点；若原话没有直接写出而数无误，就不必改动，发布前按 diff 给出的名称放行',
      'check number, unit and decimal point against the quote; if it is right and the quote only implies it, leave it, and allow it by the name that diff gives before it is published',
    ],
  ]),
  'slip-order': says<'low'>((p) => [
    [
      `比同一行左边的 ${p.text('low')} 小，各分位应由小到大`,
      `it is less than ${p.text('low')} to its left in the row, and quantiles should rise from left to right`,
    ],
    slipFix,
  ]),
  'slip-repeat': says(() => [
    ['这一行的各个数与另一行全都相同', 'all figures in this row are the same as in another'],
    [
      '请核对是不是抄错了行；确实如此就不必改动，发布前按 diff 给出的名称放行',
      'check whether the wrong row was copied; if it is right, leave it, and allow it by the name that diff gives before it is published',
    ],
  ]),
  'slip-share': says(() => [
    [
      '此列按百分数填，4% 写作 4；按 1 计的比例，不会超过 1',
      'this column holds percentages, where 4% is written 4; a share counted out of 1 is never above 1',
    ],
    [
      '请核对是不是把百分数写成了小数，或反过来；确实如此就不必改动',
      'check whether a percentage was written as a decimal, or the reverse; if it is right, nothing needs to be done',
    ],
  ]),
  'slip-unchecked': says<never, 'lines'>((p) => [
    p.count < 2
      ? [
          `${cell.zh(p)}，没有可以对照的原话和同系列的数`,
          `${cell.en(p)}, with no quote and no series to check it against`,
        ]
      : [
          `有 ${String(p.count)} 个数没有可以对照的原话和同系列的数`,
          `${String(p.count)} figures have no quote and no series to check them against`,
        ],
    [
      `写错了检查不出来${p.count < 2 ? '' : `（第 ${p.list('lines').join('、')}${p.count > 5 ? ' …' : ''} 行）`}`,
      `a mistake would not be noticed${p.count < 2 ? '' : ` (line ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`}`,
    ],
    ['请与来源再核对一遍', 'compare once more with the source'],
  ]),
  'zero-pay': says<'known'>((p) => [
    ['没有哪份工作的薪资是零', 'no job pays zero'],
    [
      `没有公布就留空；确实是零，请在 datapackage.json 这张表的 slips.known 里写上 ${p.text('known')}`,
      `leave the cell empty where no pay was published; if it really is zero, add ${p.text('known')} to slips.known of this table in datapackage.json`,
    ],
  ]),
};

export const guide = () =>
  ({
    'series-gap': notice(
      jobs(head + first + '2024-02,beijing,1388,0.04,\n2024-03,beijing,1502,0.05,\n2024-06,beijing,1600,0.05,\n'),
      ['时间序列缺了几期。', 'A series lacks some periods.'],
    ),
    'deviated-value': notice(
      jobs(head + first + '2024-02,beijing,138800,0.04,\n' + last + '2024-04,beijing,1500,0.05,\n'),
      ['这一期与前后各期差得太多。', 'A value is far from those before and after it.'],
    ),
    'slip-series': notice(pay('2026-01,2600,2600,', '2026-02,2700,2700,', '2026-03,2600000,2600000,'), [
      '这个数与同一系列的其他行差得太多。',
      'A figure is far from the other rows of its series.',
    ]),
    'slip-quote': notice(pay('2026-01,2600,2600,', '2026-02,7230,,月薪平均 723 元'), [
      '这个数在这一行的原话里找不到。',
      'A figure does not appear in the quote of its row.',
    ]),
    'slip-order': notice(pay('2026-01,2900,2600,'), [
      '一行里的分位数没有由小到大。',
      'The quantiles in a row do not rise.',
    ]),
    'slip-repeat': notice({ table: 'grades', parts: ['post,low,median,high\nA,4100,5200,6900\nB,4100,5200,6900\n'] }, [
      '一行的各个数与另一行全都相同。',
      'All figures in a row are the same as in another.',
    ]),
    'slip-share': notice(shares('2026,0.04'), [
      '百分数像是写成了小数，或反过来。',
      'A percentage seems to be written as a decimal, or the reverse.',
    ]),
    'slip-unchecked': notice(shares('2026,4'), [
      '这些数没有东西可以对照，写错了看不出来。',
      'Figures have nothing to be checked against, so a mistake would go unnoticed.',
    ]),
    'zero-pay': error(pay('2026-01,2600,2600,', '2026-02,,0,'), ['薪资写成了零。', 'Pay is given as zero.']),
  }) satisfies Guide<typeof words>;
