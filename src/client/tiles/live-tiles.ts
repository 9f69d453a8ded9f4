import type { State } from '../../charts/chart.ts';
import { carryState, choose, readAddressWith, showAddress } from '../controls/address.ts';
import { fieldsOf, showState, stateOf } from '../controls/fields.ts';
import { listenToForm } from '../controls/listen-to-form.ts';
import { figureWords } from '../figure/figure-words.ts';
import { fillIn } from '../figure/fill-in.ts';
import { markAt } from '../marks/marks-of.ts';
import { pageLang } from '../page/page-lang.ts';
import { fillTile, heardBy, renderTile, sayMissing } from './live-tile.ts';

/** Pixels from a mark within which a click is meant for it: tiles are small, and fingers wide. */
const reach = 24;

/**
 * Makes the front page's choices work: each tile that depends on one shows what it has for it; charts of other tiles
 * are not loaded.
 */
export function liveTiles(host: HTMLElement): void {
  const lang = pageLang();
  const form = host.querySelector('form');
  const fields = fieldsOf(form);
  const tiles = [...host.querySelectorAll<HTMLElement>('[data-chart]')];
  const remark = host.querySelector<HTMLElement>('.figure-remark');
  const status = host.querySelector('.front-status');
  const words = figureWords(host);
  /** The requested state, and the part of it that each tile shows. */
  let asked: State = {};
  const drawn = new Map<HTMLElement, string>();
  let begun = false;

  const note = (text: string): void => {
    if (!remark) return;
    remark.textContent = text;
    remark.hidden = text === '';
  };
  const fail = (error: unknown): void => {
    note(words.failed);
    reportError(error);
  };

  async function draw(state: State): Promise<void> {
    asked = state;
    for (const tile of tiles) sayMissing(tile, state);
    const heard = (tile: HTMLElement): string => JSON.stringify(heardBy(tile, state));
    const changed = tiles.filter((tile) => heard(tile) !== (drawn.get(tile) ?? '{}'));
    const made = await Promise.all(changed.map(async (tile) => ({ tile, ...(await renderTile(tile, state, lang)) })));
    // Meanwhile something else may have been chosen.
    if (asked !== state) return;
    for (const { tile, rendering, input } of made) {
      fillTile(tile, rendering, input, lang);
      sayMissing(tile, state, rendering.missing);
      drawn.set(tile, heard(tile));
    }
    status?.replaceChildren(made.map(({ rendering }) => rendering.answer).join(' '));
  }

  if (form)
    listenToForm(
      form,
      fields,
      () => () => Promise.resolve(true),
      () => undefined,
    );
  readAddressWith({
    fields,
    show: (query, dropped) => {
      const state = stateOf(fields, query);
      showState(fields, state, begun ? null : document.activeElement);
      begun = true;
      const unknown = dropped.map(({ key, value }) => `${key}=${value}`).join('&');
      note(unknown === '' ? '' : fillIn(words.dropped, unknown));
      form?.classList.toggle('changed', Object.keys(state).length > 0);
      draw(state).catch(fail);
    },
  });
  host.addEventListener('click', ({ target, clientX, clientY }) => {
    const stage = target instanceof Element ? target.closest<HTMLElement>('[data-marks] .tile-drawing') : null;
    const choice = stage && markAt(stage, clientX, clientY, reach)?.dataset['choice'];
    if (choice) choose(Object.fromEntries(new URLSearchParams(choice)));
  });
  showAddress();
  carryState();
}
