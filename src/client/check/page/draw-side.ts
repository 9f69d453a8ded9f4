import { loadChart } from '../../../charts/registry.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Side } from '../messages.ts';

/** The least width of a drawing; in a narrower place it scrolls in its own box. */
const leastWidth = 280;
const settled = 150;

/**
 * Draws a chart at the width of its place, and again when that changes.
 * @param json the rows of the chart
 */
export async function drawSide(place: HTMLElement, id: string, side: Side, json: string, lang: Lang): Promise<void> {
  const chart = await loadChart(id, lang);
  place.closest('figure')?.classList.add(chart.hue);
  const rendering = chart.render(JSON.parse(json), lang);
  let drawnAt = 0;
  const draw = (): void => {
    const width = Math.max(leastWidth, place.clientWidth);
    if (width === drawnAt) return;
    drawnAt = width;
    place.replaceChildren(rendering.draw({ document, id: `${id}-${side}`, width }));
  };
  draw();
  let waiting = 0;
  new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(draw, settled);
  }).observe(place);
}
