import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { Field, Resource } from '../../tables/package/descriptor.ts';
import { tableWords } from '../tables/table-words.ts';

/** Column names of a table's dictionary in its CSV. */
export const dictionaryNames = [
  'name',
  'title_zh',
  'title_en',
  'type',
  'unit_zh',
  'unit_en',
  'required',
  'description_zh',
  'description_en',
  'codes',
] as const;

/** Every field of a table, explained in both languages: one row per field, cells in the order of `dictionaryNames`. */
export function tableDictionary(resource: Resource): string[][] {
  const { fields, primaryKey } = resource.schema;
  return fields.map((field) => {
    const [zh, en] = [tableWords(field, 'zh'), tableWords(field, 'en')];
    const required = field.constraints.required || primaryKey.includes(field.name);
    return [
      field.name,
      zh.title,
      en.title,
      field.type,
      unitOf(field, 'zh'),
      unitOf(field, 'en'),
      required ? 'true' : 'false',
      zh.description,
      en.description,
      codesOf(field),
    ];
  });
}

/** Headings for these columns, for people. */
export const dictionaryHeadings: Readonly<Record<(typeof dictionaryNames)[number], string>> = {
  name: '列名 Name',
  title_zh: '标题',
  title_en: 'Title',
  type: '类型 Type',
  unit_zh: '单位',
  unit_en: 'Unit',
  required: '必填 Required',
  description_zh: '说明',
  description_en: 'Description',
  codes: '代码 Codes',
};

const unitOf = ({ unit }: Field, lang: Lang): string => (unit === undefined ? '' : unitStyle(unit, lang).name);

/** One code per line, `0-1 = 1年以内 / under 1 year`; then the marks of a missing value. */
function codesOf({ categories = [], missingValues }: Field): string {
  const codes = categories.map(({ value, label, labelEn }) => `${String(value)} = ${label ?? ''} / ${labelEn ?? ''}`);
  const { data: zh } = words('zh');
  const { data: en } = words('en');
  const marks = missingValues
    .filter(({ value }) => value !== '')
    .map(({ value, label }) => `${value} = ${label ?? `${zh.missing} / ${en.missing}`}`);
  return [...codes, ...marks].join('\n');
}
