import { parseHTML } from 'linkedom';
import type { DrawnFigure, FigureRecord } from './figure-record.ts';

/**
 * A record that was kept, with its drawings as nodes again: read when a picture asks for them, once. The one place where
 * drawings are read from markup; those of the present charts are the nodes they were drawn as.
 */
export function keptFigure(record: FigureRecord): DrawnFigure {
  let known: DrawnFigure['drawings'] | undefined;
  return {
    record,
    get drawings() {
      return (known ??= { narrow: parseDrawing(record.drawings.narrow), wide: parseDrawing(record.drawings.wide) });
    },
  };
}

/** @throws when the markup is no drawing */
export function parseDrawing(markup: string): SVGSVGElement {
  const svg = parseHTML(`<!doctype html><body>${markup}</body>`).document.querySelector('svg');
  if (!svg) throw new Error('a drawing has no svg element');
  // The parser ends a text at each escaped character.
  svg.normalize();
  return svg;
}
