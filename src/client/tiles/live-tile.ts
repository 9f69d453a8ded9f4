import type { State, TileRendering } from '../../charts/chart.ts';
import { loadChart } from '../../charts/registry.ts';
import { tileSizes } from '../../charts/chart.ts';
import { gradeWords } from '../../i18n/words/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { weakestGrade } from '../../lib/figure.ts';
import { drawTile } from '../../publish/shown/draw-tile.ts';
import { gradeWith } from '../../view/badges.ts';
import { headline, prose } from '../../view/words.ts';
import type { ChartInput } from '../controls/chosen-figure.ts';
import { fetchInput } from '../figure/fetch-input.ts';
import { fill } from '../page/fill.ts';

/** Renders a tile in a state, after loading its chart and the input. */
export async function renderTile(
  tile: HTMLElement,
  state: State,
  lang: Lang,
): Promise<{ readonly rendering: TileRendering; readonly input: ChartInput }> {
  const [chart, input] = await Promise.all([loadChart(tile.dataset['chart'] ?? '', lang), fetchInput(tile)]);
  const rendering = chart.tile?.(input.rows, lang, state);
  if (!rendering) throw new Error(`${chart.id} has no tile`);
  return { rendering, input };
}

/** The part of a state that a tile depends on. */
export const heardBy = (tile: HTMLElement, state: State): State =>
  Object.fromEntries(Object.entries(state).filter(([key]) => keysOf(tile).includes(key)));

const keysOf = (tile: HTMLElement): readonly string[] => (tile.dataset['keys'] ?? '').split(' ');

/** Says for which choices nothing is published: those that the tile does not depend on, and `missing` among the others. */
export function sayMissing(tile: HTMLElement, state: State, missing?: readonly string[]): void {
  for (const line of tile.querySelectorAll<HTMLElement>('.tile-missing [data-key]')) {
    const key = line.dataset['key'] ?? '';
    if (!keysOf(tile).includes(key)) line.hidden = state[key] === undefined;
    else if (missing) line.hidden = !missing.includes(key);
  }
}

/** Refills a tile with what Tile.astro built it from. */
export function fillTile(tile: HTMLElement, rendering: TileRendering, input: ChartInput, lang: Lang): void {
  const { answer, condition, sources } = rendering;
  fill(tile.querySelector('.tile-answer'), headline(answer, lang));
  fill(tile.querySelector('.tile-condition'), prose(condition, lang));
  const grade = weakestGrade(input.sources.filter(({ id }) => sources.includes(id)));
  if (grade) fill(tile.querySelector('.chip'), gradeWith(grade, gradeWords[lang].word[grade]));
  for (const name of ['wide', 'narrow'] as const) {
    const id = `${tile.dataset['chart'] ?? ''}-${name === 'wide' ? 'w' : 'n'}`;
    tile
      .querySelector(`.tile-drawing.${name}`)
      ?.replaceChildren(drawTile(rendering, { document, id, ...tileSizes[name] }));
  }
}
