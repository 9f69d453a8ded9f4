import { says, first, head, jobs, either, error, notice } from '../message.ts';
import type { Guide } from '../message.ts';

/** Messages about the labels of the header. */
export const words = {
  'missing-label': says<'near', 'found'>((p) => [
    [`缺少“${p.field}”列`, `column "${p.field}" is missing`],
    [`文件里的列是：${p.list('found').join('、')}`, `the file has ${p.list('found').join(', ')}`],
    p.text('near') === ''
      ? ['请加上这一列', 'add the column']
      : [`请加上这一列；是不是写成了“${p.text('near')}”？`, `add the column; is it written as "${p.text('near')}"?`],
  ]),
  'extra-label': says((p) => [
    [`“${p.value}”列没有声明`, `column "${p.value}" is not declared`],
    ['不会发布，也没有检查', 'it was not checked and is not published'],
    [
      '请核对列名；确实需要就在描述文件里声明它，不需要就删去',
      'check its name; declare it in the description if it is needed, else delete it',
    ],
  ]),
  'duplicate-label': says<'old' | 'first' | 'name'>((p) =>
    p.text('old') === ''
      ? [
          [
            `“${p.value}”列与第 ${p.text('first')} 列是同一列`,
            `column "${p.value}" is the same as column ${p.text('first')}`,
          ],
          ['不知道该用哪一列', 'it is not clear which of them counts'],
          [
            '请核对哪一列才是，删去另一列；两列都要，就给其中一列换个名称并在描述文件里声明',
            'find out which one counts and delete the other; if both do, give one another name and declare it',
          ],
        ]
      : [
          [
            `“${p.value}”列与第 ${p.text('first')} 列是同一列：“${p.text('old')}”是“${p.text('name')}”的旧列名`,
            `column "${p.value}" is the same as column ${p.text('first')}: "${p.text('old')}" is the former name of "${p.text('name')}"`,
          ],
          ['不知道该用哪一列', 'it is not clear which of them counts'],
          [
            `请核对两列的数，保留“${p.text('name')}”，删去“${p.text('old')}”`,
            `compare the two, keep "${p.text('name')}" and delete "${p.text('old')}"`,
          ],
        ],
  ),
  'blank-label': says<'letters'>((p) =>
    p.severity === 'notice'
      ? [
          [
            `第 ${p.text('letters')} 列没有列名，内容是行号`,
            `column ${p.text('letters')} has no name and holds the numbers of the rows`,
          ],
          ['已忽略', 'it was left out'],
          ['不必改动；也可以删去这一列', 'nothing needs to be done; the column may be deleted'],
        ]
      : [
          [
            `第 ${p.text('letters')} 列没有列名，下面却有内容`,
            `column ${p.text('letters')} has no name but has content`,
          ],
          ['不知道它是什么', 'it cannot be identified'],
          ['请填上列名，或删去这一列', 'name it or delete it'],
        ],
  ),
  'label-spelling': says<'name', 'pairs'>((p) => [
    [
      `列名的写法与声明不同：${p.list('pairs').join('、')}`,
      `names are spelt differently from the description: ${p.list('pairs').join(', ')}`,
    ],
    ['已当作声明的列', 'read as the declared columns'],
    ['不必改动；照声明的写法更稳妥', 'nothing needs to be done; the declared spelling is safer'],
  ]),
  'label-alias': says<'name', 'pairs'>((p) => [
    [`表头用的是标题：${p.list('pairs').join('、')}`, `the header has titles: ${p.list('pairs').join(', ')}`],
    ['已当作对应的列', 'read as the columns they belong to'],
    ['不必改动', 'nothing needs to be done'],
  ]),
  'label-deprecated': says<'name', 'pairs'>((p) => [
    [`表头用了旧列名：${p.list('pairs').join('、')}`, `the header has former names: ${p.list('pairs').join(', ')}`],
    [
      '这一版里已当作新的列，下一版起不再认得',
      'read as the new columns in this release; later releases will not know them',
    ],
    [
      '请改用新列名；我们自己的表用 npm run data -- format 就会改好',
      'write the new names; for our own tables npm run data -- format does it',
    ],
  ]),
  'label-unit': says<'unit' | 'declared'>((p) => [
    [`“${p.value}”写明单位是${p.text('unit')}`, `"${p.value}" says the unit is ${p.text('unit')}`],
    p.text('declared') === ''
      ? ['声明里没有这个单位，数值可能差几个数量级', 'no such unit is declared; figures may be wrong by powers of ten']
      : [`声明的单位是 ${p.text('declared')}，数值会差几个数量级`, `the declared unit is ${p.text('declared')}`],
    ['请把数值换算成声明的单位，再改列名', 'convert the figures to the declared unit and rename the column'],
  ]),
  'unit-row': says((p) => [
    [`表头下面是一行单位：“${p.value}”`, `a row of units follows the header: "${p.value}"`],
    ['与声明不矛盾，已跳过', 'it agrees with the description and was skipped'],
    ['请删去这一行', 'delete the row'],
  ]),
  'unit-row-wrong': says<'declared'>((p) => [
    [`单位行写明“${p.field}”的单位是“${p.value}”`, `the row of units says "${p.value}" of "${p.field}"`],
    p.text('declared') === ''
      ? ['声明里没有这个单位', 'no such unit is declared']
      : [`声明的单位是 ${p.text('declared')}`, `the declared unit is ${p.text('declared')}`],
    ['请把数值换算成声明的单位，再删去单位行', 'convert the figures to the declared unit and delete the row of units'],
  ]),
};

export const guide = () =>
  ({
    'missing-label': error(jobs('month,city,jobs,note\n2024-01,beijing,1411,\n'), [
      '缺了一列。',
      'A column is missing.',
    ]),
    'extra-label': notice(jobs('month,city,jobs,share,note,editor\n2024-01,beijing,1411,0.04,,王\n'), [
      '多了一列没有声明过的。',
      'There is a column that was not declared.',
    ]),
    'duplicate-label': error(jobs('month,city,jobs,jobs,note\n2024-01,beijing,1411,0.04,\n'), [
      '两列用了同一个名字。',
      'Two columns have the same name.',
    ]),
    'blank-label': either(jobs('month,city,jobs,,note\n2024-01,beijing,1411,0.04,\n'), [
      '有内容的一列没有名字。',
      'A column with content has no name.',
    ]),
    'label-spelling': notice(jobs('Month,city,JOBS,share,note\n' + first), [
      '列名的大小写或空格与声明的不同。',
      'A column’s name differs in case or blanks.',
    ]),
    'label-alias': notice(jobs('月份,城市,岗位数,占比,备注\n' + first), [
      '列名写的是中文或英文标题，不是字段名。',
      'The header has titles instead of field names.',
    ]),
    'label-deprecated': notice(jobs('month,city,openings,share,note\n' + first), [
      '列名写的是旧名；改名后的第一版里还认得。',
      'The header has a former name of a column, which is known for one more release.',
    ]),
    'label-unit': error(jobs('month,city,岗位数（万个）,share,note\n' + first), [
      '写明的单位与声明的不同。',
      'A unit is given that is not the declared one.',
    ]),
    'unit-row': notice(jobs(head + ',,个,,\n' + first), [
      '表头下面有一行单位。',
      'A row of units stands below the header.',
    ]),
    'unit-row-wrong': error(jobs(head + ',,千个,,\n' + first), [
      '单位那一行与声明的单位矛盾。',
      'The row of units contradicts the declared ones.',
    ]),
  }) satisfies Guide<typeof words>;
