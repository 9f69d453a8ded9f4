/** A hundred times the size of the page's text in pixels where the reader has not asked for another (base/elements.css). */
const usual = 1700;

/**
 * Width in the pixels of a drawing that `pixels` of the page are: drawings are shown as much larger as the reader's text
 * is, so that their words grow along.
 */
export function drawingWidth(pixels: number): number {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'position:fixed;width:100rem';
  const { offsetWidth } = probe;
  probe.remove();
  return Math.round((pixels * usual) / offsetWidth);
}

/** Whether a built drawing suits a figure of that width in pixels of the page: between the size to which the narrow one may grow and the wide one neither does. */
export function builtFits(pixels: number): boolean {
  const width = drawingWidth(pixels);
  return width < 464 || width >= 680;
}
