import type { Bilingual } from '../../i18n/lang.ts';
import type { ProblemCode } from '../../tables/codes.ts';

/** Messages about one kind of thing, in the order in which a file is read. */
export interface MessageGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly note: Bilingual;
  /** The first code of the group in the list of codes; it goes on to the first of the next group. */
  readonly from: ProblemCode;
}

export const messageGroups: readonly MessageGroup[] = [
  {
    id: 'description',
    title: { zh: '描述文件', en: 'The description' },
    note: { zh: 'datapackage.json，平时不用动', en: 'datapackage.json, seldom touched' },
    from: 'package-json',
  },
  {
    id: 'file',
    title: { zh: '整个文件', en: 'The file as a whole' },
    note: { zh: '找不到、太大、不完整', en: 'Missing, too big, cut short' },
    from: 'file-missing',
  },
  {
    id: 'workbook',
    title: { zh: 'Excel 工作簿', en: 'Excel workbooks' },
    note: { zh: '只有 .xlsx 文件才会遇到', en: 'With .xlsx files only' },
    from: 'workbook-too-big',
  },
  {
    id: 'encoding',
    title: { zh: '编码', en: 'Encoding' },
    note: { zh: '汉字会不会变成乱码', en: 'Whether Chinese text survives' },
    from: 'bom',
  },
  {
    id: 'shape',
    title: { zh: '行与格的划分', en: 'Rows and cells' },
    note: { zh: '逗号、引号、换行', en: 'Commas, quotes, line ends' },
    from: 'line-ends',
  },
  {
    id: 'header',
    title: { zh: '表头', en: 'The header' },
    note: { zh: '第一行的列名', en: 'The names in the first row' },
    from: 'preamble',
  },
  {
    id: 'rows',
    title: { zh: '多余的行', en: 'Rows that are no data' },
    note: { zh: '合计、说明、重复', en: 'Totals, remarks, repeats' },
    from: 'total-row',
  },
  {
    id: 'cell',
    title: { zh: '单元格', en: 'Cells' },
    note: { zh: '不论哪一列都可能遇到', en: 'In any column' },
    from: 'text-lost',
  },
  {
    id: 'number',
    title: { zh: '数字', en: 'Numbers' },
    note: { zh: '单位、千分位、百分号', en: 'Units, separators, percent signs' },
    from: 'num-format',
  },
  {
    id: 'date',
    title: { zh: '日期和其他类型', en: 'Dates and other types' },
    note: { zh: '年、月、日，是与否', en: 'Years, months, days, yes and no' },
    from: 'date-form',
  },
  {
    id: 'keys',
    title: { zh: '各列的规矩和编号', en: 'Rules of columns, and ids' },
    note: { zh: '必填、上下限、代码、主键', en: 'Required cells, limits, codes, keys' },
    from: 'constraint-required',
  },
  {
    id: 'series',
    title: { zh: '前后各期', en: 'Along a series' },
    note: { zh: '缺一期，或突然变了样', en: 'A lost period, a sudden jump' },
    from: 'series-gap',
  },
  {
    id: 'across',
    title: { zh: '各列、各表之间', en: 'Across columns and tables' },
    note: { zh: '本站自己的规矩', en: 'This site’s own rules' },
    from: 'claim-figure',
  },
  {
    id: 'history',
    title: { zh: '已公布的数据', en: 'What was published' },
    note: { zh: '与 data/history 里的记录对照', en: 'Compared with the record in data/history' },
    from: 'history-line',
  },
];
