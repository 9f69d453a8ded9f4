import type { Tip } from '../charts/chart.ts';

/** The tips of marks that are in one of the drawings, for the page; others come with a redrawing. */
export function drawnTips(
  tips: Readonly<Record<string, Tip>>,
  drawings: readonly string[],
): Readonly<Record<string, Tip>> {
  const drawn = new Set(
    drawings.flatMap((markup) => [...markup.matchAll(/data-row="([^"]+)"/g)].map(([, row]) => row)),
  );
  return Object.fromEntries(Object.entries(tips).filter(([row]) => drawn.has(row)));
}
