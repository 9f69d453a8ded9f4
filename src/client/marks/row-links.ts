import type { Link } from './tip-box.ts';
import type { ChartVerdicts } from '../../publish/claims/site-claims.ts';
import type { Part } from '../../view/element.ts';
import { verdictLink } from '../../view/badges.ts';

/**
 * The address of the table page with a row, found by the letters of its id; undefined for a row of no table, such as a
 * city. The tables are in the figure's `data-cards` (publish/quote-cards/quote-card.ts).
 */
export function tablePage({ dataset }: HTMLElement, row: string): string | undefined {
  const { cards = '{}', page = '' } = dataset;
  // Made by our own build.
  const table = (JSON.parse(cards) as Readonly<Record<string, string>>)[row.replace(/\d+$/, '')];
  // In the copy for reading from disk, the address of a page includes its file name.
  return table === undefined ? undefined : page.replace(/charts\/[^/]+\//, `data/${table}/`);
}

/** A link to the card (a sentence to quote, its definition, a citation) of the first of some rows that has one. */
export function cardLink(host: HTMLElement, rows: readonly string[], text: string): Link | undefined {
  for (const row of rows) {
    const page = tablePage(host, row);
    if (page !== undefined) return { href: `${page}?cite#${row}`, text };
  }
  return undefined;
}

/** Links to the pages of the statements about a row. */
export type VerdictLinks = (row: string) => Part[];

/** The sign of each verdict, with its word where there is room. */
export function verdictLinks(host: HTMLElement, room: 'word' | 'sign'): VerdictLinks {
  const { verdicts, claims: list = '' } = host.dataset;
  if (verdicts === undefined) return () => [];
  // Made by our own build (publish/claims/site-claims.ts).
  const { rows, claims } = JSON.parse(verdicts) as ChartVerdicts;
  return (row) =>
    (rows[row] ?? []).flatMap((id) => {
      const [verdict, word, label] = claims[id] ?? [];
      if (verdict === undefined || word === undefined || label === undefined) return [];
      // In the copy for reading from disk, the address of the list includes its file name.
      const href = list.replace(/(index\.html)?$/, `${id}/$1`);
      return [verdictLink({ href, verdict, word: room === 'sign' ? undefined : word, label })];
    });
}
