import type { AnyChart, State, Tip } from '../../charts/chart.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wordBreaks } from '../../i18n/word-breaks.ts';
import { appendProse } from '../page/append-prose.ts';
import { fillChips } from './fill-chips.ts';
import { fillSources } from './fill-sources.ts';
import { fillTable } from './fill-table.ts';
import { visibleDrawing } from '../marks/marks-of.ts';
import { moveMarks, placesOf } from '../marks/move-marks.ts';
import type { ChartInput } from '../controls/chosen-figure.ts';
import { offerChoice } from '../controls/offer-choice.ts';
import { sayState } from '../controls/say-state.ts';

/** Widths of the built drawings; the one not on display is drawn at its own, for print and for a turned screen. */
const widths = { narrow: 304, wide: 680 };

export interface Redrawing {
  readonly chart: AnyChart;
  readonly lang: Lang;
  readonly state: State;
  /** Where it is said, if the reader asked for it. */
  readonly status: Element | null;
  /** Whether marks go to their new places instead of being there at once. */
  readonly move: boolean;
}

/**
 * Draws a state and says it everywhere in the figure. Until all of it is made, nothing of the page is touched. Returns
 * the tips of the new marks.
 */
export function redrawFigure(
  host: HTMLElement,
  stage: HTMLElement,
  input: unknown,
  { chart, lang, state, status, move }: Redrawing,
): Readonly<Record<string, Tip>> {
  // Made by our own build from the same chart.
  const made = input as ChartInput;
  const { rows, sources } = made;
  const { id } = chart;
  const rendering = chart.render(rows, lang, state);
  const drawings = (['narrow', 'wide'] as const).map((kind) => {
    const holder = stage.querySelector<HTMLElement>(`.drawing-${kind}`);
    const width = holder && holder.clientWidth > 0 ? Math.max(holder.clientWidth, widths.narrow) : widths[kind];
    return { holder, svg: rendering.draw({ document, id: `${id}-${kind === 'narrow' ? 'n' : 'w'}`, width }) };
  });
  const { table, tips } = rendering;
  const { title, subtitle, notes } = rendering.words;

  const places = placesOf(move ? visibleDrawing(stage) : undefined);
  for (const { holder, svg } of drawings) holder?.replaceChildren(svg);
  stage.dataset['live'] = String(stage.clientWidth);
  if (move) moveMarks(places, visibleDrawing(stage));
  const heading = host.querySelector('.figure-title');
  heading?.replaceChildren();
  if (heading && lang === 'zh')
    wordBreaks(title).forEach((part, index) => {
      if (index > 0) heading.append(document.createElement('wbr'));
      appendProse(heading, part, lang);
    });
  else if (heading) appendProse(heading, title, lang);
  const below = host.querySelector('.figure-subtitle');
  below?.replaceChildren();
  if (below) appendProse(below, subtitle, lang);
  const list = host.querySelector<HTMLElement>('.figure-notes');
  list?.replaceChildren();
  for (const note of notes) {
    const item = document.createElement('li');
    appendProse(item, note, lang);
    list?.append(item);
  }
  if (list) list.hidden = notes.length === 0;
  const summary = host.querySelector('summary');
  if (summary) summary.textContent = words(lang).figure.table(table.rows.length);
  fillTable(host, table, lang);
  fillChips(host, rendering.controls, state, lang);
  fillSources(host, rendering.sources, sources, lang);
  const { json } = host.dataset;
  if (json !== undefined)
    offerChoice({ chart: id, lang, state, input: made, json, controls: rendering.controls, rows: table.rows.length });
  if (status) sayState(status, rendering.controls, state, { title, rows: table.rows.length }, lang);
  return tips;
}
