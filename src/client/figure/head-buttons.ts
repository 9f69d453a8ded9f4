/** Makes the headers of a table buttons; what they do is told in sort-table.ts. */
export function headButtons(table: HTMLTableElement | null): void {
  for (const head of table?.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
  }
}
