import type { InBoth, Guide } from '../message.ts';
import { says, described, text, error } from '../message.ts';
import { named } from '../phrases.ts';

const wants: Readonly<Record<string, InBoth>> = {
  text: { zh: '文字', en: 'text' },
  'true or false': { zh: ' true 或 false', en: 'true or false' },
  'whole number': { zh: '非负整数', en: 'whole number' },
  object: { zh: '对象 {…}', en: 'object' },
  list: { zh: '列表 […]', en: 'list' },
  'text or list of texts': { zh: '文字或文字列表', en: 'text or list of texts' },
  'number or text': { zh: '数字或文字', en: 'number or text' },
  'one table or more': { zh: '至少一张表', en: 'one table or more' },
  'one value or more': { zh: '至少一个值', en: 'one value or more' },
  'a regular expression': { zh: '正则表达式', en: 'a regular expression' },
};
const unsupported: Readonly<Record<string, InBoth>> = {
  'inline data': { zh: '写在描述文件里的数据', en: 'inline data' },
  'several files for one table': { zh: '一张表由几个文件组成', en: 'several files for one table' },
  'files on other hosts': { zh: '别的网站上的文件', en: 'files on other hosts' },
  'a schema in another file': { zh: '放在另一个文件里的 schema', en: 'a schema in another file' },
  'this dialect': { zh: '这种 CSV 写法', en: 'this dialect' },
  'this format': { zh: '这种 format', en: 'this format' },
};

/** Messages about datapackage.json itself. */
export const words = {
  'package-json': says<'reason'>((p) => [
    ['描述文件不是有效的 JSON', 'the description is not valid JSON'],
    [`解析时报告：${p.text('reason')}`, `the parser says: ${p.text('reason')}`],
    ['请检查引号、逗号和括号是否成对', 'check quotes, commas and brackets'],
  ]),
  'package-key-missing': says((p) => [
    [`缺少“${p.field}”`, `"${p.field}" is missing`],
    ['描述文件必须有这一项', 'a description must have it'],
    ['请补上', 'add it'],
  ]),
  'package-key-type': says<'wanted'>((p) => [
    [`“${p.field}”的值是 ${p.value}`, `"${p.field}" is ${p.value}`],
    [`这里需要的是${named(wants, p.text('wanted')).zh}`, `needed here: ${p.text('wanted')}`],
    ['请改正类型', 'correct its type'],
  ]),
  'package-value': says<'wanted'>((p) => [
    [`“${p.field}”的值是“${p.value}”`, `"${p.field}" is "${p.value}"`],
    ['这里不能用这个值', 'this value is not allowed here'],
    [`可以用：${named(wants, p.text('wanted')).zh}`, `allowed: ${p.text('wanted')}`],
  ]),
  'package-duplicate': says((p) => [
    [`“${p.field}”的名称“${p.value}”已经用过`, `"${p.field}" repeats the name "${p.value}"`],
    ['名称必须唯一', 'names must be unique'],
    ['请换一个名称', 'choose another name'],
  ]),
  'package-name': says<'kind'>((p) => [
    [`“${p.field}”提到“${p.value}”`, `"${p.field}" names "${p.value}"`],
    p.text('kind') === 'table'
      ? ['没有叫这个名称的表', 'no table has this name']
      : ['表里没有声明这个字段', 'the table declares no such field'],
    ['请核对名称，大小写也要一致', 'check the name, also upper and lower case'],
  ]),
  'package-path': says((p) => [
    [`“${p.field}”是“${p.value}”`, `"${p.field}" is "${p.value}"`],
    [
      '路径必须在描述文件所在的文件夹之内，用“/”分隔',
      'a path must stay inside the folder of the description and use "/"',
    ],
    ['请改为相对路径，如 salaries.csv', 'write a relative path such as salaries.csv'],
  ]),
  'package-unsupported': says<'what'>((p) => [
    [`“${p.field}”的值是“${p.value}”`, `"${p.field}" is "${p.value}"`],
    [
      `本工具不支持${named(unsupported, p.text('what')).zh}，忽略它会读错数据`,
      `${p.text('what')} is not supported, and ignoring it would misread the data`,
    ],
    [
      '请改用普通写法：一个 UTF-8、逗号分隔的 CSV 文件，schema 直接写在描述文件里',
      'use the plain form: one UTF-8 CSV file with commas, its schema written in the description',
    ],
  ]),
};

export const guide = () =>
  ({
    'package-json': error({ description: '{ "name": "sample", }' }, [
      '描述文件有语法错误，读不下去。',
      'The description has a syntax error and cannot be read.',
    ]),
    'package-key-missing': error(described([{ type: 'string' }]), [
      '描述文件里缺了必须有的一项。',
      'The description lacks an entry that it must have.',
    ]),
    'package-key-type': error(described([text('id', { constraints: { required: 'yes' } })]), [
      '描述文件里某一项的类型不对。',
      'An entry of the description is of the wrong type.',
    ]),
    'package-value': error(described([{ name: 'id', type: 'int' }]), [
      '描述文件里某一项写了不能用的值。',
      'An entry of the description has a value that cannot be used.',
    ]),
    'package-duplicate': error(described([text('id'), text('id')]), [
      '描述文件里两样东西用了同一个名称。',
      'Two things in the description have the same name.',
    ]),
    'package-name': error(described([text('id')], { schema: { fields: [text('id')], primaryKey: ['code'] } }), [
      '描述文件提到一张不存在的表或一个不存在的列。',
      'The description names a table or column that does not exist.',
    ]),
    'package-path': error(described([text('id')], { path: '../pay.csv' }), [
      '描述文件指到了数据文件夹之外。',
      'The description points outside the data folder.',
    ]),
    'package-unsupported': error(described([], { schema: 'schema.json' }), [
      '描述文件用了本站不支持的写法。',
      'The description uses something that is not supported here.',
    ]),
  }) satisfies Guide<typeof words>;
