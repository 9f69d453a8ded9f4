import type { Header } from '../header/locate-header.ts';

/**
 * The header without former columns that hold, cell by cell, the same as the present column. So a file that the site
 * serves with both can be read again. Where any cell differs both stay, which is an error.
 */
export function leaveCopies(header: Header, cells: readonly (readonly string[])[]): Header {
  const body = cells.slice(header.record + 1);
  const isCopy = header.matches.map((match, index) => {
    if (match?.form !== 'deprecated') return false;
    const present = header.matches.findIndex((other) => other?.field === match.field && other.form !== 'deprecated');
    return present !== -1 && body.every((record) => (record[index] ?? '') === (record[present] ?? ''));
  });
  if (!isCopy.includes(true)) return header;
  return { ...header, matches: header.matches.map((match, index) => (isCopy[index] ? null : match)) };
}
