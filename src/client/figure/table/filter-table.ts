import { holdsWords } from '../../../lib/search/holds-words.ts';

/**
 * A long table's field: only the rows that hold every word typed are shown. Called once for a figure; the returned
 * function filters again after the table was filled anew.
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
