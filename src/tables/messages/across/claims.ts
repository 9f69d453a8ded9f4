import type { Phrase, MessageValues, Guide } from '../message.ts';
import { says, error, notice } from '../message.ts';

/** The reason given for an audit of rows that does not come out, by its rule. */
const auditSays = (values: MessageValues<'rule' | 'found' | 'low' | 'high' | 'stated', 'rows'>): Phrase => {
  const [zhRows, rows, found] = [values.list('rows').join('、'), values.list('rows').join(', '), values.text('found')];
  const zhSpan = `${values.text('low')} 到 ${values.text('high')}`;
  const span = `${values.text('low')} to ${values.text('high')}`;
  switch (values.text('rule')) {
    case 'growth':
      return [
        `由 ${zhRows} 倒推是 ${found}，算上四舍五入在 ${zhSpan} 之间`,
        `worked back from ${rows} it is ${found}, with rounding ${span}`,
      ];
    case 'shares':
      return [
        `${zhRows} 的占比合计 ${found}，算上四舍五入在 ${zhSpan} 之间，不是 ${values.text('stated')}`,
        `the shares of ${rows} add up to ${found}, with rounding ${span}, and not to ${values.text('stated')}`,
      ];
    case 'mean':
      return [
        `平均数应落在各组之间：${zhRows} 在 ${zhSpan} 之间`,
        `a mean should lie within the range of its groups: ${rows} are ${span}`,
      ];
    case 'year':
      return [
        `${zhRows} 乘以十二是 ${found}，算上四舍五入在 ${zhSpan} 之间`,
        `twelve times ${rows} is ${found}, with rounding ${span}`,
      ];
    default:
      return [
        `比低一档的分位数还小：${zhRows} 是 ${found}`,
        `it is less than the quantile below it, ${found} in ${rows}`,
      ];
  }
};

/** Messages about this site's own tables (src/datasets/checks): gaps, claims, figures beside each other. */
export const words = {
  'gap-and-figure': says<'id'>((p) => [
    [`编号“${p.value}”的行说没有数据`, `row "${p.value}" says there is no figure`],
    [`编号 ${p.text('id')} 的行却给出了这个数`, `row ${p.text('id')} gives that very figure`],
    ['请删去其中一个', 'delete one of them'],
  ]),
  'silent-period': says<'table' | 'gap', 'missing'>((p) => [
    [
      `系列“${p.value}”没有 ${p.list('missing').join('、')}`,
      `series "${p.value}" lacks ${p.list('missing').join(', ')}`,
    ],
    [
      '这个系列每一期都要有数或说明，而这里没有数，gaps.csv 里也没有说明',
      'every period of this series needs a figure or a reason, and gaps.csv gives no reason either',
    ],
    [
      `请补上这一期的行；找过而没有的，在 gaps.csv 里加一行（table 填 ${p.text('table')}，metric 填 ${p.text('gap')}，period 填 ${p.list('missing')[0] ?? ''}），写明缘由和找过哪里`,
      `add the row; if you looked and found none, add a row to gaps.csv (table ${p.text('table')}, metric ${p.text('gap')}, period ${p.list('missing')[0] ?? ''}) with the reason and where you looked`,
    ],
  ]),
  'series-unit': says<never, 'units'>((p) => [
    [
      `同一个系列里有两种单位：${p.list('units').join('、')}`,
      `one series has two units: ${p.list('units').join(', ')}`,
    ],
    ['请换算成同一种单位，或把口径变化写进 gaps.csv', 'convert to one unit, or record the break in gaps.csv'],
  ]),
  'claim-operand': says<'id'>((p) => [
    [`“operands”里写了“${p.text('id')}”`, `"operands" names "${p.text('id')}"`],
    ['各张数据表里都没有这个编号的行', 'no data table has a row with this id'],
    ['请核对编号，或先在数据表里加上这一行', 'check the id, or add the row to its table first'],
  ]),
  'claim-verdict': says<'computed', 'allowed'>((p) => [
    [`“verdict”是“${p.value}”`, `"verdict" is "${p.value}"`],
    p.text('computed') === ''
      ? [
          '用“operands”所列的行算不出来，或没有可以对照的数',
          'the rows in "operands" do not allow the calculation, or there is no figure to compare it with',
        ]
      : [`用“operands”所列的行重算，得 ${p.text('computed')}`, `the rows in "operands" give ${p.text('computed')}`],
    p.list('allowed').length === 0
      ? ['请核对 kind、operands 和 stated', 'check "kind", "operands" and "stated"']
      : [
          `请改成 ${p.list('allowed').join('、')} 之一，或核对 kind、operands、stated 和 tolerance`,
          `write one of ${p.list('allowed').join(', ')}, or check "kind", "operands", "stated" and "tolerance"`,
        ],
  ]),
  'claim-words': says<'name'>((p) => [
    [`“${p.field}”里写了“{${p.text('name')}}”`, `"${p.field}" uses "{${p.text('name')}}"`],
    ['这一行没有叫这个名字的数', 'this row has no number of that name'],
    ['请换一个名字，或补上它所指的数', 'use another name, or add the number it stands for'],
  ]),
  'grade-order': says<'above'>((p) => [
    [
      `同一张表里高一档是 ${p.text('above')}，这一档应当更低`,
      `the grade above is ${p.text('above')} in the same table, and this one must be lower`,
    ],
    ['请与来源核对数值和“wage_grade”', 'check the figure and "wage_grade" with the source'],
  ]),
  'wage-fell': says<'period' | 'before'>((p) => [
    [
      `${p.text('period')} 的第一档已是 ${p.text('before')}，最低工资没有下调过`,
      `the first grade was ${p.text('before')} already in ${p.text('period')}, and minimum wages have never been cut`,
    ],
    ['请与来源核对数值和日期', 'check the figure and its date with the source'],
  ]),
  'city-grade': says<never, 'printed'>((p) => [
    [
      `本省这一档公布过的只有 ${p.list('printed').join('、')}`,
      `the province has published only ${p.list('printed').join(', ')} for this grade`,
    ],
    [
      '请核对数值和“wage_grade”，或先加上本省的那一行',
      'check the figure and "wage_grade", or add the row of the province first',
    ],
  ]),
  'change-differs': says<'growth'>((p) => [
    [
      `按上一年和这一年的数，增长是 ${p.text('growth')}%`,
      `the figures of this year and the one before give ${p.text('growth')}%`,
    ],
    ['请与来源核对两年的数和印出的增长', 'check both figures and the printed growth with the source'],
  ]),
  'third-differs': says<'third'>((p) => [
    [
      `“derived_from”那一行的三分之一是 ${p.text('third')}`,
      `a third of the row in "derived_from" is ${p.text('third')}`,
    ],
    ['请改成这个数，或核对那一行', 'write that, or check that row'],
  ]),
  'areas-differ': says<'sum' | 'whole'>((p) => [
    [
      `各部分相加是 ${p.text('sum')}，与整体的 ${p.text('whole')} 对不上`,
      `the parts add up to ${p.text('sum')}, which does not match the whole, ${p.text('whole')}`,
    ],
    [
      '请核对这一格和同组的其他各行，看有没有多写、少写了零',
      'check this cell and the others of its group for zeros added or lost',
    ],
  ]),
  'audit-differs': says<'rule' | 'found' | 'low' | 'high' | 'stated', 'rows'>((p) => [
    auditSays(p),
    [
      '请与来源核对这几行；来源自己就对不上的，照原样留着，网站会把这笔账列进核对',
      'check these rows with the source; where the source contradicts itself, leave them as printed, and the site lists the mismatch among its checks',
    ],
  ]),
};

export const guide = () =>
  ({
    'gap-and-figure': error('own', [
      '一处说没有数，另一处却有数。',
      'One row says there is no figure, and another gives it.',
    ]),
    'silent-period': error('own', [
      '定期公布的系列缺了一期，而且没有说明。',
      'A regular series lacks a period, and nothing says why.',
    ]),
    'series-unit': error('own', ['同一个序列用了两种单位。', 'One series has two units.']),
    'claim-operand': error('own', ['说法所依据的数据行不存在。', 'A row that a statement rests on does not exist.']),
    'claim-verdict': error('own', [
      '说法的结论与算出来的不符。',
      'The verdict on a statement is not what the calculation gives.',
    ]),
    'claim-words': error('own', [
      '说法的文字用了这一行没有的数。',
      'The text of a statement uses a number that its row does not have.',
    ]),
    'grade-order': error('own', [
      '低一档的最低工资不比高一档的低。',
      'A grade of the minimum wage is not below the one before.',
    ]),
    'wage-fell': error('own', [
      '第一档最低工资比早先的低。',
      'The first grade of a minimum wage is lower than it was before.',
    ]),
    'city-grade': error('own', [
      '城市的最低工资不是本省这一档公布过的数。',
      'A city’s minimum wage is not a figure that its province published for the grade.',
    ]),
    'change-differs': error('own', [
      '印出的增长与两年的数不符。',
      'A printed growth does not fit the figures of the two years.',
    ]),
    'third-differs': error('own', ['推算的数不是上限的三分之一。', 'A derived figure is not a third of the ceiling.']),
    'areas-differ': error('own', ['各地区相加与整体对不上。', 'The areas do not add up to the whole.']),
    'audit-differs': notice('own', [
      '几行的数放在一起算，对不上：增速与两年的数、占比与一百、平均数与各组、月与年、分位数的次序。',
      'Figures in several rows do not fit together: a growth and its two years, shares and 100, a mean and its groups, a month and its year, quantiles and their order.',
    ]),
  }) satisfies Guide<typeof words>;
