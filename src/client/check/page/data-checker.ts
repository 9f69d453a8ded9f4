import { newEnough } from '../../page/environment.ts';
import type { CheckSession } from './check-session.ts';

/** Longer text is checked without being shown in its field, because showing it would take longer than the check. */
const longestShown = 200_000;

/** Takes data that is dropped, chosen or pasted. The code that checks it is loaded when there is some. */
class DataChecker extends HTMLElement {
  #session: Promise<CheckSession> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    const area = this.querySelector('textarea');
    if (!newEnough || !form || !input || !area) return;
    input.addEventListener('change', () => {
      void this.#takeFiles([...(input.files ?? [])]);
      input.value = '';
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#takeText(area.value);
    });
    document.addEventListener('paste', (event) => {
      this.#paste(event, area);
    });
    this.#watchDrops();
    form.classList.remove('waiting');
    this.querySelector('.check-unscripted')?.remove();
  }

  /** Handles drops on the whole page, because a file dropped beside the field would otherwise replace the page. */
  #watchDrops(): void {
    let inside = 0;
    const over = (change: number): void => {
      inside = Math.max(0, inside + change);
      this.classList.toggle('over', inside > 0);
    };
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    document.addEventListener('dragenter', (event) => {
      if (carriesFiles(event)) over(1);
    });
    document.addEventListener('dragleave', (event) => {
      if (carriesFiles(event)) over(-1);
    });
    document.addEventListener('dragover', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    });
    document.addEventListener('drop', (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      over(-inside);
      if (files.length === 0) return;
      event.preventDefault();
      void this.#takeFiles(files);
    });
  }

  #paste(event: ClipboardEvent, area: HTMLTextAreaElement): void {
    const into = event.target instanceof Element ? event.target.closest('input, textarea') : null;
    if (into && into !== area) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') {
      event.preventDefault();
      area.value = text.length > longestShown ? '' : text;
      void this.#takeText(text);
    } else if (files.length > 0) {
      event.preventDefault();
      void this.#takeFiles(files);
    }
  }

  async #takeFiles(files: readonly File[]): Promise<void> {
    if (files.length > 0) await (await this.#open())?.checkFiles(files);
  }

  async #takeText(text: string): Promise<void> {
    await (await this.#open())?.checkText(text);
  }

  async #open(): Promise<CheckSession | undefined> {
    this.#session ??= import('./check-session.ts').then(({ CheckSession: Session }) => new Session(this));
    try {
      return await this.#session;
    } catch (error) {
      this.#session = undefined;
      const result = this.querySelector<HTMLElement>('#result');
      if (result) {
        result.textContent = this.dataset['unreachable'] ?? '';
        result.hidden = false;
      }
      reportError(error);
      return undefined;
    }
  }
}

customElements.define('data-checker', DataChecker);
