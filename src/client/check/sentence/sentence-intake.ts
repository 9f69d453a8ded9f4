import { newEnough } from '../../page/environment.ts';
import type { Intake } from './show-drafts.ts';

/** Reads a pasted sentence on request. The patterns and the published rows are fetched with the first one. */
class SentenceIntake extends HTMLElement {
  #intake: Promise<Intake> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const area = this.querySelector('textarea');
    if (!newEnough || !form || !area) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#read(area.value);
    });
    form.hidden = false;
    this.querySelector('[data-unscripted]')?.remove();
  }

  async #read(sentence: string): Promise<void> {
    const result = this.querySelector<HTMLElement>('[data-drafts]');
    if (!result) return;
    const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
    this.#intake ??= import('./show-drafts.ts').then(({ openIntake }) => openIntake(this.dataset['site'] ?? '', lang));
    try {
      (await this.#intake)(sentence, result);
    } catch {
      this.#intake = undefined;
      result.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('sentence-intake', SentenceIntake);
