import type { catalog, ProblemCode } from './catalog.ts';
import { problemCodes } from './catalog.ts';
import { guide as accepted } from './across/accepted.ts';
import { guide as cell } from './values/cell.ts';
import { guide as claims } from './across/claims.ts';
import { guide as constraints } from './values/constraints.ts';
import { guide as date } from './values/date.ts';
import { guide as description } from './across/description.ts';
import { guide as digits } from './values/digits.ts';
import { guide as encoding } from './files/encoding.ts';
import { guide as file } from './files/file.ts';
import { guide as format } from './files/format.ts';
import { guide as header } from './files/header.ts';
import { guide as history } from './across/history.ts';
import { guide as keys } from './across/keys.ts';
import { guide as labels } from './values/labels.ts';
import { guide as number } from './values/number.ts';
import { guide as records } from './files/records.ts';
import { guide as rowShape } from './files/row-shape.ts';
import { guide as rows } from './files/rows.ts';
import { guide as series } from './across/series.ts';
import { guide as sheetLooks } from './files/sheet-looks.ts';
import { guide as sources } from './across/sources.ts';
import { guide as workbook } from './files/workbook.ts';
import type { InBoth, Guide } from './message.ts';

/**
 * The messages as the guide groups them, in the order in which a file is read. The description comes last, because few
 * people ever edit it.
 */
const groups = {
  file: {
    title: { zh: '整个文件', en: 'The file as a whole' },
    note: { zh: '找不到、太大、不完整', en: 'Missing, too big, cut short' },
    entries: { ...file(), ...format() },
  },
  workbook: {
    title: { zh: 'Excel 工作簿', en: 'Excel workbooks' },
    note: { zh: '只有 .xlsx 文件才会遇到', en: 'With .xlsx files only' },
    entries: { ...workbook(), ...sheetLooks() },
  },
  encoding: {
    title: { zh: '编码', en: 'Encoding' },
    note: { zh: '汉字会不会变成乱码', en: 'Whether Chinese text survives' },
    entries: encoding(),
  },
  shape: {
    title: { zh: '行与格的划分', en: 'Rows and cells' },
    note: { zh: '逗号、引号、换行', en: 'Commas, quotes, line ends' },
    entries: { ...records(), ...rowShape() },
  },
  header: {
    title: { zh: '表头', en: 'The header' },
    note: { zh: '第一行的列名', en: 'The names in the first row' },
    entries: { ...header(), ...labels() },
  },
  rows: {
    title: { zh: '多余的行', en: 'Rows that are not data' },
    note: { zh: '合计、说明、重复', en: 'Totals, remarks, repeats' },
    entries: rows(),
  },
  cell: {
    title: { zh: '单元格', en: 'Cells' },
    note: { zh: '不论哪一列都可能遇到', en: 'In any column' },
    entries: cell(),
  },
  number: {
    title: { zh: '数字', en: 'Numbers' },
    note: { zh: '单位、千分位、百分号', en: 'Units, separators, percent signs' },
    entries: { ...number(), ...digits() },
  },
  date: {
    title: { zh: '日期和其他类型', en: 'Dates and other types' },
    note: { zh: '年、月、日，是与否', en: 'Years, months, days, yes and no' },
    entries: date(),
  },
  keys: {
    title: { zh: '各列的规则和编号', en: 'Column rules and ids' },
    note: { zh: '必填、上下限、代码、主键', en: 'Required cells, limits, codes, keys' },
    entries: { ...constraints(), ...keys() },
  },
  series: {
    title: { zh: '前后各期', en: 'Along a series' },
    note: { zh: '缺一期，或突然变了样', en: 'A missing period, a sudden jump' },
    entries: series(),
  },
  across: {
    title: { zh: '各列、各表之间', en: 'Across columns and tables' },
    note: { zh: '本站自己的规则', en: 'This site’s own rules' },
    entries: { ...sources(), ...claims() },
  },
  history: {
    title: { zh: '已公布的数据', en: 'Published data' },
    note: { zh: '与 data/history 里的记录对照', en: 'Compared with the record in data/history' },
    entries: { ...history(), ...accepted() },
  },
  description: {
    title: { zh: '描述文件', en: 'The description' },
    note: { zh: 'datapackage.json，平时不用动', en: 'datapackage.json, seldom touched' },
    entries: description(),
  },
};

/** The guide's entry for every message. */
export const guideEntries = {
  ...groups.file.entries,
  ...groups.workbook.entries,
  ...groups.encoding.entries,
  ...groups.shape.entries,
  ...groups.header.entries,
  ...groups.rows.entries,
  ...groups.cell.entries,
  ...groups.number.entries,
  ...groups.date.entries,
  ...groups.keys.entries,
  ...groups.series.entries,
  ...groups.across.entries,
  ...groups.history.entries,
  ...groups.description.entries,
} satisfies Guide<typeof catalog>;

type Entries = typeof guideEntries;

/** The messages that may have this severity. */
export type CodeOf<Level extends 'error' | 'notice'> = {
  [Code in ProblemCode]: Entries[Code]['level'] extends Level | 'either' ? Code : never;
}[ProblemCode];

/** The messages whose example is made from this site's own tables. */
export type OwnCode = {
  [Code in ProblemCode]: Entries[Code]['sample'] extends 'own' ? Code : never;
}[ProblemCode];

export interface MessageGroup {
  readonly id: string;
  readonly title: InBoth;
  readonly note: InBoth;
  readonly codes: readonly ProblemCode[];
}

export const messageGroups: readonly MessageGroup[] = Object.entries(groups).map(
  ([id, { title, note, entries: own }]) => ({
    id,
    title,
    note,
    codes: problemCodes.filter((code) => Object.hasOwn(own, code)),
  }),
);
