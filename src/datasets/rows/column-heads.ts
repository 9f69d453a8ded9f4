import type { Bilingual } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { DataPackage } from '../../tables/types.ts';
import type { RowOf, TableName } from './rows.ts';

/** How datapackage.json names a column and explains it. */
export interface ColumnHead {
  readonly label: Bilingual;
  readonly meaning: Bilingual;
  /** Of all its numbers, where both languages write them as printed. */
  readonly unit?: Bilingual;
}

/** A column that a chart can show as it is: `table.column`. */
export type FieldName =
  { readonly [Name in TableName]: `${Name}.${keyof RowOf<Name> & string}` }[TableName] | 'market-size.bound';

/** Heads of columns, by `table.column`. JSON. */
export type ColumnHeads = Readonly<Record<string, ColumnHead>>;

/** Heads of every column that is described in both languages. */
export const columnHeads = ({ resources }: DataPackage): ColumnHeads =>
  Object.fromEntries(
    resources.flatMap(({ name: table, schema }) =>
      schema.fields.flatMap(({ name, unit, title, titleEn, description, descriptionEn }): [string, ColumnHead][] => {
        if (!title || !titleEn || !description || !descriptionEn) return [];
        const label = { zh: title, en: titleEn };
        const meaning = { zh: description, en: descriptionEn };
        return [[`${table}.${name}`, { label, meaning, ...unitNames(unit) }]];
      }),
    ),
  );

function unitNames(code: string | undefined): Pick<ColumnHead, 'unit'> {
  if (code === undefined) return {};
  const [zh, en] = [unitStyle(code, 'zh'), unitStyle(code, 'en')];
  return zh.factor === 1 && en.factor === 1 ? { unit: { zh: zh.name, en: en.name } } : {};
}
