/** Turns the headers of a table into buttons; sort-table.ts makes them work. */
export function headButtons(table: Element | null): void {
  for (const head of table?.querySelectorAll('thead tr:first-child > *') ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
  }
}
