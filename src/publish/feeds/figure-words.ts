import { percentText } from '../../history/unaccepted.ts';
import type { FigureUnits } from '../../history/difference/cell-figures.ts';
import type { FigureChange } from '../../history/types.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { units } from '../../i18n/units.ts';
import type { Field } from '../../tables/package/descriptor.ts';
import type { Value } from '../../tables/value.ts';
import { tableWords } from '../tables/table-words.ts';

/** A figure in words: its place, its old and new value, and `（+5.77%）` or an empty text. */
export interface FigureWords {
  readonly where: string;
  readonly old: string;
  readonly fresh: string;
  readonly percent: string;
}

/** @param tables as published, for names and codes in words */
export function figureWords(
  { place, label, old, new: fresh, text, percent }: FigureChange,
  unitsOf: FigureUnits,
  { tables, lang }: { readonly tables: readonly SiteTable[]; readonly lang: Lang },
): FigureWords {
  const w = words(lang).updates;
  const resource =
    place.kind === 'cell' ? tables.find((one) => one.resource.name === place.table)?.resource : undefined;
  const field = place.kind === 'cell' ? resource?.schema.fields.find(({ name }) => name === place.field) : undefined;
  const cell = (value: Value, unit: string | null) => cellWords(value, unit, field, lang);
  return {
    where:
      place.kind === 'cell'
        ? w.ofTable(resource ? tableWords(resource, lang).title : place.table, place.row, label[lang])
        : place.kind === 'chart'
          ? w.ofRow(place.row, label[lang])
          : w.answer(label[lang]),
    old: text ? text.old[lang] || w.nothing : cell(old, unitsOf.old),
    fresh: fresh === null && !text?.new[lang] ? w.gone : text ? text.new[lang] || w.nothing : cell(fresh, unitsOf.new),
    percent: percent === null ? '' : w.percent(percentText(percent)),
  };
}

/** A number with its unit, a code in its words, any other value unchanged. */
function cellWords(value: Value, unit: string | null, field: Field | undefined, lang: Lang): string {
  if (value === null) return words(lang).updates.nothing;
  const category = field?.categories?.find((one) => one.value === value);
  if (category) return (lang === 'zh' ? category.label : category.labelEn) ?? String(value);
  if (typeof value !== 'number' || field?.type === 'year') return String(value);
  return unit !== null && Object.hasOwn(units, unit) ? formatQuantity(value, unit, lang) : formatNumber(value, lang);
}
