import type { AnyChart, Rendering, State } from '../../charts/chart.ts';
import { figureWords } from '../../i18n/words/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { fill } from '../page/fill.ts';
import { fillChips } from './fill-chips.ts';
import { fillRanges, fillSources, fillTable, fillText } from './fill-figure.ts';
import { drawingWidth } from './drawing-width.ts';
import { whenShown } from './when-shown.ts';
import { marksIn, visibleDrawing } from '../marks/marks-of.ts';
import { moveMarks, placesOf } from '../marks/move-marks.ts';
import type { ChartInput } from '../controls/chosen-figure.ts';
import { offerChoice } from '../controls/offer-choice.ts';
import { drawnCounts, sayState } from '../controls/say-state.ts';

export interface Redrawing {
  readonly chart: AnyChart;
  readonly lang: Lang;
  readonly state: State;
  /** The live region for the announcement, if the reader requested the redrawing. */
  readonly status: Element | null;
  /** Whether marks move to their new places with an animation. */
  readonly move: boolean;
  /** Called each time the table was filled. */
  readonly filled: () => void;
}

export interface Redrawn {
  readonly rendering: Rendering;
  /** Fills everything below the drawing and announces the state; to be called after the drawing was painted. */
  readonly rest: () => void;
}

/** The least width of a drawing; the page scales it down in narrower figures. */
const leastWidth = 304;
/** Widths of the drawings that are not on display, for print among other uses. */
const hiddenWidths = { narrow: 304, wide: 680, full: 960 };

/**
 * Draws a state and shows it in the figure: drawing and text at once, the table and everything below it by `rest`. The
 * page is changed only after everything has been made. What is not on display, the drawing for another width and a
 * closed table, is made when it is shown.
 */
export function redrawFigure(
  host: HTMLElement,
  stage: HTMLElement,
  input: ChartInput,
  { chart, lang, state, status, move, filled }: Redrawing,
): Redrawn {
  const { id } = chart;
  const rendering = chart.render(input.rows, lang, state);
  const { controls, sources } = rendering;
  const { title, answer } = rendering.words;
  const drawings = (['narrow', 'wide', 'full'] as const).flatMap((kind) => {
    const holder = stage.querySelector<HTMLElement>(`.drawing-${kind}`);
    const draw = () => {
      const width = Math.max(drawingWidth(holder?.clientWidth ?? 0), leastWidth);
      return rendering.draw({
        ...{ document, id: `${id}-${kind.charAt(0)}` },
        width: holder?.clientWidth === 0 ? hiddenWidths[kind] : width,
      });
    };
    return holder ? [{ holder, draw, drawn: holder.clientWidth > 0 ? draw() : undefined }] : [];
  });

  // Read once: reading it again below would force a layout before the texts are in.
  const { clientWidth } = stage;
  const places = placesOf(move ? visibleDrawing(stage) : undefined);
  for (const { holder, draw, drawn } of drawings) {
    if (drawn) holder.replaceChildren(drawn);
    whenShown(
      holder,
      drawn
        ? undefined
        : () => {
            holder.replaceChildren(draw());
          },
    );
  }
  stage.dataset['live'] = String(clientWidth);
  if (move) moveMarks(places, visibleDrawing(stage));
  fillText(host, rendering.words, lang);
  fillChips(host, controls, state, lang);
  fillRanges(host, controls);
  const rest = () => {
    const { table } = rendering;
    const details = host.querySelector<HTMLDetailsElement>('.figure-actions details');
    fill(details?.querySelector('summary'), [figureWords[lang].table(table.rows.length)]);
    const fillRows = () => {
      fillTable(host, table, lang);
      filled();
    };
    const open = !details || details.open;
    if (open) fillRows();
    if (details) whenShown(details, open ? undefined : fillRows);
    fillSources(host, sources, input.sources, lang);
    const { json, sourceRecords } = host.dataset;
    if (json !== undefined && sourceRecords !== undefined)
      offerChoice({ chart: id, lang, state, input, json, sources: sourceRecords, controls, rows: table.rows.length });
    if (status) {
      // Not measured in the page, which would force a layout.
      const shown = drawings.find(({ drawn }) => drawn !== undefined)?.drawn;
      const drawn = drawnCounts(marksIn(shown), table.rows);
      sayState(status, controls, state, { title, answer, drawn, rows: table.rows.length }, lang);
    }
  };
  return { rendering, rest };
}
