import type { AnyChart, State } from '../../charts/chart.ts';
import { loadChart } from '../../charts/registry.ts';
import type { ScriptWords } from '../../i18n/words/interaction-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { TipFile } from '../../publish/figures/drawn-tips.ts';
import type { Dropped } from '../controls/address.ts';
import { choose, readAddressWith, searchOf } from '../controls/address.ts';
import { afterPaint } from './after-paint.ts';
import { awaitSearch } from '../controls/await-search.ts';
import type { Field } from '../controls/fields.ts';
import { fetchTips } from './fetch.ts';
import { fetchInput } from './fetch-input.ts';
import { figureWords } from './figure-words.ts';
import type { Redrawn } from './redraw-figure.ts';
import { redrawFigure } from './redraw-figure.ts';
import { explainedMove } from '../marks/move-marks.ts';
import { fieldsOf, showState, stateOf } from '../controls/fields.ts';
import { fillIn } from './fill-in.ts';
import { listenToForm } from '../controls/listen-to-form.ts';
import type { Step } from '../controls/play-steps.ts';
import { followState } from '../controls/set-buttons.ts';
import { pageLang } from '../page/page-lang.ts';
import { followTableView } from './table/table-view.ts';
import { pointAtMarks } from '../marks/point-at-marks.ts';
import { makeFilterable, makeSortable } from './table/sort-table.ts';
import { cardLink, verdictLinks } from '../marks/row-links.ts';
import type { TipBox } from '../marks/tip-box.ts';
import { createTipBox, sayTip } from '../marks/tip-box.ts';
import type { VerdictLinks } from '../marks/row-links.ts';
import { navigateMarks } from '../marks/navigate-marks.ts';
import { watchWidth } from './watch-width.ts';

/**
 * An interactive figure and its state. Fields are declared and then set by the constructor, because defined fields need
 * a helper in the oldest supported browsers.
 */
export class LiveFigure {
  declare private readonly host: HTMLElement;
  declare private readonly lang: Lang;
  declare private readonly stage: HTMLElement;
  declare private readonly listBox: HTMLElement;
  declare private readonly status: Element | null;
  declare private readonly form: HTMLFormElement | null;
  declare private readonly fields: readonly Field[];
  declare private readonly tip: TipBox;
  declare private readonly verdicts: VerdictLinks;
  declare private readonly walkOn: () => void;
  declare private readonly words: ScriptWords;
  /**
   * The result of the last redrawing; undefined while the built drawings are shown, whose tips are in a file, as are
   * all quotes.
   */
  declare private redrawn: Redrawn | undefined;
  /** The mark whose tip was last requested. */
  declare private asked: SVGElement | undefined;
  /** `state` was requested, `drawn` is on display: at first that of the built drawings. */
  declare private state: State;
  declare private drawn: State;
  declare private drawing: Promise<boolean>;
  declare private turn: number;
  /** Whether the address has been shown once; text that the reader typed before that stays. */
  declare private begun: boolean;
  /** Stops the playing of a control's steps. */
  declare private stopSteps: () => void;
  /** The announcement of an intermediate step, in place of the full one. */
  declare private brief: string | undefined;
  /** Whether a moving slider is on display that has not been announced yet. */
  declare private previewed: boolean;
  /** Filters a long table again after it was filled or sorted. */
  declare private filter: () => void;

  constructor(host: HTMLElement) {
    this.host = host;
    this.lang = pageLang();
    this.state = {};
    this.drawn = {};
    this.drawing = Promise.resolve(true);
    this.turn = 0;
    this.begun = false;
    this.previewed = false;
    this.stopSteps = () => undefined;
    const stage = host.querySelector<HTMLElement>('.drawings');
    const listBox = host.querySelector<HTMLElement>('.key-nav');
    if (!stage || !listBox) throw new Error('a chart-figure needs its drawings and its list box');
    this.stage = stage;
    this.listBox = listBox;
    this.status = host.querySelector('.figure-status');
    this.form = host.querySelector('form');
    this.fields = fieldsOf(this.form);
    this.words = figureWords(host);
    this.tip = createTipBox(stage, this.lang);
    this.verdicts = verdictLinks(host, 'word');
    pointAtMarks(stage, this.tip, (mark, by) => {
      this.open(mark, by);
    });
    this.walkOn = navigateMarks(stage, listBox, this.tip, this.words.position, (mark) => {
      this.open(mark, 'key');
    });
    this.filter = makeFilterable(host);
    this.filter();
    const table = host.querySelector('table');
    if (table) makeSortable(table);
    followTableView(host);
    if (this.form) {
      this.stopSteps = listenToForm(
        this.form,
        this.fields,
        (key) => (step) => this.step(key, step),
        (field) => {
          this.preview(field);
        },
      );
      const made = () => Promise.all([this.chart(), fetchInput(host)]);
      awaitSearch(this.form, this.lang, made, (error) => {
        this.fail(error, this.words.noSearch);
      });
    }
    readAddressWith({
      fields: this.fields,
      show: (query, dropped) => {
        this.showState(stateOf(this.fields, query), dropped);
      },
    });
    watchWidth(stage, () => {
      void this.redraw();
    });
  }

  private open(mark: SVGElement, by: 'pointer' | 'tap' | 'key'): void {
    if (by !== 'pointer') this.stopSteps();
    this.asked = mark;
    const { redrawn } = this;
    const fetched = fetchTips(this.host);
    // For a redrawing only the quotes are fetched; its tips are shown without them if that fails.
    const shown = redrawn
      ? fetched.then(
          ({ quotes }) => ({ tips: redrawn.rendering.tips, quotes }),
          () => ({ tips: redrawn.rendering.tips, quotes: {} }),
        )
      : fetched;
    shown.then(
      (file) => {
        // Meanwhile another mark may have been requested, or pointer or focus may have left.
        const left = {
          pointer: !this.stage.matches(':hover'),
          key: document.activeElement !== this.listBox,
          tap: false,
        };
        if (this.asked !== mark || left[by]) return;
        if (mark.isConnected) this.show(mark, by, file);
        // The figure was redrawn meanwhile: keyboard navigation continues in the new drawing.
        else if (by === 'key') this.walkOn();
      },
      (error: unknown) => {
        this.fail(error, this.words.failed);
      },
    );
  }

  private show(mark: SVGElement, by: 'pointer' | 'tap' | 'key', { tips, quotes }: TipFile): void {
    const row = mark.getAttribute('data-row') ?? '';
    const tip = tips[row] ?? { heading: mark.textContent, figure: '', lines: [] };
    const rows = this.redrawn?.rendering.table.rows.map(({ id }) => id) ?? builtRows(this.host);
    const href = `${this.host.dataset['page'] ?? ''}${searchOf(this.host)}#r-${row}`;
    const words = (tip.quotes ?? []).flatMap((id) => quotes[id] ?? []);
    this.stage.classList.add('tipped');
    const verdicts = [...new Set([row, ...(tip.quotes ?? [])])].flatMap(this.verdicts);
    const card = cardLink(this.host, [row, ...(tip.quotes ?? [])], this.words.cite);
    this.tip.show(
      mark,
      { ...tip, words, verdicts, card },
      by,
      rows.includes(row) ? { href, text: this.words.row } : undefined,
    );
    if (this.status && by !== 'pointer') sayTip(this.status, tip, this.lang);
  }

  private async step(key: string, { value, label, first, last }: Step): Promise<boolean> {
    this.brief = last ? undefined : label;
    choose({ [key]: value }, 'replace');
    this.brief = undefined;
    const drawn = await this.drawing;
    // On a phone the drawing may begin below the button.
    if (first) this.stage.scrollIntoView({ block: 'nearest' });
    return drawn;
  }

  /** Draws the state of a moving slider without announcing it: the slider's own value announces it. */
  private preview(moved: Field): void {
    const fields = this.fields.map((field) => [
      field.name,
      field === moved ? field.value : (this.state[field.name] ?? ''),
    ]);
    this.brief = '';
    this.showState(stateOf(this.fields, new URLSearchParams(fields)), []);
    this.brief = undefined;
    this.previewed = true;
  }

  private chart(): Promise<AnyChart> {
    return loadChart(this.host.dataset['chart'] ?? '', this.lang);
  }

  private fail(error: unknown, words: string): void {
    this.note(words);
    reportError(error);
  }

  private showState(state: State, dropped: readonly Dropped[]): void {
    const typing = this.begun ? null : document.activeElement;
    this.begun = true;
    showState(this.fields, state, typing);
    const own = dropped.filter(({ key }) => this.fields.some((field) => field.name === key));
    const unknown = own.map(({ key, value }) => `${key}=${value}`).join('&');
    const same = JSON.stringify(state) === JSON.stringify(this.state);
    // If the state is already shown, a remark stays: drawing it may have failed.
    if (!same || unknown !== '') this.note(unknown === '' ? '' : fillIn(this.words.dropped, unknown));
    if (this.form) followState(this.form, this.fields, state);
    this.form?.classList.toggle('changed', Object.keys(state).length > 0);
    if (same && !this.previewed) return;
    this.previewed = false;
    this.state = state;
    this.drawing = this.redraw(this.brief ?? true);
  }

  private note(text: string): void {
    const line = this.host.querySelector<HTMLElement>('.figure-remark');
    if (!line) return;
    line.textContent = text;
    line.hidden = text === '';
  }

  /**
   * Loads what drawing needs, once, and redraws the state at the figure's own width.
   * @param announce whether to announce what is shown, or the text to announce instead
   * @returns whether it was drawn
   */
  private async redraw(announce: boolean | string = false): Promise<boolean> {
    const turn = ++this.turn;
    const { lang, state } = this;
    try {
      const [chart, input] = await Promise.all([this.chart(), fetchInput(this.host)]);
      if (turn !== this.turn) return false;
      // A reader who navigates by keyboard keeps their place, after a change of width or of a number that counts once
      // its field is left.
      const walks = this.tip.opener() === 'key';
      this.tip.hide();
      const steps = this.fields.filter((field) => field.dataset['steps'] !== undefined).map((field) => field.name);
      const move = explainedMove(this.drawn, state, steps);
      const status = announce === true ? this.status : null;
      this.redrawn = redrawFigure(this.host, this.stage, input, {
        chart,
        lang,
        state,
        status,
        move,
        filled: this.filter,
      });
      const { rest } = this.redrawn;
      afterPaint(() => {
        try {
          rest();
        } catch (error) {
          this.fail(error, this.words.failed);
        }
      });
      if (typeof announce === 'string') this.status?.replaceChildren(announce);
      this.drawn = state;
      if (walks) this.walkOn();
      return true;
    } catch (error) {
      this.fail(error, this.words.failed);
      return false;
    }
  }
}

const builtRows = (host: HTMLElement): readonly string[] =>
  [...host.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset['row'] ?? '');
