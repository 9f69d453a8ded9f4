import { worded } from '../../page/worded.ts';
import type { CellMark, GridCell, GridMode, GridPage, GridRow, Verdict } from '../messages.ts';
import type { Stage } from './stage.ts';
import { make, makeButton } from './make.ts';
import { pager } from './parts.ts';

/** The cells of one file, page by page. Cells with problems show their numbers, which link to the list and back. */
export class GridView {
  readonly element: HTMLElement;
  readonly #stage: Stage;
  readonly #file: string;
  readonly #prefix: string;
  readonly #body = make('div');
  readonly #modes: readonly HTMLButtonElement[];
  #mode: GridMode;
  #turn = 0;
  #toProblem: (number: number) => void = () => undefined;

  constructor(stage: Stage, { name, errors, notices }: Verdict, index: number) {
    const { words } = stage;
    this.#stage = stage;
    this.#file = name;
    this.#prefix = `problem-${String(index)}-`;
    this.#mode = errors + notices > 0 ? 'problems' : 'all';
    this.#modes = (['problems', 'all'] as const).map((mode) =>
      makeButton(
        words.mode[mode],
        () => {
          this.#mode = mode;
          void this.show(0);
        },
        { class: 'button', 'data-mode': mode },
      ),
    );
    this.element = make(
      'section',
      { class: 'check-part', 'aria-label': `${words.cells}: ${name}` },
      make('h4', {}, words.cells),
      ...(this.#mode === 'problems' ? [make('div', { class: 'check-tools' }, ...this.#modes)] : []),
      this.#body,
    );
  }

  /** @param toProblem is called with the number of the problem whose mark in a cell was pressed */
  onFlag(toProblem: (number: number) => void): void {
    this.#toProblem = toProblem;
  }

  /** Shows the cells of a file without problems as a closed section, as few readers want to see them. */
  folded(): HTMLElement {
    return make('details', { class: 'check-part' }, make('summary', {}, this.#stage.words.cells), this.#body);
  }

  async show(page: number): Promise<void> {
    await this.#ask({ page });
  }

  /** Shows the page with a problem, and moves to its cell. */
  async goTo(problem: number): Promise<void> {
    await this.#ask({ problem });
    const flag = this.#body.querySelector<HTMLElement>(`[data-problem="${String(problem)}"]`);
    flag?.focus({ preventScroll: true });
    flag?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  async #ask(where: { readonly page: number } | { readonly problem: number }): Promise<void> {
    const turn = ++this.#turn;
    const page = await this.#stage.thread.ask('grid', { file: this.#file, mode: this.#mode, ...where });
    if (turn !== this.#turn) return;
    // Where no problem belongs to a cell, only one mode exists.
    this.#mode = page.mode;
    for (const button of this.#modes) button.setAttribute('aria-pressed', String(button.dataset['mode'] === page.mode));
    this.#body.replaceChildren(this.#table(page), ...this.#pager(page));
  }

  #pager({ page, pages }: GridPage): HTMLElement[] {
    return pager(this.#stage.words, page, pages, (to) => {
      const step = to > page ? 'next' : 'previous';
      void this.show(to).then(() => {
        const same = this.#body.querySelector<HTMLButtonElement>(`[data-step="${step}"]`);
        if (same && !same.disabled) same.focus();
        else this.#body.querySelector<HTMLElement>('.scroll')?.focus();
      });
    });
  }

  #table({ columns, marks, rows }: GridPage): HTMLElement {
    const { words } = this.#stage;
    const corner = make('th', { scope: 'col', class: classOf(marks) });
    for (const mark of marks) corner.append(this.#flag(mark), ' ');
    corner.append(words.row);
    const head = make(
      'tr',
      {},
      corner,
      ...columns.map(({ letters, label }) => {
        const cell = make('th', { scope: 'col', class: classOf(label.marks) });
        this.#fill(cell, label);
        cell.prepend(make('span', { class: 'letters' }, letters));
        return cell;
      }),
    );
    return make(
      'div',
      { class: 'scroll check-grid', role: 'region', tabindex: '0', 'aria-label': words.gridOf(this.#file) },
      make(
        'table',
        {},
        make('thead', {}, head),
        make('tbody', {}, ...rows.flatMap((row) => this.#row(row, columns.length))),
      ),
    );
  }

  #row({ row, cells, marks, skipped }: GridRow, width: number): HTMLElement[] {
    const { words } = this.#stage;
    const left =
      skipped > 0
        ? [
            make(
              'tr',
              { class: 'skipped' },
              make('td', { colspan: String(width + 1) }, make('span', {}, words.skipped(skipped))),
            ),
          ]
        : [];
    const header = make('th', { scope: 'row', class: classOf(marks) }, String(row));
    for (const mark of marks) header.append(' ', this.#flag(mark));
    const line = cells.map((cell) => {
      const box = make('td', { class: classOf(cell.marks) });
      this.#fill(box, cell);
      return box;
    });
    return [...left, make('tr', {}, header, ...line)];
  }

  #fill(box: HTMLElement, { text, marks }: GridCell): void {
    for (const mark of marks) box.append(this.#flag(mark), ' ');
    if (text === '') return;
    box.append(worded('bdi', text, this.#stage.lang, 'cell'));
  }

  /** Not by colour alone: an error has a cross, a notice another sign, and both have their number and a text. */
  #flag({ number, severity, words: message }: CellMark): HTMLElement {
    const { words } = this.#stage;
    const said = severity === 'error' ? words.error : words.notice;
    const link = make(
      'a',
      {
        class: `flag ${severity}`,
        href: `#${this.#prefix}${String(number)}`,
        title: message,
        'data-problem': String(number),
        'aria-label': words.toProblem(said, number, message),
      },
      `${severity === 'error' ? '×' : '!'}${String(number)}`,
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#toProblem(number);
    });
    return link;
  }
}

const classOf = (marks: readonly CellMark[]): string | undefined =>
  marks.some(({ severity }) => severity === 'error') ? 'bad' : marks.length > 0 ? 'noted' : undefined;
