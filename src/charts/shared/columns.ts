import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Cell } from '../chart.ts';
import { numberCell, textCell } from './cells.ts';
import type { ColumnWords, TableColumn } from './table-of.ts';

/** Heads of columns that many charts share. */
const words = {
  zh: {
    year: { label: '年份', meaning: '数字所指的年份。' },
    source: { label: '来源', meaning: '公布这个数的机构；全部来源见“来源”表。' },
    grade: {
      label: '等级',
      meaning: '来源的可信等级：A 发布者自己或官方，B 媒体点名转述，C 镜像或二手，S 只见于文章转述。',
    },
    period: { label: '时期', meaning: '数字所指的时期。' },
    measure: { label: '口径', meaning: '数字是怎样的统计量；不同的不能相比。' },
    city: { label: '城市', meaning: '数字所指的城市。' },
    role: { label: '岗位', meaning: '来源所用的岗位名称。' },
    low: { label: '起', meaning: '公布的数的下端；单一数值时与上端相同，来源没有说时为空。' },
    high: { label: '止', meaning: '公布的数的上端；单一数值时与下端相同，来源没有说时为空。' },
    share: { label: '样本占比', unit: '%', meaning: '在样本里占多少。' },
    pay: { label: '月薪', unit: '元/月', meaning: '公布的月薪，连同“超过”等字样。' },
  },
  en: {
    year: { label: 'Year', meaning: 'Year the figure is about.' },
    source: { label: 'Source', meaning: 'Who published the figure; the sheet of sources lists them in full.' },
    grade: {
      label: 'Grade',
      meaning:
        'Grade of the source: A publisher’s own or official, B press naming the report, C mirror or second-hand, S known only from articles.',
    },
    period: { label: 'Period', meaning: 'Period the figure is about.' },
    measure: { label: 'Measure', meaning: 'What kind of figure it is; different kinds cannot be compared.' },
    city: { label: 'City', meaning: 'City the figure is about.' },
    role: { label: 'Post', meaning: 'Post as the source names it.' },
    low: {
      label: 'From',
      meaning:
        'Lower end of the published figure; the same as the upper end for a single value, empty where the source states none.',
    },
    high: {
      label: 'To',
      meaning:
        'Upper end of the published figure; the same as the lower end for a single value, empty where the source states none.',
    },
    share: { label: 'Share of sample', unit: '%', meaning: 'Share of the sample.' },
    pay: { label: 'Pay', unit: 'CNY a month', meaning: 'Published monthly pay, with words such as “over”.' },
  },
} as const satisfies Record<Lang, Record<string, ColumnWords>>;

/** The year of a row, which is text: nobody adds years up. */
export const yearColumn = <Row>(lang: Lang, year: (row: Row) => number | undefined): TableColumn<Row> => ({
  key: 'year',
  kind: 'text',
  ...words[lang].year,
  cell: (row) => textCell(year(row)?.toString()),
});

/** Who published a row's figure, and how far to trust it. */
export const sourceColumns = <Row>(
  lang: Lang,
  of: (row: Row) => { readonly publisher: Bilingual; readonly grade: Grade } | undefined,
): readonly [source: TableColumn<Row>, grade: TableColumn<Row>] => [
  { key: 'source', kind: 'text', ...words[lang].source, cell: (row) => textCell(of(row)?.publisher[lang]) },
  { key: 'grade', kind: 'text', ...words[lang].grade, cell: (row) => textCell(of(row)?.grade) },
];

/** The period of a row, of whatever length. */
export const periodColumn = <Row>(lang: Lang, cell: (row: Row) => Cell): TableColumn<Row> => ({
  key: 'period',
  kind: 'text',
  ...words[lang].period,
  cell,
});

/** What kind of figure a row holds. */
export const measureColumn = <Row>(lang: Lang, measure: (row: Row) => string | undefined): TableColumn<Row> => ({
  key: 'measure',
  kind: 'text',
  ...words[lang].measure,
  cell: (row) => textCell(measure(row)),
});

export const cityColumn = <Row>(lang: Lang, city: (row: Row) => string | undefined): TableColumn<Row> => ({
  key: 'city',
  kind: 'text',
  ...words[lang].city,
  cell: (row) => textCell(city(row)),
});

export const roleColumn = <Row>(lang: Lang, role: (row: Row) => Bilingual | undefined): TableColumn<Row> => ({
  key: 'role',
  kind: 'text',
  ...words[lang].role,
  cell: (row) => textCell(role(row)?.[lang]),
});

/** The two ends of a row's figure, as printed. */
export const endColumns = <Row>(
  lang: Lang,
  ends: (row: Row) => { readonly low: number | undefined; readonly high: number | undefined },
): readonly [low: TableColumn<Row>, high: TableColumn<Row>] => {
  const end = (key: 'low' | 'high'): TableColumn<Row> => ({
    key,
    kind: 'number',
    ...words[lang][key],
    cell: (row) => numberCell(ends(row)[key], (value) => formatNumber(value, lang)),
  });
  return [end('low'), end('high')];
};

/** How much of the source's sample a row's group is. */
export const shareColumn = <Row>(lang: Lang, share: (row: Row) => number | undefined): TableColumn<Row> => ({
  key: 'share',
  kind: 'number',
  ...words[lang].share,
  cell: (row) => numberCell(share(row), (value) => formatNumber(value, lang)),
});

/** A month's pay as it is printed, or why there is none. */
export const payColumn = <Row>(lang: Lang, cell: (row: Row) => Cell): TableColumn<Row> => ({
  key: 'pay',
  kind: 'text',
  ...words[lang].pay,
  cell,
});

/** How far to trust a row's sources: their grade, or grades, without a column that names them. */
export const gradeColumn = <Row>(lang: Lang, grade: (row: Row) => string | undefined): TableColumn<Row> => ({
  key: 'grade',
  kind: 'text',
  ...words[lang].grade,
  cell: (row) => textCell(grade(row)),
});
