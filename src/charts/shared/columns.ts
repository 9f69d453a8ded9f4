import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Flag, Grade } from '../../lib/figure.ts';
import type { ColumnWords } from '../column-words.ts';
import type { TableColumn } from './table-of.ts';
import { fromField } from './table-of.ts';

/** Heads of columns that several charts make of more than one column of data/; what is shown as it is takes them from there. */
const words = {
  zh: {
    year: { label: '年份', meaning: '数字所指的年份。' },
    source: { label: '来源', meaning: '公布这个数的机构；全部来源见“来源”表。' },
    publisher: { label: '来源', meaning: '公布这个数的机构。' },
    period: { label: '时期', meaning: '数字所指的时期。' },
    population: { label: '对象', meaning: '数字说的是哪些人或事。' },
    figure: { label: '数字', meaning: '公布的数，连同单位和“超过”“约”等字样。' },
    quarter: { label: '季度', meaning: '数字所指的季度，如 2019-Q3。' },
    city: { label: '城市', meaning: '数字所指的城市。' },
    low: { label: '起', meaning: '公布的数的下端；单一数值时与上端相同，来源没有说时为空。' },
    high: { label: '止', meaning: '公布的数的上端；单一数值时与下端相同，来源没有说时为空。' },
    pay: { label: '月薪', unit: '元/月', meaning: '公布的月薪，连同“超过”等字样。' },
  },
  en: {
    year: { label: 'Year', meaning: 'Year the figure is about.' },
    source: { label: 'Source', meaning: 'Who published the figure; the sheet of sources lists them in full.' },
    publisher: { label: 'Source', meaning: 'Who published the figure.' },
    period: { label: 'Period', meaning: 'Period the figure is about.' },
    population: { label: 'Population', meaning: 'Whom or what the figure counts.' },
    figure: { label: 'Figure', meaning: 'The published figure with its unit and words such as “over” and “about”.' },
    quarter: { label: 'Quarter', meaning: 'Quarter the figure is about, such as 2019-Q3.' },
    city: { label: 'City', meaning: 'City the figure is about.' },
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
    pay: { label: 'Pay', unit: 'CNY a month', meaning: 'Published monthly pay, with words such as “over”.' },
  },
} as const satisfies Record<Lang, Record<string, ColumnWords>>;

const ofKey =
  (key: keyof (typeof words)['zh'], kind: 'text' | 'number' = 'text') =>
  <Row>(lang: Lang, cell: TableColumn<Row>['cell']): TableColumn<Row> => ({ key, kind, ...words[lang][key], cell });

/** The year of a row, which is text: nobody adds years up. */
export const yearColumn = <Row>(lang: Lang, year: (row: Row) => number | string | undefined): TableColumn<Row> =>
  ofKey('year')(lang, (row) => year(row)?.toString());

/** The period of a row, of whatever length. */
export const periodColumn = ofKey('period');

/** The quarter of a row, or the stretch of quarters that it stands for. */
export const quarterColumn = ofKey('quarter');

/** A row's figure in words, where its unit or bound differs by row. */
export const figureColumn = ofKey('figure');

/** A month's pay as it is printed, or why there is none. */
export const payColumn = ofKey('pay');

export const cityColumn = ofKey('city');

/** How far to trust a row's source. */
export const gradeColumn = <Row>(grade: (row: Row) => Grade | undefined): TableColumn<Row> =>
  fromField('sources.grade', grade);

/** Who published a row's figure, and how far to trust it. */
export const sourceColumns = <Row>(
  lang: Lang,
  of: (row: Row) => { readonly publisher: Bilingual; readonly grade: Grade } | undefined,
): readonly [source: TableColumn<Row>, grade: TableColumn<Row>] => [
  ofKey('source')(lang, (row: Row) => of(row)?.publisher[lang]),
  gradeColumn((row) => of(row)?.grade),
];

/** Who published a row's figure, in charts whose download has no key of sources. */
export const publisherColumn = <Row>(lang: Lang, publisher: (row: Row) => Bilingual | undefined): TableColumn<Row> =>
  ofKey('publisher')(lang, (row: Row) => publisher(row)?.[lang]);

/** Whom or what a row's figure counts. */
export const populationColumn = <Row>(lang: Lang, population: (row: Row) => Bilingual | undefined): TableColumn<Row> =>
  ofKey('population')(lang, (row: Row) => population(row)?.[lang]);

/** The two ends of a row's figure, both of them where it is a single value. */
export const endColumns = <Row>(
  lang: Lang,
  ends: (row: Row) => { readonly low: number | undefined; readonly high: number | undefined },
): readonly [low: TableColumn<Row>, high: TableColumn<Row>] => [
  ofKey('low', 'number')(lang, (row: Row) => ends(row).low),
  ofKey('high', 'number')(lang, (row: Row) => ends(row).high),
];

/** Numbers of one unit, written as they are. */
export const numberColumn = <Row>(
  key: string,
  head: ColumnWords,
  cell: (row: Row) => number | undefined,
): TableColumn<Row> => ({ key, kind: 'number', ...head, cell });

const flagNames: Readonly<Record<Lang, Readonly<Record<Flag, string>>>> = {
  zh: { reported: '公布', forecast: '预测', derived: '推算', provisional: '初步' },
  en: { reported: 'reported', forecast: 'forecast', derived: 'derived', provisional: 'provisional' },
};

/** Whether a figure was reported, forecast or derived. @param own names that this chart gives otherwise */
export const flagName = (
  flag: Flag | undefined,
  lang: Lang,
  own: Readonly<Partial<Record<Flag, string>>> = {},
): string | undefined => flag && (own[flag] ?? flagNames[lang][flag]);
