import type { Link } from './tip-box.ts';

/**
 * To the card of the first of some rows that has one: a sentence to quote, its definition, a citation. Tables with cards
 * are in the figure's `data-cards` (publish/quote-cards/card-tables.ts).
 */
export function cardLink(host: HTMLElement, rows: readonly string[], text: string): Link | undefined {
  const { cards = '{}', page = '' } = host.dataset;
  // Made by our own build.
  const tables = JSON.parse(cards) as Readonly<Record<string, string>>;
  for (const row of rows) {
    const table = tables[row.replace(/\d+$/, '')];
    // In a copy on disk the address of a page names its file.
    if (table !== undefined) return { href: `${page.replace(/charts\/[^/]+\//, `data/${table}/`)}?cite#${row}`, text };
  }
  return undefined;
}
