import { make, makeButton } from './make.ts';
import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import type { Dialogue, Progress } from '../messages.ts';
import type { Stage } from './stage.ts';

/** Buttons to the previous and the next page; empty where there is only one page. */
export function pager(words: CheckerWords, page: number, pages: number, turn: (page: number) => void): HTMLElement[] {
  if (pages <= 1) return [];
  const step = (text: string, to: number): HTMLButtonElement => {
    const button = makeButton(
      text,
      () => {
        turn(to);
      },
      { class: 'button', 'data-step': to > page ? 'next' : 'previous' },
    );
    button.disabled = to < 0 || to >= pages;
    return button;
  };
  return [
    make(
      'nav',
      { class: 'pager', 'aria-label': words.pages },
      step(words.previous, page - 1),
      make('span', {}, words.page(page + 1, pages)),
      step(words.next, page + 1),
    ),
  ];
}

/** A button that makes a file and saves it. */
export function saveButton(
  { thread }: Stage,
  words: string,
  file: string,
  form: Dialogue['download']['ask']['form'],
): HTMLButtonElement {
  return makeButton(
    words,
    () => {
      void thread.ask('download', { file, form }).then(({ name, bytes }) => {
        const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
        make('a', { href: address, download: name }).click();
        setTimeout(() => {
          URL.revokeObjectURL(address);
        }, 60_000);
      });
    },
    { class: 'button', 'data-save': form },
  );
}

const paths = {
  reject: 'M6 6 14 14M14 6 6 14',
  accept: 'M5 10.5 8.5 14 15 6.5',
  notice: 'M10 5v6M10 14v.6',
};

/** The sign beside a verdict, drawn as SVG so that it needs no font. */
export function sign(kind: keyof typeof paths): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const circle = document.createElementNS(space, 'circle');
  for (const name of ['cx', 'cy', 'r']) circle.setAttribute(name, '10');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[kind]);
  svg.append(circle, path);
  return svg;
}

/** What is being done, how far it has got, and a button to stop it. */
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
    // Announces each step once; running numbers are only for the eye.
    if (`${phase} ${file}` !== this.#phase) this.#say(words);
    this.#phase = `${phase} ${file}`;
  }
}
