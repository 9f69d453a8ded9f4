/** Makes the headers of a table buttons; what they do is told in sort-table.ts. */
export function headButtons(table: Element | null): void {
  for (const head of table?.querySelectorAll('thead tr:first-child > *') ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
  }
}
