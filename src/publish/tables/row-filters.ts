import type { SiteTable } from '../../datasets/site-table.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import { recordWords } from '../../i18n/words/record-words.ts';
import type { Row } from '../../tables/value.ts';
import { nameFields } from './row-names.ts';
import { cellWords, refersTo } from './row-view.ts';
import { tableWords } from './table-words.ts';

/** A column by which rows can be filtered. */
export interface RowFilter {
  /** Its key in the address. */
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The row's value in it; undefined where the row has none. */
  valueOf(row: Row): string | undefined;
}

/** With more values than this a filter is not offered. */
const most = 80;

/** The columns of a table by whose codes its rows differ, three at most, then the year and the grade of the source. */
export function rowFilters(table: SiteTable, lang: Lang): RowFilter[] {
  const word = cellWords(table, lang);
  const w = recordWords[lang];
  const grades = new Map(siteData().published.sources.map(({ id, grade }) => [id, grade]));
  const coded = nameFields(table.resource, lang, () => false)
    .filter((field) => field.categories ?? refersTo(table, field) !== undefined)
    .map((field) => ({
      key: field.name,
      label: tableWords(field, lang).title,
      valueOf: (row: Row) => row[field.name]?.toString(),
      wordOf: (row: Row) => word(row, field),
    }));
  const year = {
    key: 'year',
    label: w.year,
    valueOf: (row: Row) => /^\d{4}/.exec(String(row['period'] ?? row['year'] ?? ''))?.[0],
    wordOf: (row: Row) => year.valueOf(row),
  };
  const grade = {
    key: 'grade',
    label: w.grade,
    valueOf: (row: Row) => grades.get(String(row['source'] ?? row['said_by'])),
    wordOf: (row: Row) => {
      const own = grade.valueOf(row);
      return own && `${own} ${w.chip[own]}`;
    },
  };
  const offered = (filters: readonly (typeof year)[]): RowFilter[] =>
    filters.flatMap(({ key, label, valueOf, wordOf }) => {
      const words = new Map(table.rows.map((row) => [valueOf(row), wordOf(row)]));
      const choices = [...words].flatMap(([value, name]) => (value && name ? [{ value, label: name }] : []));
      return choices.length > 1 && choices.length <= most ? [{ key, label, choices, valueOf }] : [];
    });
  return [...offered(coded).slice(0, 3), ...inOrder(offered([year])), ...inOrder(offered([grade]))];
}

const inOrder = (filters: readonly RowFilter[]): RowFilter[] =>
  filters.map((filter) => ({
    ...filter,
    choices: filter.choices.toSorted((a, b) => a.value.localeCompare(b.value, 'en')),
  }));
