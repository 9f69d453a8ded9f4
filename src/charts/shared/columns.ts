import type { FieldName } from '../../datasets/published.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Flag, Grade } from '../../lib/figure.ts';
import type { ColumnWords } from '../column-words.ts';
import type { TableColumn } from './table-of.ts';
import { fromField } from './table-of.ts';

/** A column that several charts have and that corresponds to no single column of data/. */
const joined =
  (field: `row.${string}` & FieldName, kind: 'text' | 'number' = 'text') =>
  <Row>(cell: TableColumn<Row>['cell']): TableColumn<Row> =>
    fromField(field, cell, { kind });

/** The year of a row, as text, because years are not added up. */
export const yearColumn = <Row>(year: (row: Row) => number | string | undefined): TableColumn<Row> =>
  joined('row.year')((row) => year(row)?.toString());

/** The period of a row, whatever its length. */
export const periodColumn = joined('row.period');

/** The quarter of a row, or the run of quarters that it stands for. */
export const quarterColumn = joined('row.quarter');

/** A row's figure in words, where its unit or bound differs by row. */
export const figureColumn = joined('row.figure');

/** A month's pay as it is printed, or why there is none. */
export const payColumn = joined('row.pay');

export const cityColumn = joined('row.city');

/** How far to trust a row's source. */
export const gradeColumn = <Row>(grade: (row: Row) => Grade | undefined): TableColumn<Row> =>
  fromField('sources.grade', grade);

/** Who published a row's figure, and how far to trust it. */
export const sourceColumns = <Row>(
  lang: Lang,
  of: (row: Row) => { readonly publisher: Bilingual; readonly grade: Grade } | undefined,
): readonly [source: TableColumn<Row>, grade: TableColumn<Row>] => [
  joined('row.source')((row: Row) => of(row)?.publisher[lang]),
  gradeColumn((row) => of(row)?.grade),
];

/** Who published a row's figure, in charts whose download has no key of sources. */
export const publisherColumn = <Row>(lang: Lang, publisher: (row: Row) => Bilingual | undefined): TableColumn<Row> =>
  joined('row.publisher')((row: Row) => publisher(row)?.[lang]);

/** Whom or what a row's figure counts. */
export const populationColumn = <Row>(lang: Lang, population: (row: Row) => Bilingual | undefined): TableColumn<Row> =>
  joined('row.population')((row: Row) => population(row)?.[lang]);

/** The two ends of a row's figure; a single value is both ends. */
export const endColumns = <Row>(
  ends: (row: Row) => { readonly low: number | undefined; readonly high: number | undefined },
): readonly [low: TableColumn<Row>, high: TableColumn<Row>] => [
  joined('row.low', 'number')((row: Row) => ends(row).low),
  joined('row.high', 'number')((row: Row) => ends(row).high),
];

/** Numbers of one unit, written in full. */
export const numberColumn = <Row>(
  key: string,
  head: ColumnWords,
  cell: (row: Row) => number | undefined,
): TableColumn<Row> => ({ key, kind: 'number', ...head, cell });

const flagNames: Readonly<Record<Lang, Readonly<Record<Flag, string>>>> = {
  zh: { reported: '公布', forecast: '预测', derived: '推算', provisional: '初步' },
  en: { reported: 'reported', forecast: 'forecast', derived: 'derived', provisional: 'provisional' },
};

/**
 * Whether a figure was reported, forecast or derived.
 * @param own names that this chart words differently
 */
export const flagName = (
  flag: Flag | undefined,
  lang: Lang,
  own: Readonly<Partial<Record<Flag, string>>> = {},
): string | undefined => flag && (own[flag] ?? flagNames[lang][flag]);
