import type { Field } from './fields.ts';
import { accepted, defaultOf } from './fields.ts';
import { queryText } from '../../lib/text/urls.ts';
import { looks } from '../page/looks.ts';
import type { State } from '../../charts/chart.ts';

/** A figure, as a reader of the address. */
interface Reader {
  readonly fields: readonly Field[];
  /**
   * Shows the state in the address.
   * @param dropped parts of the address that no figure of the page offers
   */
  show(query: URLSearchParams, dropped: readonly Dropped[]): void;
}

export interface Dropped {
  readonly key: string;
  readonly value: string;
}

const readers: Reader[] = [];
const query = (): URLSearchParams => new URLSearchParams(location.search);

/** Registers a figure. All figures of a page share its address: a key means the same in each of them. */
export function readAddressWith(reader: Reader): void {
  readers.push(reader);
}

/** Shows the address as it is, at first and after Back and Forward. It is rewritten only when something is dropped. */
export function showAddress(to: readonly Reader[] = readers): void {
  const now = query();
  const dropped: Dropped[] = [];
  let changed = false;
  for (const [key, value] of [...now]) {
    const fields = fieldsNamed(key);
    const kept = best(fields, value);
    if (fields.length === 0 || (kept === value && value !== '')) continue;
    if (kept === '') now.delete(key);
    else now.set(key, kept);
    const left = kept.split(',');
    const unknown = value.split(',').filter((one) => !left.includes(one) || one === '');
    if (unknown.length > 0) dropped.push({ key, value: unknown.join(',') });
    changed = true;
  }
  if (changed) writeQuery(now, 'replace');
  for (const reader of to) reader.show(now, dropped);
}

/**
 * Writes choices into the address, leaving out values that are the default everywhere, and shows them in every figure.
 * @param how whether Back undoes it
 */
export function choose(choices: Readonly<Record<string, string>>, how: 'push' | 'replace' = 'push'): void {
  const next = query();
  for (const [key, value] of Object.entries(choices)) {
    const plain = fieldsNamed(key).every((field) => value === defaultOf(field) || accepted(field, value) === '');
    const offered = best(fieldsNamed(key), value) !== '';
    if (value === '' || (plain && offered)) next.delete(key);
    else next.set(key, value);
  }
  writeQuery(next, how);
  showAddress();
}

/** Stores in the address what is open, or how the page looks, without a step for Back. */
export function keep(key: string, value: string | undefined): void {
  const next = query();
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  writeQuery(next, 'replace');
}

const fieldsNamed = (key: string): Field[] =>
  readers.flatMap(({ fields }) => fields.filter((field) => field.name === key));

/** The longest part of a value that any of the fields accepts. */
const best = (fields: readonly Field[], value: string): string =>
  fields.map((field) => accepted(field, value)).reduce((most, one) => (one.length > most.length ? one : most), '');

function writeQuery(next: URLSearchParams, how: 'push' | 'replace'): void {
  // Commas join lists and are allowed unencoded; encoded they would be hard to read and to share.
  const text = queryText(next);
  const search = text === '' ? '' : `?${text}`;
  if (search === location.search) return;
  const address = location.pathname + search + location.hash;
  // In a frame, a history step of ours would be one of the surrounding page: Back would not leave the article.
  if (how === 'push' && parent === window) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  carryState();
}

/** Adds the state to links to the same view elsewhere: the other language, the chart's own page. */
export function carryState(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language, a[data-carry]')) {
    const figure = link.closest<HTMLElement>('[data-chart]');
    link.search = figure ? searchOf(figure) : location.search;
  }
}

/** The query for a link from a figure to the chart's own page: everything in the present address. */
export function searchOf(figure: HTMLElement): string {
  const taken = query();
  // The looks of a frame are a choice of the surrounding page.
  if (figure.hasAttribute('data-framed')) for (const key of looks) taken.delete(key);
  const text = taken.toString();
  return text === '' ? '' : `?${text}`;
}

window.addEventListener('popstate', () => {
  showAddress();
});

/** The address of a page with a state as its only query. */
export function stateAddress(address: string, state: State): string {
  const chosen = new URL(address, location.href);
  chosen.search = queryText(new URLSearchParams(state));
  return chosen.href;
}
