import type { AnyChart, Rendering } from '../../charts/chart.ts';
import type { Published } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { drawingWidths, renderDrawing } from './render-drawing.ts';

/** What a page shows of a chart before anything is chosen. */
export interface BuiltFigure {
  readonly rendering: Rendering;
  /** Markup of the two drawings. */
  readonly drawings: Readonly<Record<keyof typeof drawingWidths, string>>;
}

export function builtFigure(chart: AnyChart, lang: Lang, published: Published): BuiltFigure {
  const rendering = chart.render(chart.rows(published), lang);
  return {
    rendering,
    drawings: {
      narrow: renderDrawing(rendering, `${chart.id}-n`, drawingWidths.narrow),
      wide: renderDrawing(rendering, `${chart.id}-w`, drawingWidths.wide),
    },
  };
}
