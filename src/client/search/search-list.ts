import type { SearchEntry, SearchKind } from '../../lib/search-entry.ts';
import { fetchOnce } from '../figure/fetch-once.ts';
import { pageLang } from '../page/page-lang.ts';
import { findEntries } from './find-entries.ts';
import { listEntries } from './list-entries.ts';

const fetchIndex = fetchOnce<readonly SearchEntry[]>((host) => host.dataset['index'] ?? '');

/**
 * Answers while one types: what holds every word stands in place of the topics. What is looked through is fetched when
 * the field is first used. What was typed stands in the address (?q=).
 */
class SearchList extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const asked = new URL(location.href).searchParams.get('q');
    if (asked !== null) input.value = asked;
    input.addEventListener('focus', () => {
      fetchIndex(this).catch(() => undefined);
    });
    const show = () => void this.show(input);
    input.addEventListener('input', show);
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      show();
    });
    if (input.value !== '') show();
  }

  private async show(input: HTMLInputElement): Promise<void> {
    const typed = input.value;
    const address = new URL(location.href);
    if (typed.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    history.replaceState(history.state, '', address);
    try {
      const entries = typed.trim() === '' ? undefined : findEntries(await fetchIndex(this), typed);
      if (input.value === typed) this.list(entries);
    } catch (error) {
      this.say(this.dataset['failed'] ?? '');
      reportError(error);
    }
  }

  /** @param entries none where nothing was typed */
  private list(entries: readonly SearchEntry[] | undefined): void {
    const found = this.querySelector<HTMLElement>('.found');
    const unasked = this.querySelector<HTMLElement>('.unasked');
    if (!found || !unasked) return;
    found.hidden = entries === undefined;
    unasked.hidden = entries !== undefined;
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Readonly<Record<SearchKind, string>>;
    found.replaceChildren(...listEntries(entries ?? [], kinds, pageLang()));
    const words = entries?.length === 0 ? this.dataset['none'] : this.dataset['count'];
    this.say(entries === undefined ? '' : (words ?? '').replace('{n}', String(entries.length)));
  }

  private say(words: string): void {
    this.querySelector('output')?.replaceChildren(words);
  }
}

customElements.define('search-list', SearchList);
