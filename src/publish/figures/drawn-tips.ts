import type { Tip } from '../../charts/chart.ts';
import type { BuiltFigure } from './built-figure.ts';

/** The tips of marks that are in one of the built drawings; others come with a redrawing. */
export function drawnTips({ rendering, drawings }: BuiltFigure): Readonly<Record<string, Tip>> {
  const drawn = new Set(
    Object.values(drawings).flatMap((svg) =>
      [...svg.querySelectorAll('[data-row]')].map((mark) => mark.getAttribute('data-row')),
    ),
  );
  return Object.fromEntries(Object.entries(rendering.tips).filter(([row]) => drawn.has(row)));
}
