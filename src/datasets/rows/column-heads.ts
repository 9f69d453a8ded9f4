import type { Bilingual } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { DataPackage } from '../../tables/package/descriptor.ts';
import type { RowOf, TableName } from './rows.ts';

/** The heading and explanation of a column. */
export interface ColumnHead {
  readonly label: Bilingual;
  readonly meaning: Bilingual;
  /** The unit of all its numbers, where both languages write them as printed. */
  readonly unit?: Bilingual;
}

/**
 * Headings of values that are not one column of data/: joined columns, completed ends, a figure in words. Charts share
 * them.
 */
const joinedHeads = {
  'row.year': {
    label: { zh: '年份', en: 'Year' },
    meaning: { zh: '数字所指的年份。', en: 'Year the figure is about.' },
  },
  'row.source': {
    label: { zh: '来源', en: 'Source' },
    meaning: {
      zh: '公布这个数的机构；全部来源见“来源”表。',
      en: 'Who published the figure; the sheet of sources lists them in full.',
    },
  },
  'row.publisher': {
    label: { zh: '来源', en: 'Source' },
    meaning: { zh: '公布这个数的机构。', en: 'Who published the figure.' },
  },
  'row.period': {
    label: { zh: '时期', en: 'Period' },
    meaning: { zh: '数字所指的时期。', en: 'Period the figure is about.' },
  },
  'row.population': {
    label: { zh: '对象', en: 'Population' },
    meaning: { zh: '数字说的是哪些人或事。', en: 'Whom or what the figure counts.' },
  },
  'row.figure': {
    label: { zh: '数字', en: 'Figure' },
    meaning: {
      zh: '公布的数，连同单位和“超过”“约”等字样。',
      en: 'The published figure with its unit and words such as “over” and “about”.',
    },
  },
  'row.quarter': {
    label: { zh: '季度', en: 'Quarter' },
    meaning: { zh: '数字所指的季度，如 2019-Q3。', en: 'Quarter the figure is about, such as 2019-Q3.' },
  },
  'row.city': {
    label: { zh: '城市', en: 'City' },
    meaning: { zh: '数字所指的城市。', en: 'City the figure is about.' },
  },
  'row.low': {
    label: { zh: '起', en: 'From' },
    meaning: {
      zh: '公布的数的下端；单一数值时与上端相同，来源没有说时为空。',
      en: 'Lower end of the published figure; the same as the upper end for a single value, empty where the source states none.',
    },
  },
  'row.high': {
    label: { zh: '止', en: 'To' },
    meaning: {
      zh: '公布的数的上端；单一数值时与下端相同，来源没有说时为空。',
      en: 'Upper end of the published figure; the same as the lower end for a single value, empty where the source states none.',
    },
  },
  'row.pay': {
    label: { zh: '月薪', en: 'Pay' },
    unit: { zh: '元/月', en: 'CNY a month' },
    meaning: { zh: '公布的月薪，连同“超过”等字样。', en: 'Published monthly pay, with words such as “over”.' },
  },
} as const satisfies Readonly<Record<string, ColumnHead>>;

/** A column that a chart can show as it is: `table.column`. */
export type FieldName =
  | { readonly [Name in TableName]: `${Name}.${keyof RowOf<Name> & string}` }[TableName]
  | 'market-size.bound'
  | keyof typeof joinedHeads;

/** The headings of columns, by `table.column`. All values can be written as JSON. */
export type ColumnHeads = Readonly<Record<string, ColumnHead>>;

/** The headings of every column that is described in both languages, and of the joined values. */
export const columnHeads = ({ resources }: DataPackage): ColumnHeads => ({
  ...joinedHeads,
  ...Object.fromEntries(
    resources.flatMap(({ name: table, schema }) =>
      schema.fields.flatMap(({ name, unit, title, titleEn, description, descriptionEn }): [string, ColumnHead][] => {
        if (!title || !titleEn || !description || !descriptionEn) return [];
        const label = { zh: title, en: titleEn };
        const meaning = { zh: description, en: descriptionEn };
        return [[`${table}.${name}`, { label, meaning, ...unitNames(unit) }]];
      }),
    ),
  ),
});

function unitNames(code: string | undefined): Pick<ColumnHead, 'unit'> {
  if (code === undefined) return {};
  const [zh, en] = [unitStyle(code, 'zh'), unitStyle(code, 'en')];
  return zh.factor === 1 && en.factor === 1 ? { unit: { zh: zh.name, en: en.name } } : {};
}
