import { says, first, head, jobs, last, error, notice } from '../message.ts';
import { plural } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Messages about where the header is. */
export const words = {
  preamble: says<'lines'>((p) => [
    [
      `表头上面有 ${p.text('lines')} 行：“${p.value}”`,
      `${plural(p.text('lines'), 'line stands', 'lines stand')} above the header: "${p.value}"`,
    ],
    ['已跳过，没有当作数据', 'skipped, not taken for data'],
    ['请删去表头以上的各行', 'delete everything above the header'],
  ]),
  'no-header': says<never, 'wanted'>((p) => [
    [`第一行“${p.value}”看起来是数据`, `the first line "${p.value}" looks like data`],
    ['没有表头就不知道各列是什么', 'without a header the columns cannot be identified'],
    [
      `请在最上面加一行列名：${p.list('wanted').join(',')}`,
      `add a first line with the names: ${p.list('wanted').join(',')}`,
    ],
  ]),
  'header-unknown': says<never, 'wanted'>((p) => [
    [`表头读出来是“${p.value}”`, `the header reads "${p.value}"`],
    ['没有一个声明过的列名', 'none of these is a declared name'],
    [
      `请确认选对了文件；应有的列名：${p.list('wanted').join('、')}`,
      `make sure it is the right file; declared names: ${p.list('wanted').join(', ')}`,
    ],
  ]),
  'header-below-data': says((p) => [
    [`表头上面有数据行：“${p.value}”`, `a row of data stands above the header: "${p.value}"`],
    [
      '表头可能在排序时被移了位置，上面的数据会丢掉',
      'sorting may have moved the header, and what is above it would be lost',
    ],
    ['请把表头移到第一行', 'move the header to the first line'],
  ]),
  'header-far': says<'at' | 'above' | 'limit'>((p) => [
    [
      `声明的表头在第 ${p.text('at')} 行，上面有 ${p.text('above')} ${p.value === '' ? '个空行' : `行：“${p.value}”`}`,
      `line ${p.text('at')} is the declared header; ${p.text('above')} ${p.value === '' ? 'blank lines stand above it' : `lines stand above it: "${p.value}"`}`,
    ],
    [
      `表头最多只在前 ${p.text('limit')} 行里找，以免把数据当作说明跳过`,
      `a header is looked for in the first ${p.text('limit')} lines only, so that no data is skipped as a preamble`,
    ],
    [
      `请删去第 1 至 ${p.text('above')} 行，让表头成为第一行`,
      `delete lines 1 to ${p.text('above')}, so that the header comes first`,
    ],
  ]),
  'repeated-header': says<'bom' | 'first'>((p) =>
    p.text('bom') === ''
      ? [
          ['这里又出现一次表头', 'a second header stands here'],
          [
            `第 ${p.text('first')} 行已有表头，两份文件可能被拼在一起`,
            `line ${p.text('first')} has the first; two files may have been joined`,
          ],
          ['请删去这一行，并检查两部分有没有重复的数据', 'delete this line and look for rows that occur twice'],
        ]
      : [
          ['这里又出现一个文件开头标记（BOM）', 'a second byte order mark stands here'],
          ['两份文件可能被拼在一起', 'two files may have been joined'],
          [
            '请重新输入这一行的第一个单元格，并检查两部分有没有重复的数据',
            'type the first cell of this line again and look for rows that occur twice',
          ],
        ],
  ),
  'second-table': says((p) => [
    [
      `空行之后的“${p.value}”像是另一张表的开头`,
      `after a blank row "${p.value}" looks like the beginning of another table`,
    ],
    ['一个文件只能放一张表', 'a file holds one table'],
    [
      '请把第二张表移到另一个文件；如果是说明文字，请删去',
      'move the second table to its own file; if it is a remark, delete it',
    ],
  ]),
};

export const guide = () =>
  ({
    preamble: notice(jobs('各地岗位数统计表,,,,\n' + head + first + last), [
      '表头上面还有标题或说明。',
      'A title or remark stands above the header.',
    ]),
    'no-header': error(jobs(first + last), [
      '第一行就是数据，没有列名。',
      'The first row is data already; there are no names.',
    ]),
    'header-unknown': error(jobs('甲,乙,丙\n一,二,三\n'), [
      '没有一个列名是认识的。',
      'Not one name in the header is known.',
    ]),
    'header-below-data': error(jobs(first + head + last), ['列名跑到了数据下面。', 'The names stand below some data.']),
    'header-far': error(jobs(`各地岗位数统计表\n${'1.说明\n'.repeat(12)}${head}${first}`), [
      '声明的表头在文件很靠下的地方，上面有太多说明。',
      'The declared header stands far down in the file, below too many lines of other text.',
    ]),
    'repeated-header': error(jobs(head + first + head + last), [
      '中间又出现一次表头，像是两份文件接在一起。',
      'The header comes again inside the table, as if two files were joined.',
    ]),
    'second-table': error(jobs(head + first + last + '\n城市,人数,\n北京,12,\n'), [
      '一个文件里有两张表。',
      'The file holds two tables.',
    ]),
  }) satisfies Guide<typeof words>;
