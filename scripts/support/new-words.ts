import type { WordLang } from '../../src/tables/describe.ts';
import type { FieldType } from '../../src/tables/package/descriptor.ts';
import type { TypeDoubt } from '../../src/tables/package/infer-type.ts';
import type { WideOffer } from '../../src/intake/published/drafted-table.ts';
import type { LeftOut } from '../../src/intake/published/find-layout.ts';
import type { ColumnChange } from '../../src/intake/published/read-column.ts';

/** Words of `new`. */
interface NewWords {
  readonly badName: (name: string) => string;
  readonly taken: (name: string) => string;
  readonly fileTaken: (file: string) => string;
  /** What to do where headings are missing or equal. */
  readonly nameThem: string;
  readonly badPackage: (file: string) => string;
  readonly unchanged: string;
  readonly would: (rows: number) => string;
  readonly written: (rows: number) => string;
  readonly copies: (file: string) => string;
  readonly describes: (file: string) => string;
  readonly arranges: (file: string) => string;
  readonly header: (lines: readonly number[], text: string) => string;
  readonly noHeader: string;
  readonly columnHeads: readonly string[];
  readonly firstRows: (rows: number) => string;
  readonly added: Readonly<Record<'id' | 'flags' | 'pay', (of: string) => string>>;
  readonly noHeading: (column: number) => string;
  readonly noName: (heading: string, column: number) => string;
  readonly marks: (type: FieldType, marks: readonly string[], cells: number) => string;
  readonly changes: Readonly<Record<ColumnChange, string>>;
  readonly pays: (read: number, filled: number, monthly: number) => string;
  readonly measured: (example: string) => string;
  readonly leftOut: string;
  readonly leftOutKinds: Readonly<Record<LeftOut['kind'], string>>;
  readonly leftOutLine: (line: number, kind: string, text: string) => string;
  readonly moreLines: (count: number) => string;
  readonly leftOutColumn: (column: number, heading: string, kind: 'index' | 'blank') => string;
  readonly wide: (offer: WideOffer, isTaken: boolean) => string;
  readonly doubts: Readonly<Record<TypeDoubt, (example: string) => string>>;
  readonly todo: string;
  readonly todoTitle: string;
  readonly todoTitleEn: string;
  readonly todoDescription: string;
  readonly todoFields: string;
  readonly todoNames: (names: readonly string[]) => string;
  readonly todoUnits: (names: readonly string[], printed: readonly string[]) => string;
  readonly todoMarks: (names: readonly string[]) => string;
  readonly todoCodes: string;
  readonly todoLicence: string;
  readonly writeIt: string;
  readonly next: string;
}

const zh: NewWords = {
  badName: (name) => `“${name}”不能作表名；只用小写字母、数字和连字符，如 city-pay`,
  taken: (name) => `已经有名为“${name}”的表；请换一个名字`,
  fileTaken: (file) => `${file} 已经存在；请换一个名字，或先移走它`,
  nameThem: '可以用 --names 给出列名，按列的序号或标题：--names 2=staff,平均工资=mean_pay',
  badPackage: (file) => `${file} 本身有错误，请先运行 check`,
  unchanged: '什么都没有写。',
  would: (rows) => `试运行，什么都没有写。加上 --write 会写入（${String(rows)} 行数据）：`,
  written: (rows) => `已写入（${String(rows)} 行数据）：`,
  copies: (file) => `  ${file}（原文件的副本）`,
  describes: (file) => `  ${file} 里的一条描述：`,
  arranges: (file) => `  ${file}（由原文件整理而成，见下）`,
  header: (lines, text) => `  表头在第 ${lines.join('、')} 行：${text}`,
  noHeader: '  没有一行像表头：列名按序号取，请说明各列是什么',
  columnHeads: ['列名', '标题（原文）', '类型 · 单位', '空缺记号', '例'],
  firstRows: (rows) => `前 ${String(rows)} 行：`,
  added: {
    id: () => '原文件没有编号，这里新加；写入后永久不变',
    flags: (of) => `新加：${of} 的数字后面的字母或符号`,
    pay: (of) => `新加：由 ${of} 读出的月薪，元；不是月薪区间的留空`,
  },
  noHeading: (column) => `这一列没有标题，请说明是什么；可用 --names ${String(column)}=… 改名`,
  noName: (heading, column) => `“${heading}”译不全列名，先用序号；可用 --names ${String(column)}=… 改名`,
  marks: (type, marks, cells) =>
    `${type === 'string' ? '' : '除记号外都是数，按数读；'}${String(cells)} 格写的是 ${marks.join(' ')}，作空缺，原样保留`,
  changes: {
    grouped: '千位分隔符去掉了',
    percent: '百分号去掉了，单位记作 %',
    'decimal-comma': '小数点写作逗号，已改成点',
    flags: '数字后面的字母或符号另成一列',
    years: '“2023年”写成 2023',
    months: '年月写成 2023-01 的样子',
    periods: '年、季度、月在同一列，写成 2023、2023-Q1、2023-01 的样子',
    booleans: 'TRUE、FALSE 写成小写',
  },
  pays: (read, filled, monthly) =>
    `像广告上的待遇：${String(filled)} 格中认得 ${String(read)} 格，其中 ${String(monthly)} 格是月薪区间；check 会逐格核对`,
  measured: (example) => `小数位数一致（如“${example}”），按数读；末尾的零不保留`,
  leftOut: '未收入表中：',
  leftOutKinds: {
    above: '表头之上',
    unit: '单位行',
    note: '表下的注',
    total: '合计行',
    'heading-again': '重复的表头',
    blank: '空行',
  },
  leftOutLine: (line, kind, text) => `  第 ${String(line)} 行（${kind}）${text === '' ? '' : `：${text}`}`,
  moreLines: (count) => `  另有 ${String(count)} 行`,
  leftOutColumn: (column, heading, kind) =>
    `  第 ${String(column)} 列${heading === '' ? '' : `“${heading}”`}（${kind === 'index' ? '只是行号' : '空列'}）`,
  wide: ({ columns, key, rows, blanks }, isTaken) => {
    const which = `“${columns.slice(0, 3).join('”“')}”${columns.length > 3 ? `等 ${String(columns.length)} 列` : ''}`;
    const empty = blanks === 0 ? '' : `；${String(blanks)} 处空白不成行`;
    return isTaken
      ? `${which}已改成行：每行一个 ${key}，共 ${String(rows)} 行${empty}。`
      : `${which}可以改成行：加上 --long，每行一个 ${key}，共 ${String(rows)} 行${empty}。本项目的表多是这样。`;
  },
  doubts: {
    'leading-zeros': (example) => `有“${example}”这样的前导零，作为文字保留`,
    code: (example) => `列名像编号，“${example}”作为文字保留；若是数量请改为 integer 或 number`,
    'year-or-number': (example) => `“${example}”可能是年份，也可能是数量；先作文字，请改为 year 或 integer`,
    'ending-zeros': (example) => `“${example}”末尾有零，作为数会丢掉；先作文字，若是测量值请改为 number`,
    'long-digits': (example) => `“${example}”超过 15 位，作为数会丢位，作为文字保留`,
    mixed: (example) => `多数像数，也有“${example}”这样的文字；先作文字，请核对`,
    empty: () => '整列是空的，先作文字',
    'with-unit': (example) => `“${example}”这样的数带着单位，先作文字；请改成数，并把单位写进 unit`,
  },
  todo: '还须由人填写：',
  todoTitle: '  表的中文名（title；可用 --title-zh 给出）',
  todoTitleEn: '  表的英文名（title_en；可用 --title-en 给出）',
  todoDescription: '  表的说明，中英文（description、description_en）：一行是什么，来自哪里，缺什么',
  todoFields: '  每一列的名称和说明，中英文（title、title_en、description、description_en）',
  todoNames: (names) => `  还没有名字的列：${names.join('、')}`,
  todoMarks: (names) => `  空缺记号各是什么意思（missingValues 里的 label）：${names.join('、')}`,
  todoUnits: (names, printed) =>
    `  数字列的单位（unit）：${names.join('、')}${printed.length === 0 ? '' : `；文件上写的是 ${printed.join('、')}`}`,
  todoCodes: '  只能取固定值的列（categories）、必填的列（required）、指向别的表的列（foreignKeys，如 source）',
  todoLicence: '  许可（licenses）；不写则按整个数据包的许可显示',
  writeIt: '确认后加上 --write。',
  next: '填好以后运行 npm run data -- check。',
};

const en: NewWords = {
  badName: (name) => `"${name}" cannot name a table; use lower-case letters, digits and hyphens, like city-pay`,
  taken: (name) => `there is a table "${name}" already; choose another name`,
  fileTaken: (file) => `${file} exists already; choose another name, or move it away first`,
  nameThem: 'names can be given with --names, by number of the column or by heading: --names 2=staff,平均工资=mean_pay',
  badPackage: (file) => `${file} itself has errors; run check first`,
  unchanged: 'Nothing was written.',
  would: (rows) => `A dry run: nothing was written. With --write this would be (rows of data: ${String(rows)}):`,
  written: (rows) => `Written (rows of data: ${String(rows)}):`,
  copies: (file) => `  ${file} (a copy of the file)`,
  describes: (file) => `  a description in ${file}:`,
  arranges: (file) => `  ${file} (arranged from the file, as shown below)`,
  header: (lines, text) => `  headings in line ${lines.join(' and ')}: ${text}`,
  noHeader: '  no line looks like headings: columns are named by number; say what they are',
  columnHeads: ['column', 'title (as printed)', 'type · unit', 'missing', 'example'],
  firstRows: (rows) => `First ${String(rows)} rows:`,
  added: {
    id: () => 'added, the file has none; permanent once written',
    flags: (of) => `added: the letters or signs behind the figures of ${of}`,
    pay: (of) => `added: monthly pay read from ${of}, CNY; empty where it is not a monthly range`,
  },
  noHeading: (column) => `the column has no heading: say what it is; --names ${String(column)}=… renames it`,
  noName: (heading, column) =>
    `"${heading}" gives no complete name, so it has a number; --names ${String(column)}=… renames it`,
  marks: (type, marks, cells) =>
    `${type === 'string' ? '' : 'all but marks are numbers, so it is read as numbers; '}${String(cells)} ${cells === 1 ? 'cell holds' : 'cells hold'} ${marks.join(' ')}, taken as missing and kept as printed`,
  changes: {
    grouped: 'separators of thousands were taken out',
    percent: 'the percent sign was taken off; the unit is percent',
    'decimal-comma': 'the decimal comma is a point now',
    flags: 'letters or signs behind the figures are in a column of their own',
    years: '2023年 is written 2023',
    months: 'months are written like 2023-01',
    periods: 'years, quarters and months in one column, written like 2023, 2023-Q1, 2023-01',
    booleans: 'TRUE and FALSE are in lower case',
  },
  pays: (read, filled, monthly) =>
    `pay as adverts print it: ${String(read)} of ${String(filled)} cells are understood, ${String(monthly)} as monthly ranges; check compares each again`,
  measured: (example) =>
    `all have as many decimals as "${example}", so it is read as numbers; zeros at the end are not kept`,
  leftOut: 'Left out of the table:',
  leftOutKinds: {
    above: 'above the headings',
    unit: 'units',
    note: 'a note below the table',
    total: 'a total',
    'heading-again': 'the headings again',
    blank: 'a blank line',
  },
  leftOutLine: (line, kind, text) => `  line ${String(line)} (${kind})${text === '' ? '' : `: ${text}`}`,
  moreLines: (count) => `  and ${String(count)} more`,
  leftOutColumn: (column, heading, kind) =>
    `  column ${String(column)}${heading === '' ? '' : ` "${heading}"`} (${kind === 'index' ? 'it only counts the rows' : 'empty'})`,
  wide: ({ columns, key, rows, blanks }, isTaken) => {
    const which = `"${columns.slice(0, 3).join('", "')}"${columns.length > 3 ? ` and others, ${String(columns.length)} columns in all,` : ''}`;
    const empty =
      blanks === 0 ? '' : `; ${String(blanks)} blank ${blanks === 1 ? 'cell becomes' : 'cells become'} no row`;
    return isTaken
      ? `${which} are rows now: one ${key} a row, ${String(rows)} rows in all${empty}.`
      : `${which} can become rows: with --long each row has one ${key}, ${String(rows)} rows in all${empty}, as most tables here do.`;
  },
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
    'with-unit': (example) =>
      `figures carry a unit, as "${example}" does; text for now: make them numbers and put the unit into unit`,
  },
  todo: 'A person must still fill in:',
  todoTitle: '  the table’s title in Chinese (title; --title-zh gives it)',
  todoTitleEn: '  the table’s title in English (title_en; --title-en gives it)',
  todoDescription:
    '  what the table is, in both languages (description, description_en): what a row is, where it is from, what is missing',
  todoFields: '  each column’s title and description in both languages (title, title_en, description, description_en)',
  todoNames: (names) => `  names of columns that have none yet: ${names.join(', ')}`,
  todoMarks: (names) => `  what each mark for missing means (label in missingValues): ${names.join(', ')}`,
  todoUnits: (names, printed) =>
    `  units of the columns of numbers (unit): ${names.join(', ')}${printed.length === 0 ? '' : `; the file says ${printed.join(', ')}`}`,
  todoCodes:
    '  columns with a closed list (categories), required ones (required), and those that point to other tables (foreignKeys, such as source)',
  todoLicence: '  the licence (licenses); without one, that of the whole package is shown',
  writeIt: 'Add --write when this is right.',
  next: 'Then run npm run data -- check.',
};

export const newWords: Readonly<Record<WordLang, NewWords>> = { zh, en };
