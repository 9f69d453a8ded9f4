import type { ChartTable } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Part, ViewElement } from './element.ts';
import { h } from './element.ts';
import { words } from './words.ts';

/** What rows link to, and the verdicts shown beside them. */
export interface RowLinks {
  /** The address that a row links to. */
  readonly href: (row: string) => string | undefined;
  /** The verdicts on statements about the row. */
  readonly verdicts: (row: string) => readonly Part[];
}

/** The head of a table: the headings of its columns. */
export const tableHead = ({ columns }: ChartTable, lang: Lang): Part =>
  h(
    'tr',
    {},
    ...columns.map(({ label, numeric }) =>
      h('th', { scope: 'col', class: numeric ? 'figures' : undefined }, ...words(label, lang)),
    ),
  );

/**
 * The body of a table: exactly the drawn rows.
 * @param links also gives each row an anchor `r-<row id>`, so it may be given only to one table of a page
 */
export function tableRows({ columns, rows }: ChartTable, lang: Lang, links?: RowLinks): ViewElement[] {
  const anchored = new Set(['']);
  return rows.map(({ id, cells }) => {
    const anchor = links && !anchored.has(id) ? `r-${id}` : undefined;
    anchored.add(id);
    return h(
      'tr',
      { id: anchor, 'data-row': id },
      ...cells.map(({ text, value }, index) => {
        const said = words(text, lang);
        const numeric = columns[index]?.numeric ? 'figures' : undefined;
        const own = {
          class: index > 0 && value === null ? (numeric ? `${numeric} none` : 'none') : numeric,
          // Numbers sort by value instead of by their text; texts sort by themselves.
          'data-value': typeof value === 'number' ? String(value) : undefined,
        };
        if (index > 0) return h('td', own, ...said);
        const href = links?.href(id);
        const verdicts = links?.verdicts(id) ?? [];
        return h(
          'th',
          { scope: 'row', ...own },
          ...(href === undefined ? said : [h('a', { href }, ...said)]),
          ...verdicts.flatMap((verdict) => [' ', verdict]),
        );
      }),
    );
  });
}
