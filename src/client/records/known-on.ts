import { newEnough } from '../page/environment.ts';
import { asksForState } from '../page/looks.ts';

/**
 * A list of what came out on which day, before a day is chosen. The first use, or an address with a day, loads the code
 * that answers.
 */
class KnownOn extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const fields = this.querySelector('fieldset');
    if (!newEnough || !select || !fields) return;
    fields.disabled = false;
    let answers: Promise<void> | undefined;
    const load = (): void => {
      answers ??= import('./answer-known.ts').then(({ answerKnown }) => {
        answerKnown(this, select);
      }, reportError);
    };
    for (const type of ['pointerover', 'pointerdown', 'focusin', 'change']) select.addEventListener(type, load);
    if (asksForState()) load();
  }
}

customElements.define('known-on', KnownOn);
