import { parseDecimal } from '../lib/parse-decimal.ts';

/**
 * Makes the headers of a table buttons that sort its rows: up, down, as published. Cells without a figure stay last.
 * Called again after the table was filled anew.
 */
export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const published = [...(body?.rows ?? [])];
  for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder[head.ariaSort ?? ''];
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      if (order) head.ariaSort = order;
      body?.append(...(order ? sorted(published, column, order === 'descending' ? -1 : 1) : published));
    });
  }
}

const nextOrder: Readonly<Record<string, 'ascending' | 'descending' | undefined>> = {
  '': 'ascending',
  ascending: 'descending',
};

function sorted(rows: readonly HTMLTableRowElement[], column: number, way: 1 | -1): HTMLTableRowElement[] {
  const keyed = rows.map((row) => {
    const cell = row.cells[column];
    const missing = !cell || cell.classList.contains('none');
    return { row, missing, number: parseDecimal(cell?.dataset['value'] ?? ''), text: cell?.textContent.trim() ?? '' };
  });
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  keyed.sort((a, b) => {
    if (a.missing || b.missing) return (a.missing ? 1 : 0) - (b.missing ? 1 : 0);
    if (a.number !== null && b.number !== null) return (a.number - b.number) * way;
    return words.compare(a.text, b.text) * way;
  });
  return keyed.map(({ row }) => row);
}
