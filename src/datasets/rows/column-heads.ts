import { unitStyle } from '../../i18n/units.ts';
import type { DataPackage } from '../../tables/types.ts';
import type { ColumnHead } from './joined-heads.ts';
import { joinedHeads } from './joined-heads.ts';
import type { RowOf, TableName } from './rows.ts';

/** A column that a chart can show as it is: `table.column`. */
export type FieldName =
  | { readonly [Name in TableName]: `${Name}.${keyof RowOf<Name> & string}` }[TableName]
  | 'market-size.bound'
  | keyof typeof joinedHeads;

/** Heads of columns, by `table.column`. JSON. */
export type ColumnHeads = Readonly<Record<string, ColumnHead>>;

/** Heads of every column that is described in both languages, and of what rows have besides. */
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
