/** Runs work after what was drawn has been painted, in the order of the calls; a page out of sight is not painted. */
export function afterPaint(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else
    requestAnimationFrame(() => {
      setTimeout(work);
    });
}
