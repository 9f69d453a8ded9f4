import type { AnyChart, Rendering } from '../../charts/chart.ts';
import type { Published } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Drawings } from './render-drawing.ts';
import { drawingWidths, drawNodes } from './render-drawing.ts';

/** What a page shows of a chart before anything is chosen. */
export interface BuiltFigure {
  readonly rendering: Rendering;
  readonly drawings: Drawings;
}

export function builtFigure(chart: AnyChart, lang: Lang, published: Published): BuiltFigure {
  const rendering = chart.render(chart.rows(published), lang);
  return {
    rendering,
    drawings: {
      narrow: drawNodes(rendering, `${chart.id}-n`, drawingWidths.narrow),
      wide: drawNodes(rendering, `${chart.id}-w`, drawingWidths.wide),
    },
  };
}
