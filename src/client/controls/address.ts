import type { Field } from './fields.ts';
import { accepted, defaultOf } from './fields.ts';
import { queryText } from '../../lib/text/urls.ts';
import { looks } from '../page/looks.ts';
import type { State } from '../../charts/chart.ts';

/** A figure, as the address sees it. */
interface Reader {
  readonly fields: readonly Field[];
  /** Shows what the address says now. @param dropped what it said and none of the page's figures offers */
  show(query: URLSearchParams, dropped: readonly Dropped[]): void;
}

export interface Dropped {
  readonly key: string;
  readonly value: string;
}

const readers: Reader[] = [];
const query = (): URLSearchParams => new URLSearchParams(location.search);

/** Figures of a page share its address: a key means the same in every one that has it. */
export function readAddressWith(reader: Reader): void {
  readers.push(reader);
}

/** Takes the address as it is: at first, and after Back and Forward. Nothing is written unless something is dropped. */
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
 * Writes a choice into the address, where it is a default everywhere as nothing, and shows it in every figure.
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

/** Keeps what is open or how it looks in the address, without a step of its own for Back. */
export function keep(key: string, value: string | undefined): void {
  const next = query();
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  writeQuery(next, 'replace');
}

const fieldsNamed = (key: string): Field[] =>
  readers.flatMap(({ fields }) => fields.filter((field) => field.name === key));

/** What the field that takes most of a value takes of it. */
const best = (fields: readonly Field[], value: string): string =>
  fields.map((field) => accepted(field, value)).reduce((most, one) => (one.length > most.length ? one : most), '');

function writeQuery(next: URLSearchParams, how: 'push' | 'replace'): void {
  // Commas join lists and are allowed as they are; encoded they would be hard to read and to share.
  const text = queryText(next);
  const search = text === '' ? '' : `?${text}`;
  if (search === location.search) return;
  const address = location.pathname + search + location.hash;
  // In a frame a step of ours would be one of the page around: Back would not leave the article.
  if (how === 'push' && parent === window) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  carryState();
}

/** Links to the same view elsewhere (the other language, the chart's own page) take the state along. */
export function carryState(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language, a[data-carry]')) {
    const figure = link.closest<HTMLElement>('[data-chart]');
    link.search = figure ? searchOf(figure) : location.search;
  }
}

/** What the page of one figure takes over from here: everything. */
export function searchOf(figure: HTMLElement): string {
  const taken = query();
  // How a frame looks is the wish of the page around it.
  if (figure.hasAttribute('data-framed')) for (const key of looks) taken.delete(key);
  const text = taken.toString();
  return text === '' ? '' : `?${text}`;
}

window.addEventListener('popstate', () => {
  showAddress();
});

/** The address of a page with what was chosen on it, and nothing else behind the question mark. */
export function stateAddress(address: string, state: State): string {
  const chosen = new URL(address, location.href);
  chosen.search = queryText(new URLSearchParams(state));
  return chosen.href;
}
