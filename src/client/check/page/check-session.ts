import { pageLang } from '../../page/page-lang.ts';
import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import { checkerWords } from '../../../i18n/words/checker-words.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { excelCells, takeFiles, today } from './take-files.ts';
import type { CheckAnswer, GivenFile, Progress } from '../messages.ts';
import { CheckFailure, JudgeThread } from './judge-thread.ts';
import { make, makeButton } from './make.ts';
import { ProgressBox } from './parts.ts';
import { showCharts } from './show-charts.ts';
import { showOthers } from './show-others.ts';
import { showVerdict, verdictWords } from './show-verdict.ts';
import type { Stage } from './stage.ts';

/** Checks given data, one check at a time, and shows the result. */
export class CheckSession {
  private readonly words: CheckerWords;
  readonly #host: HTMLElement;
  readonly #result: HTMLElement;
  readonly #lang: Lang;
  #thread: JudgeThread | undefined;
  #turn = 0;

  constructor(host: HTMLElement) {
    const result = host.querySelector<HTMLElement>('#result');
    if (!result) throw new Error('a data-checker needs a place for its result');
    this.#host = host;
    this.#result = result;
    this.#lang = pageLang();
    this.words = checkerWords[this.#lang];
  }

  async checkFiles(files: readonly File[]): Promise<void> {
    await this.check(await takeFiles(files));
  }

  /** @param text cells copied from a spreadsheet, or CSV */
  async checkText(text: string): Promise<void> {
    const { words } = this;
    if (text.trim() === '') {
      this.#show(make('p', { class: 'check-note' }, words.nothingPasted));
      this.#say(words.nothingPasted);
      return;
    }
    const content = new TextEncoder().encode(excelCells(text));
    await this.check([{ name: words.pastedName, content, size: content.length, pasted: true }]);
  }

  async check(files: readonly GivenFile[]): Promise<void> {
    const { words } = this;
    const thread = this.#freeThread();
    const turn = ++this.#turn;
    const box = new ProgressBox(words, (text) => {
      this.#say(text);
    });
    box.cancel.addEventListener('click', () => {
      this.#turn += 1;
      this.#stopThread();
      this.#show(make('p', { class: 'check-note' }, words.cancelled));
      this.#say(words.cancelled);
      this.#host.querySelector<HTMLElement>('#check-file')?.focus();
    });
    this.#show(box.element);
    const site = new URL(this.#host.dataset['site'] ?? '', location.href).href;
    const onProgress = (progress: Progress): void => {
      box.show(progress);
    };
    try {
      const answer = await thread.ask('check', { files, site, lang: this.#lang, today: today() }, onProgress);
      if (this.#turn === turn) this.#showAnswer(answer, files, thread);
    } catch (error) {
      if (this.#turn !== turn) return;
      this.#stopThread();
      this.#showFailure(error, files);
    }
  }

  /** Ends a thread that is busy with something else; keeps an idle one, which has the site's tables loaded. */
  #freeThread(): JudgeThread {
    if (this.#thread?.busy) this.#stopThread();
    return (this.#thread ??= new JudgeThread());
  }

  #stopThread(): void {
    this.#thread?.stop();
    this.#thread = undefined;
  }

  #showAnswer(answer: CheckAnswer, files: readonly GivenFile[], thread: JudgeThread): void {
    const { words } = this;
    const stage: Stage = {
      words,
      lang: this.#lang,
      thread,
      chartPages: this.#host.dataset['charts'] ?? '',
      messagesPage: this.#host.dataset['messages'] ?? '',
      say: (text) => {
        this.#say(text);
      },
    };
    const parts = answer.verdicts.map((verdict, index) =>
      showVerdict(stage, verdict, index, answer, (choice) => {
        void this.check(files.map((file) => (file.name === verdict.name ? { ...file, ...choice } : file)));
      }),
    );
    const refused = answer.verdicts.filter(({ outcome }) => outcome === 'reject').length;
    const several = answer.verdicts.length > 1 ? words.several(answer.verdicts.length, refused) : '';
    const overview = several === '' ? [] : [make('p', { class: 'check-several' }, several)];
    this.#show(
      make('h2', { class: 'hidden', id: 'result-title', tabindex: '-1' }, words.result),
      ...overview,
      ...parts,
      ...showOthers(stage, answer),
      ...showCharts(stage, answer),
    );
    const said = answer.verdicts.map((verdict) =>
      words.verdictOf(verdict.name, verdictWords(verdict, answer.otherCount === 0, words)),
    );
    this.#say(words.done(answer.otherCount === 0 ? said : [...said, words.broken(answer.otherCount)]));
    this.#result.scrollIntoView({ block: 'start' });
  }

  #showFailure(error: unknown, files: readonly GivenFile[]): void {
    const { words } = this;
    const help =
      words.failedHelp[error instanceof CheckFailure && error.kind === 'unreachable' ? 'unreachable' : 'other'];
    reportError(error);
    this.#show(
      make(
        'div',
        { class: 'check-note' },
        make('p', {}, words.failed),
        make('p', {}, help),
        makeButton(words.again, () => void this.check(files), { class: 'button' }),
      ),
    );
    this.#say(`${words.failed}${help}`);
  }

  #show(...parts: readonly Node[]): void {
    this.#result.hidden = false;
    this.#result.replaceChildren(...parts);
  }

  #say(text: string): void {
    const line = this.#host.querySelector('[data-said]');
    if (line) line.textContent = text;
  }
}
