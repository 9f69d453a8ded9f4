import { parseDecimal } from '../../../lib/numbers/parse-decimal.ts';
import { holdsWords } from '../../../lib/search/holds-words.ts';

/** What is sorted: rows, or table bodies that hold one record each, by their first row. */
type Item = HTMLTableRowElement | HTMLTableSectionElement;

/** Items in their published order, by header row; a refilled table has another header row. */
const published = new WeakMap<HTMLTableRowElement, readonly Item[]>();

/**
 * Makes the buttons in a table's header sort its rows: ascending, descending, as published. Cells without a figure stay
 * last.
 */
export function makeSortable(table: HTMLTableElement): void {
  table.tHead?.addEventListener('click', ({ target }) => {
    const head = target instanceof Element ? target.closest<HTMLTableCellElement>('th') : null;
    const line = head?.parentElement;
    const body = table.tBodies[0];
    if (!head || !body || !(line instanceof HTMLTableRowElement)) return;
    const records = body.hasAttribute('data-record');
    const items = published.get(line) ?? (records ? [...table.tBodies] : [...body.rows]);
    published.set(line, items);
    const order = nextOrder[head.ariaSort ?? ''];
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    if (order) head.ariaSort = order;
    (records ? table : body).append(
      ...(order ? sorted(items, head.cellIndex, order === 'descending' ? -1 : 1) : items),
    );
  });
}

const nextOrder: Readonly<Record<string, 'ascending' | 'descending' | undefined>> = {
  '': 'ascending',
  ascending: 'descending',
};

function sorted(items: readonly Item[], column: number, way: 1 | -1): Item[] {
  const keyed = items.map((item) => {
    const cell = (item instanceof HTMLTableRowElement ? item : item.rows[0])?.cells[column];
    const missing = !cell || cell.classList.contains('none');
    return { item, missing, number: parseDecimal(cell?.dataset['value'] ?? ''), text: cell?.textContent.trim() ?? '' };
  });
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  keyed.sort((a, b) => {
    if (a.missing || b.missing) return (a.missing ? 1 : 0) - (b.missing ? 1 : 0);
    if (a.number !== null && b.number !== null) return (a.number - b.number) * way;
    return words.compare(a.text, b.text) * way;
  });
  return keyed.map(({ item }) => item);
}

/**
 * Makes the field of a long table filter it: only the rows that contain every word typed are shown. Called once per
 * figure; the returned function filters again after the table was refilled.
 */
export function makeFilterable(host: HTMLElement): () => void {
  const box = host.querySelector('.table-filter');
  const input = box?.querySelector('input');
  const count = box?.querySelector('output');
  if (!box || !input) return () => undefined;
  const apply = (): void => {
    const rows = [...host.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) {
      row.hidden = !holdsWords(row.textContent.toLowerCase(), input.value);
    }
    const left = rows.filter((row) => !row.hidden).length;
    if (count) count.textContent = input.value.trim() === '' ? '' : `${left} / ${rows.length}`;
  };
  input.addEventListener('input', apply);
  return apply;
}
