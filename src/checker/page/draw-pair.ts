import { chartById } from '../../charts/registry.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartRows } from '../messages.ts';

/** Narrower than this a drawing scrolls in its own box. */
const leastWidth = 280;
const settled = 150;

/** Draws a chart on both sides at their own width, and again when it changes. */
export function drawPair(article: HTMLElement, id: string, rows: ChartRows, lang: Lang): void {
  const chart = chartById(id);
  for (const side of ['before', 'after'] as const) {
    const place = article.querySelector<HTMLElement>(`[data-side="${side}"]`);
    if (!place) continue;
    place.closest('figure')?.classList.add(chart.hue);
    const rendering = chart.render(rows[side], lang);
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
}
