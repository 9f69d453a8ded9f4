import { formatNumber } from '../../i18n/format-number.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Flag, Grade } from '../../lib/figure.ts';
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
    publisher: { label: '来源', meaning: '公布这个数的机构。' },
    period: { label: '时期', meaning: '数字所指的时期。' },
    flag: { label: '性质', meaning: '数字的性质：公布、预测、推算或初步。' },
    population: { label: '对象', meaning: '数字说的是哪些人或事。' },
    definition: { label: '口径', meaning: '来源说的究竟是什么；口径不同的不能相比。' },
    figure: { label: '数字', meaning: '公布的数，连同单位和“超过”“约”等字样。' },
    quarter: { label: '季度', meaning: '数字所指的季度，如 2019-Q3。' },
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
    publisher: { label: 'Source', meaning: 'Who published the figure.' },
    period: { label: 'Period', meaning: 'Period the figure is about.' },
    flag: { label: 'Status', meaning: 'Status of the figure: reported, forecast, derived or provisional.' },
    population: { label: 'Population', meaning: 'Whom or what the figure counts.' },
    definition: {
      label: 'Definition',
      meaning: 'What exactly the source counts; different definitions cannot be compared.',
    },
    figure: { label: 'Figure', meaning: 'The published figure with its unit and words such as “over” and “about”.' },
    quarter: { label: 'Quarter', meaning: 'Quarter the figure is about, such as 2019-Q3.' },
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
export const yearColumn = <Row>(lang: Lang, year: (row: Row) => number | string | undefined): TableColumn<Row> => ({
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

/** How far to trust a row's source, where the table names the source otherwise. */
export const gradeColumn = <Row>(lang: Lang, grade: (row: Row) => string | undefined): TableColumn<Row> => ({
  key: 'grade',
  kind: 'text',
  ...words[lang].grade,
  cell: (row) => textCell(grade(row)),
});

/** Who published a row's figure, in charts whose download has no key of sources. */
export const publisherColumn = <Row>(lang: Lang, publisher: (row: Row) => Bilingual | undefined): TableColumn<Row> => ({
  key: 'publisher',
  kind: 'text',
  ...words[lang].publisher,
  cell: (row) => textCell(publisher(row)?.[lang]),
});

/** The period of a row, of whatever length. */
export const periodColumn = <Row>(lang: Lang, cell: (row: Row) => Cell): TableColumn<Row> => ({
  key: 'period',
  kind: 'text',
  ...words[lang].period,
  cell,
});

const flagNames: Readonly<Record<Lang, Readonly<Record<Flag, string>>>> = {
  zh: { reported: '公布', forecast: '预测', derived: '推算', provisional: '初步' },
  en: { reported: 'reported', forecast: 'forecast', derived: 'derived', provisional: 'provisional' },
};

/** Whether a row's figure was reported, forecast or derived. @param own names that this chart gives otherwise */
export const flagColumn = <Row>(
  lang: Lang,
  flag: (row: Row) => Flag | undefined,
  own: Readonly<Partial<Record<Flag, string>>> = {},
): TableColumn<Row> => ({
  key: 'flag',
  kind: 'text',
  ...words[lang].flag,
  cell: (row) => {
    const found = flag(row);
    return textCell(found && (own[found] ?? flagNames[lang][found]));
  },
});

/** Whom or what a row's figure counts. */
export const populationColumn = <Row>(
  lang: Lang,
  population: (row: Row) => Bilingual | undefined,
): TableColumn<Row> => ({
  key: 'population',
  kind: 'text',
  ...words[lang].population,
  cell: (row) => textCell(population(row)?.[lang]),
});

/** What exactly a row's source counts. */
export const definitionColumn = <Row>(lang: Lang, definition: (row: Row) => Bilingual): TableColumn<Row> => ({
  key: 'definition',
  kind: 'text',
  ...words[lang].definition,
  cell: (row) => textCell(definition(row)[lang]),
});

/** A row's figure in words, where its unit or bound differs by row. */
export const figureColumn = <Row>(lang: Lang, cell: (row: Row) => Cell): TableColumn<Row> => ({
  key: 'figure',
  kind: 'text',
  ...words[lang].figure,
  cell,
});

/** The quarter of a row, or the stretch of quarters that it stands for. */
export const quarterColumn = <Row>(lang: Lang, cell: (row: Row) => Cell): TableColumn<Row> => ({
  key: 'quarter',
  kind: 'text',
  ...words[lang].quarter,
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

/** Numbers of one unit, written as they are. */
export const numberColumn = <Row>(
  key: string,
  head: ColumnWords,
  lang: Lang,
  value: (row: Row) => number | undefined,
): TableColumn<Row> => ({
  key,
  kind: 'number',
  ...head,
  cell: (row) => numberCell(value(row), (number) => formatNumber(number, lang)),
});
