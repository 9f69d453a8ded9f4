import { drawingWidth } from './drawing-width.ts';

/** Whether a built drawing suits a figure of that width in pixels of the page: between the size to which the narrow one may grow and the wide one neither does. */
export function builtFits(pixels: number): boolean {
  const width = drawingWidth(pixels);
  return width < 464 || width >= 680;
}
