import { newEnough } from '../page/environment.ts';
import { asksForState } from '../page/looks.ts';
import { itemsOf, openChoices, showFirst, showMore, showNamed } from './show-items.ts';

/**
 * A long list before it is used: shows its first items, or all items up to the one that the address names, and its
 * fields. The first use loads the code that answers.
 */
class RecordList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const fields = form?.querySelector('fieldset');
    if (!newEnough || !form || !fields) return;
    fields.disabled = false;
    showFirst(this, itemsOf(this));
    showNamed(this);
    window.addEventListener('hashchange', () => {
      showNamed(this);
    });
    this.querySelector('.list-more button')?.addEventListener('click', () => {
      showMore(this);
    });
    this.querySelector('.list-open')?.addEventListener('click', () => {
      openChoices(this);
    });
    let answers: Promise<void> | undefined;
    let answering = false;
    const load = (): Promise<void> => {
      answers ??= import('./answer-list.ts').then(({ answerList }) => {
        answerList(this, form);
        answering = true;
      }, reportError);
      return answers;
    };
    for (const type of ['pointerover', 'pointerdown', 'focusin', 'input'])
      this.addEventListener(type, () => void load());
    // A click on a header or a figure before that is repeated once the code is loaded.
    this.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('thead th, td.figures') : null;
      if (!answering && pressed)
        void load().then(() => {
          pressed.click();
        });
    });
    if (asksForState()) void load();
  }
}

customElements.define('record-list', RecordList);
