import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import type { Progress } from '../messages.ts';
import { make } from './make.ts';

/** What is being done, how far it is, and the way to stop it. */
export class ProgressBox {
  readonly element: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly #words: CheckerWords;
  readonly #say: (text: string) => void;
  readonly #line = make('p', { id: 'check-phase' });
  readonly #bar = make('progress', { 'aria-labelledby': 'check-phase' });
  #phase = '';

  constructor(words: CheckerWords, say: (text: string) => void) {
    this.#words = words;
    this.#say = say;
    this.cancel = make('button', { type: 'button', class: 'button' }, words.cancel);
    this.element = make('div', { class: 'check-progress' }, this.#line, this.#bar, this.cancel);
    this.show({ phase: 'fetch', file: '', done: 0, total: 0 });
  }

  show({ phase, file, done, total }: Progress): void {
    const say = this.#words.phase;
    const words = {
      fetch: () => say.fetch(done, total),
      read: () => say.read(file),
      rows: () => say.rows(file, done, total),
      relate: () => say.relate(file),
    }[phase]();
    this.#line.textContent = words;
    if (total > 0 && phase !== 'relate') {
      this.#bar.max = total;
      this.#bar.value = done;
    } else this.#bar.removeAttribute('value');
    // Each step once: numbers that run are for the eye.
    if (`${phase} ${file}` !== this.#phase) this.#say(words);
    this.#phase = `${phase} ${file}`;
  }
}
