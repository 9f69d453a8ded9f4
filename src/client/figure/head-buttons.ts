/** Makes the headers of a table buttons; sort-table.ts says what they do. */
export function headButtons(table: Element | null): void {
  for (const head of table?.querySelectorAll('thead tr:first-child > *') ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
  }
}
