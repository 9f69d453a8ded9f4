import type { SearchEntry, SearchKind } from '../../lib/search/search-entry.ts';
import { fetchOnce } from '../figure/fetch.ts';
import type { answer as answerOf } from './answer.ts';

type Answer = ReturnType<typeof answerOf>;

const fetchIndex = fetchOnce<readonly SearchEntry[]>((host) => host.dataset['index'] ?? '');

/**
 * Answers while the reader types: the entries that contain every word replace the topics. The index is fetched when the
 * field is first used. The typed text is in the address (?q=).
 */
class SearchList extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const asked = new URL(location.href).searchParams.get('q');
    if (asked !== null) input.value = asked;
    input.addEventListener('focus', () => {
      fetchIndex(this).catch(() => undefined);
      import('./answer.ts').catch(() => undefined);
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
      const answer = typed.trim() === '' ? undefined : await this.answer(typed);
      if (input.value === typed) this.list(answer);
    } catch (error) {
      this.say(this.dataset['failed'] ?? '');
      reportError(error);
    }
  }

  private async answer(typed: string): Promise<Answer> {
    const [{ answer }, index] = await Promise.all([import('./answer.ts'), fetchIndex(this)]);
    return answer(index, typed, JSON.parse(this.dataset['kinds'] ?? '{}') as Readonly<Record<SearchKind, string>>);
  }

  /** @param answer undefined where nothing was typed */
  private list(answer: Answer | undefined): void {
    const found = this.querySelector<HTMLElement>('.found');
    const unasked = this.querySelector<HTMLElement>('.unasked');
    if (!found || !unasked) return;
    found.hidden = answer === undefined;
    unasked.hidden = answer !== undefined;
    found.replaceChildren(...(answer?.sections ?? []));
    const words = answer?.count === 0 ? this.dataset['none'] : this.dataset['count'];
    this.say(answer === undefined ? '' : (words ?? '').replace('{n}', String(answer.count)));
  }

  private say(words: string): void {
    this.querySelector('output')?.replaceChildren(words);
  }
}

customElements.define('search-list', SearchList);
