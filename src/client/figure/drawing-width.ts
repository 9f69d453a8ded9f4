/** A hundred times the default text size of the page in pixels (base/elements.css). */
const usual = 1700;

/**
 * The width of a drawing, in its own pixels, for a width on the page: drawings are scaled with the reader's text size,
 * so that their words grow with it.
 */
export function drawingWidth(pixels: number): number {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'position:fixed;width:100rem';
  const { offsetWidth } = probe;
  probe.remove();
  return Math.round((pixels * usual) / offsetWidth);
}

/**
 * Whether a built drawing suits a figure of that width on the page. None does between the greatest size of the narrow
 * drawing and the width of the wide one.
 */
export function builtFits(pixels: number): boolean {
  const width = drawingWidth(pixels);
  return width < 464 || width >= 680;
}
