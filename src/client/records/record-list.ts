import { headButtons } from '../figure/head-buttons.ts';
import { newEnough } from '../page/new-enough.ts';
import { itemsOf, showFirst, showMore, showNamed } from './show-items.ts';

/**
 * A long list before it is used: its first items, or as far as the one that the address names, and its fields. The first
 * use loads what answers them.
 */
class RecordList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const fields = form?.querySelector('fieldset');
    if (!newEnough || !form || !fields) return;
    fields.disabled = false;
    headButtons(this.querySelector('table'));
    showFirst(this, itemsOf(this));
    showNamed(this);
    window.addEventListener('hashchange', () => {
      showNamed(this);
    });
    this.querySelector('.list-more button')?.addEventListener('click', () => {
      showMore(this);
    });
    let answers: Promise<void> | undefined;
    const load = (): Promise<void> => {
      answers ??= import('./answer-list.ts').then(({ answerList }) => {
        answerList(this, form);
      }, reportError);
      return answers;
    };
    for (const type of ['pointerdown', 'focusin', 'input']) form.addEventListener(type, () => void load());
    // A click on a header is done again by what sorts.
    const sort = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest('button') : null;
      void load().then(() => button?.click());
    };
    this.querySelector('thead')?.addEventListener('click', sort, { once: true });
    const looks = ['theme', 'lang'];
    if ([...new URLSearchParams(location.search).keys()].some((key) => !looks.includes(key))) void load();
  }
}

customElements.define('record-list', RecordList);
