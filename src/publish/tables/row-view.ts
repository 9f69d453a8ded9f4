import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, yearSpan } from '../../i18n/period-words.ts';
import type { Bound, Figure } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Field } from '../../tables/package/descriptor.ts';
import type { Row, Value } from '../../tables/value.ts';
import { metricWord, tableWords } from './table-words.ts';
import { baseName, hasOneFigure, nameFields } from './row-names.ts';

/** A row of a table in the words of one language, as its table's page and the pages of its sources show it. */
export interface RowView {
  readonly id: string;
  /** What it is about, and what qualifies that. */
  readonly name: string;
  readonly about: readonly string[];
  /** Its published figure with bound and unit; undefined where it has none, or where the table has several. */
  readonly figure: { readonly text: string; readonly value: number | undefined } | undefined;
  readonly period: string | undefined;
  /** A word for a forecast, derived or provisional figure; undefined for a reported one. */
  readonly flag: string | undefined;
  readonly quote: string | undefined;
  readonly quoteEnglish: string | undefined;
  readonly note: string | undefined;
  readonly row: Row;
}

const memo = oncePerRevision(() => new Map<string, ReadonlyMap<string, RowView>>());

/** The rows of a table in words, by id, in the order of the file; made once per build. */
export function rowViews(table: SiteTable, lang: Lang): ReadonlyMap<string, RowView> {
  const key = `${table.resource.name}.${lang}`;
  const known = memo().get(key);
  if (known) return known;
  const views = new Map(viewsOf(table, lang).map((view) => [view.id, view]));
  memo().set(key, views);
  return views;
}

function viewsOf(table: SiteTable, lang: Lang): RowView[] {
  const { resource } = table;
  const fields = new Map(resource.schema.fields.map((field) => [field.name, field]));
  const { published } = siteData();
  const statements = new Map(published.claims.map(({ id, statement }) => [id, statement[lang]]));
  const word = cellWords(table, lang);
  const parts = nameFields(resource, lang, (field) => refersTo(table, field) === 'sources');
  return table.rows.map((row): RowView => {
    const text = (name: string): string | undefined => {
      const value = row[name] ?? null;
      return value === null ? undefined : String(value);
    };
    const said = parts.flatMap((field) => {
      // Statements have placeholders for their numbers; their filled-in form is published.
      if (resource.name === 'claims' && baseName(field.name) === 'statement')
        return statements.get(String(row['id'])) ?? [];
      if (resource.name === 'gaps' && field.name === 'metric')
        return metricWord(row['table'] ?? null, String(row['metric']), lang);
      return word(row, field) ?? [];
    });
    const flag = text('flag');
    const when = text('period') ?? text('year') ?? text('posted');
    const period = when === undefined ? undefined : periodText(when, lang);
    const [name = period ?? String(row['id']), ...about] = said.filter((part, index) => part !== said[index - 1]);
    return {
      id: String(row['id']),
      name,
      about,
      figure: hasOneFigure(resource) ? figureOf(row, lang) : undefined,
      period,
      flag: flag === undefined || flag === 'reported' ? undefined : codeOf(fields.get('flag'), flag, lang),
      quote: text('quote'),
      quoteEnglish: lang === 'en' ? text('quote_en') : undefined,
      note: text(`note_${lang}`),
      row,
    };
  });
}

/** A day, a span of years or any other period of a table, in words. */
export function periodText(period: string, lang: Lang): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return formatDate(period, lang);
  const [first, last] = /^\d{4}\/\d{4}$/.test(period) ? period.split('/') : [];
  return first !== undefined && last !== undefined ? yearSpan(first, last, lang) : periodLabel(period, lang);
}

/** The figure of a row in a table with one figure per row; undefined where it has no number. */
export function rowFigure(row: Row): Figure | undefined {
  const number = (name: string): number | undefined => {
    const value = row[name];
    return typeof value === 'number' ? value : undefined;
  };
  const [value, low, high] = [number('value'), number('low'), number('high')];
  if (value === undefined && low === undefined && high === undefined) return undefined;
  return { value, low, high, bound: (row['bound'] ?? 'exact') as Bound, unit: String(row['unit']) };
}

function figureOf(row: Row, lang: Lang): RowView['figure'] {
  const figure = rowFigure(row);
  if (!figure) {
    const words = row['value_text'] ?? null;
    return words === null ? undefined : { text: String(words), value: undefined };
  }
  const ends = figureEnds(figure);
  return { text: formatFigure(figure, lang), value: ends.low ?? ends.high };
}

/** The table that a column refers to; undefined where it refers to none. */
export const refersTo = ({ resource }: SiteTable, field: Field): string | undefined =>
  resource.schema.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === field.name)?.resource;

/** Writes the cells of a table: codes and ids of cities and posts by their names, numbers as printed. */
export function cellWords(table: SiteTable, lang: Lang): (row: Row, field: Field) => string | undefined {
  const names = new Map(
    table.resource.schema.fields.flatMap((field) => {
      const other = siteData().tables.find(({ resource }) => resource.name === refersTo(table, field));
      const named = other?.rows.map((row) => [row['id'] ?? null, row[`name_${lang}`] ?? null] as const);
      return named ? [[field.name, new Map<Value, Value>(named)] as const] : [];
    }),
  );
  return (row, field) => {
    const value = row[field.name] ?? row[baseName(field.name)] ?? null;
    if (value === null) return undefined;
    const known = names.get(field.name)?.get(value) ?? null;
    if (known !== null) return String(known);
    if (field.categories) return codeOf(field, value, lang);
    if (typeof value !== 'number' || field.type === 'year') return String(value);
    // A number among words needs the name of its column.
    return `${tableWords(field, lang).title} ${formatNumber(value, lang)}`;
  };
}

function codeOf(field: Field | undefined, code: Value, lang: Lang): string {
  const category = field?.categories?.find(({ value }) => value === code);
  return (lang === 'zh' ? category?.label : category?.labelEn) ?? String(code);
}
