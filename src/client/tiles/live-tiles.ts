import type { State, TileRendering } from '../../charts/chart.ts';
import { loadChart } from '../../charts/registry.ts';
import { tileSizes } from '../../charts/tile-sizes.ts';
import { gradeWords } from '../../i18n/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wordBreaks } from '../../i18n/word-breaks.ts';
import { weakestGrade } from '../../lib/weakest-grade.ts';
import { carryState, choose, readAddressWith, showAddress } from '../controls/address.ts';
import type { ChartInput } from '../controls/chosen-figure.ts';
import { defaultOf, fieldsOf, stateOf } from '../controls/fields.ts';
import { listenToForm } from '../controls/listen-to-form.ts';
import { fetchInput } from '../figure/fetch-input.ts';
import { figureWords } from '../figure/figure-words.ts';
import { fillIn } from '../figure/fill-in.ts';
import { markAt } from '../marks/marks-of.ts';
import { appendProse } from '../page/append-prose.ts';
import { pageLang } from '../page/page-lang.ts';

/** Pixels from a mark within which it is meant: tiles are small, and fingers wide. */
const reach = 24;

/** Makes the front page's choices answer: each tile that hears one says and draws what it has of it. */
export function liveTiles(host: HTMLElement): void {
  const lang = pageLang();
  const form = host.querySelector('form');
  const fields = fieldsOf(form);
  const tiles = [...host.querySelectorAll<HTMLElement>('[data-chart]')];
  const remark = host.querySelector<HTMLElement>('.figure-remark');
  const status = host.querySelector('.front-status');
  const words = figureWords(host);
  let shown: State = {};
  let begun = false;

  const note = (text: string): void => {
    if (!remark) return;
    remark.textContent = text;
    remark.hidden = text === '';
  };

  async function draw(state: State): Promise<void> {
    shown = state;
    try {
      const made = await Promise.all(tiles.map(async (tile) => ({ tile, ...(await renderTile(tile, state, lang)) })));
      // Meanwhile something else may have been chosen.
      if (shown !== state) return;
      for (const { tile, rendering, input } of made) fillTile(tile, rendering, input, lang);
      status?.replaceChildren(made.map(({ rendering }) => rendering.answer).join(' '));
    } catch (error) {
      note(words.failed);
      reportError(error);
    }
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
      const typing = begun ? null : document.activeElement;
      begun = true;
      for (const field of fields) {
        const value = state[field.name] ?? defaultOf(field);
        if (field !== typing && field.value !== value) field.value = value;
      }
      note(
        dropped.length === 0 ? '' : fillIn(words.dropped, dropped.map(({ key, value }) => `${key}=${value}`).join('&')),
      );
      form?.classList.toggle('changed', Object.keys(state).length > 0);
      if (JSON.stringify(state) !== JSON.stringify(shown)) void draw(state);
    },
  });
  host.addEventListener('click', ({ target, clientX, clientY }) => {
    const stage = target instanceof Element ? target.closest<HTMLElement>('.tile-drawing') : null;
    const tile = stage?.closest<HTMLElement>('[data-chart]');
    const mark = stage && markAt(stage, clientX, clientY, reach);
    if (!mark || !tile) return;
    renderTile(tile, shown, lang).then(
      ({ rendering }) => {
        const chosen = rendering.choiceOf?.(mark.dataset['row'] ?? '');
        if (chosen) choose(chosen);
      },
      (error: unknown) => {
        note(words.failed);
        reportError(error);
      },
    );
  });
  showAddress();
  carryState();
}

async function renderTile(
  tile: HTMLElement,
  state: State,
  lang: Lang,
): Promise<{ readonly rendering: TileRendering; readonly input: ChartInput }> {
  const [chart, input] = await Promise.all([loadChart(tile.dataset['chart'] ?? '', lang), fetchInput(tile)]);
  const rendering = chart.tile?.(input.rows, lang, state);
  if (!rendering) throw new Error(`${chart.id} has no tile`);
  return { rendering, input };
}

/** Fills a tile anew, as Tile.astro built it. */
function fillTile(tile: HTMLElement, rendering: TileRendering, input: ChartInput, lang: Lang): void {
  const { answer, condition, missing, sources } = rendering;
  const heading = tile.querySelector('.tile-answer');
  heading?.replaceChildren();
  (lang === 'zh' ? wordBreaks(answer) : [answer]).forEach((part, index) => {
    if (index > 0) heading?.append(document.createElement('wbr'));
    if (heading) appendProse(heading, part, lang);
  });
  const below = tile.querySelector('.tile-condition');
  below?.replaceChildren();
  if (below) appendProse(below, condition, lang);
  for (const line of tile.querySelectorAll<HTMLElement>('.tile-missing [data-key]'))
    line.hidden = !missing.includes(line.dataset['key'] ?? '');
  const grade = weakestGrade(input.sources.filter(({ id }) => sources.includes(id)));
  const chip = tile.querySelector('.chip');
  if (chip && grade) {
    const letter = document.createElement('span');
    letter.className = 'grade';
    letter.textContent = grade;
    chip.replaceChildren(letter, ` ${gradeWords[lang].word[grade]}`);
  }
  for (const name of ['wide', 'narrow'] as const) {
    const id = `${tile.dataset['chart'] ?? ''}-${name === 'wide' ? 'w' : 'n'}`;
    tile.querySelector(`.tile-drawing.${name}`)?.replaceChildren(rendering.draw({ document, id, ...tileSizes[name] }));
  }
}
