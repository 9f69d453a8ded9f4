import { worded } from '../../page/worded.ts';
import type { ShownProblem, Verdict } from '../messages.ts';
import type { Stage } from './stage.ts';
import { make, makeButton } from './make.ts';
import { pager, saveButton } from './parts.ts';

const pageSize = 10;

/** The problems of one file, page by page, of one kind or of all. */
export class ProblemView {
  readonly element: HTMLElement;
  readonly #stage: Stage;
  readonly #verdict: Verdict;
  readonly #prefix: string;
  readonly #goToCell: (number: number) => void;
  readonly #list = make('div', { class: 'problem-list' });
  #kind = '';
  #kinds: readonly HTMLButtonElement[] = [];
  #turn = 0;

  constructor(stage: Stage, verdict: Verdict, index: number, goToCell: (number: number) => void) {
    this.#stage = stage;
    this.#verdict = verdict;
    this.#prefix = `problem-${String(index)}-`;
    this.#goToCell = goToCell;
    const { words } = stage;
    this.element = make(
      'section',
      // With several files the page has several such parts.
      { class: 'check-part', 'aria-label': `${words.problems}: ${verdict.name}` },
      make('h4', {}, words.problems),
      ...this.#tools(),
      this.#list,
    );
  }

  /** Shows a page of the chosen kind, counted from 0. */
  async show(page: number): Promise<void> {
    const { thread, words } = this.#stage;
    const turn = ++this.#turn;
    const ask = { file: this.#verdict.name, from: page * pageSize, count: pageSize, kind: this.#kind };
    const { problems, total } = await thread.ask('problems', ask);
    if (turn !== this.#turn) return;
    for (const button of this.#kinds)
      button.setAttribute('aria-pressed', String(button.dataset['kind'] === this.#kind));
    this.#list.replaceChildren(
      make('ol', { class: 'problems', role: 'list' }, ...problems.map((problem) => this.#item(problem))),
      ...pager(words, page, Math.ceil(total / pageSize), (to) => {
        void this.show(to).then(() => {
          this.element.scrollIntoView({ block: 'start' });
          this.#list.querySelector<HTMLElement>('li')?.focus({ preventScroll: true });
        });
      }),
    );
  }

  /** Shows a problem in the list of all problems, and moves to it. */
  async goTo(number: number): Promise<void> {
    const id = `${this.#prefix}${String(number)}`;
    if (!document.getElementById(id)) {
      this.#kind = '';
      await this.show(Math.floor((number - 1) / pageSize));
    }
    const item = document.getElementById(id);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  }

  /** The kinds of problems with their counts, and the choice among them. */
  #tools(): HTMLElement[] {
    const { words } = this.#stage;
    const { kinds, errors, notices, name } = this.#verdict;
    const choose = (key: string, text: string, count: number): HTMLButtonElement =>
      makeButton(
        words.kind(text, count),
        () => {
          this.#kind = key;
          void this.show(0);
        },
        { class: 'button kind', 'data-kind': key },
      );
    if (kinds.length > 1)
      this.#kinds = [
        choose('', words.allProblems, errors + notices),
        ...kinds.map(({ key, code, field, count }) => choose(key, words.kindName(code, field ?? ''), count)),
      ];
    const choice = make('div', { class: 'kinds', role: 'group', 'aria-label': words.show }, ...this.#kinds);
    return [
      ...(kinds.length > 1 ? [choice] : []),
      make('div', { class: 'check-tools' }, saveButton(this.#stage, words.saveProblems, name, 'problems')),
    ];
  }

  #item(problem: ShownProblem): HTMLElement {
    const { words, lang, messagesPage } = this.#stage;
    const { number, severity, code, line, column, place, message, fix, shown } = problem;
    const where = place === '' ? words.wholeFile : place;
    const cell = shown
      ? makeButton(
          where,
          () => {
            this.#goToCell(number);
          },
          { class: 'place', 'aria-label': words.goTo(where) },
        )
      : make('span', { class: 'place' }, where);
    const said = severity === 'error' ? words.error : words.notice;
    // Opens in a new tab: nothing that was checked is stored, so leaving the page would lose it.
    const explanation = make(
      'a',
      {
        class: 'code',
        href: `${messagesPage}#code-${code}`,
        target: '_blank',
        rel: 'noopener',
        title: words.explained,
      },
      make('code', {}, code),
    );
    return make(
      'li',
      { class: severity, id: `${this.#prefix}${String(number)}`, tabindex: '-1' },
      make(
        'p',
        { class: 'problem-head' },
        make('span', { class: `flag ${severity}` }, `${said} ${String(number)}`),
        cell,
        ...(line === null || line < 1 ? [] : [make('span', { class: 'muted' }, words.place(line, column))]),
        explanation,
      ),
      worded('p', message, lang, 'problem-what'),
      make('p', { class: 'problem-fix' }, make('span', { class: 'muted' }, words.fix), worded('span', fix, lang)),
    );
  }
}
