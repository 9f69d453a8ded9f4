import type { WordLang } from '../../src/tables/describe.ts';
import type { FieldType } from '../../src/tables/types.ts';
import type { TypeDoubt } from '../../src/tables/infer-type.ts';

/** What `new` says. */
interface NewWords {
  readonly badName: (name: string) => string;
  readonly taken: (name: string) => string;
  readonly fileTaken: (file: string) => string;
  readonly noText: (file: string) => string;
  readonly badColumns: (names: readonly string[]) => string;
  readonly noId: (names: readonly string[]) => string;
  readonly badPackage: (file: string) => string;
  readonly unchanged: string;
  readonly would: (rows: number) => string;
  readonly written: (rows: number) => string;
  readonly copies: (file: string) => string;
  readonly describes: (file: string) => string;
  readonly column: (name: string, type: FieldType) => string;
  readonly doubts: Readonly<Record<TypeDoubt, (example: string) => string>>;
  readonly todo: string;
  readonly todoTitle: string;
  readonly todoTitleEn: string;
  readonly todoDescription: string;
  readonly todoFields: string;
  readonly todoUnits: (names: readonly string[]) => string;
  readonly todoCodes: string;
  readonly todoLicence: string;
  readonly writeIt: string;
  readonly next: string;
}

const zh: NewWords = {
  badName: (name) => `“${name}”不能作表名；只用小写字母、数字和连字符，如 city-pay`,
  taken: (name) => `已经有名为“${name}”的表；请换一个名字`,
  fileTaken: (file) => `${file} 已经存在；请换一个名字，或先移走它`,
  noText: (file) => `${file} 不能当作文字读取；请在 Excel 中另存为“CSV UTF-8”`,
  badColumns: (names) =>
    `这些列名不能用：${names.map((name) => `“${name}”`).join('、')}；列名用小写字母、数字和下划线，以字母开头；中文名请写进 title`,
  noId: (names) => `没有 id 列；现有的列：${names.join('、')}；请加一列 id，每行一个永久不变的编号`,
  badPackage: (file) => `${file} 本身有错误，请先运行 check`,
  unchanged: '什么都没有写。',
  would: (rows) => `试运行，什么都没有写。加上 --write 会写入（${String(rows)} 行数据）：`,
  written: (rows) => `已写入（${String(rows)} 行数据）：`,
  copies: (file) => `  ${file}（原文件的副本）`,
  describes: (file) => `  ${file} 里的一条描述：`,
  column: (name, type) => `    ${name}：${type}`,
  doubts: {
    'leading-zeros': (example) => `有“${example}”这样的前导零，作为文字保留`,
    code: (example) => `列名像编号，“${example}”作为文字保留；若是数量请改为 integer 或 number`,
    'year-or-number': (example) => `“${example}”可能是年份，也可能是数量；先作文字，请改为 year 或 integer`,
    'ending-zeros': (example) => `“${example}”末尾有零，作为数会丢掉；先作文字，若是测量值请改为 number`,
    'long-digits': (example) => `“${example}”超过 15 位，作为数会丢位，作为文字保留`,
    mixed: (example) => `多数像数，也有“${example}”这样的文字；先作文字，请核对`,
    empty: () => '整列是空的，先作文字',
  },
  todo: '还须由人填写：',
  todoTitle: '  表的中文名（title；可用 --title-zh 给出）',
  todoTitleEn: '  表的英文名（title_en；可用 --title-en 给出）',
  todoDescription: '  表的说明，中英文（description、description_en）：一行是什么，来自哪里，缺什么',
  todoFields: '  每一列的名称和说明，中英文（title、title_en、description、description_en）',
  todoUnits: (names) => `  数字列的单位（unit）：${names.join('、')}`,
  todoCodes: '  只能取固定值的列（categories）、必填的列（required）、指向别的表的列（foreignKeys，如 source）',
  todoLicence: '  许可（licenses）；不写则按整个数据包的许可显示',
  writeIt: '确认后加上 --write。',
  next: '填好以后运行 npm run data -- check。',
};

const en: NewWords = {
  badName: (name) => `"${name}" cannot name a table; use lower-case letters, digits and hyphens, like city-pay`,
  taken: (name) => `there is a table "${name}" already; choose another name`,
  fileTaken: (file) => `${file} exists already; choose another name, or move it away first`,
  noText: (file) => `${file} cannot be read as text; save it from Excel as "CSV UTF-8"`,
  badColumns: (names) =>
    `these cannot name columns: ${names.map((name) => `"${name}"`).join(', ')}; use lower-case letters, digits and underscores, a letter first; a Chinese name goes into title`,
  noId: (names) =>
    `there is no column id; the columns are ${names.join(', ')}; add a column id with a permanent id for each row`,
  badPackage: (file) => `${file} itself has errors; run check first`,
  unchanged: 'Nothing was written.',
  would: (rows) => `A dry run: nothing was written. With --write this would be (rows of data: ${String(rows)}):`,
  written: (rows) => `Written (rows of data: ${String(rows)}):`,
  copies: (file) => `  ${file} (a copy of the file)`,
  describes: (file) => `  a description in ${file}:`,
  column: (name, type) => `    ${name}: ${type}`,
  doubts: {
    'leading-zeros': (example) => `there are zeros in front, as in "${example}"; kept as text`,
    code: (example) =>
      `the name is that of a code, so "${example}" is kept as text; make it integer or number if it is a quantity`,
    'year-or-number': (example) => `"${example}" may be a year or a quantity; text for now, make it year or integer`,
    'ending-zeros': (example) =>
      `"${example}" ends with a zero that a number would lose; text for now, make it number if it is a measurement`,
    'long-digits': (example) => `"${example}" has more than 15 digits, which a number would lose; kept as text`,
    mixed: (example) => `most cells look like numbers, but not "${example}"; text for now, check it`,
    empty: () => 'the column is empty; text for now',
  },
  todo: 'A person must still fill in:',
  todoTitle: '  the table’s title in Chinese (title; --title-zh gives it)',
  todoTitleEn: '  the table’s title in English (title_en; --title-en gives it)',
  todoDescription:
    '  what the table is, in both languages (description, description_en): what a row is, where it is from, what is missing',
  todoFields: '  each column’s title and description in both languages (title, title_en, description, description_en)',
  todoUnits: (names) => `  units of the columns of numbers (unit): ${names.join(', ')}`,
  todoCodes:
    '  columns with a closed list (categories), required ones (required), and those that point to other tables (foreignKeys, such as source)',
  todoLicence: '  the licence (licenses); without one, that of the whole package is shown',
  writeIt: 'Add --write when this is right.',
  next: 'Then run npm run data -- check.',
};

export const newWords: Readonly<Record<WordLang, NewWords>> = { zh, en };
