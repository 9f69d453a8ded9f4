import type { SiteTable } from '../../datasets/site-table.ts';
import type { Lang } from '../../i18n/lang.ts';
import { units } from '../../i18n/units.ts';
import type { Field } from '../../tables/types.ts';
import { tableWords } from '../tables/table-words.ts';
import type { LinkedData } from './linked-data-script.ts';

/** Columns of figures whose unit stands in each row. */
const figures = new Set(['value', 'low', 'high']);

/** What a table measures, with units: columns of numbers that have one, or whose rows have. */
export function measuredVariables({ resource, rows }: SiteTable, lang: Lang): LinkedData[] {
  const { fields } = resource.schema;
  const inRows = fields.some(({ name }) => name === 'unit') ? [...new Set(rows.map((row) => row['unit'] ?? null))] : [];
  const unitsOf = (field: Field): (string | number | boolean | null)[] =>
    field.unit !== undefined ? [field.unit] : figures.has(field.name) ? inRows : [];
  return fields
    .filter(({ type }) => type === 'number' || type === 'integer')
    .flatMap((field) => {
      const names = unitsOf(field).flatMap((unit) => (typeof unit === 'string' ? [unitName(unit, lang)] : []));
      const { title, description } = tableWords(field, lang);
      return names.length === 0
        ? []
        : [
            {
              '@type': 'PropertyValue',
              name: title,
              propertyID: field.name,
              description: description || undefined,
              unitText: names.join(lang === 'zh' ? '、' : ', '),
            },
          ];
    });
}

const known: Readonly<Record<string, Readonly<Record<Lang, { readonly name: string }>>>> = units;
const unitName = (unit: string, lang: Lang): string => known[unit]?.[lang].name ?? unit;
