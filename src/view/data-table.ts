import type { ChartTable } from '../charts/chart.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Part, ViewElement } from './element.ts';
import { h } from './element.ts';
import { words } from './words.ts';

/** Where rows can be linked to, and what stands beside them. */
export interface RowLinks {
  /** Where a row leads. */
  readonly href: (row: string) => string | undefined;
  /** The verdicts on the statements about it. */
  readonly verdicts: (row: string) => readonly Part[];
}

/** The headings of a table's columns. */
export const tableHead = ({ columns }: ChartTable, lang: Lang): Part =>
  h(
    'tr',
    {},
    ...columns.map(({ label, numeric }) =>
      h('th', { scope: 'col', class: numeric ? 'figures' : undefined }, ...words(label, lang)),
    ),
  );

/**
 * Exactly the drawn rows.
 * @param links gives each row an anchor `r-<row id>` as well: only where one table is on the page
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
          // Numbers sort by what they are, not by how they are written; words by themselves.
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
