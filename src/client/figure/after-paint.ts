/** Does something once what was drawn is on the screen, in the order asked for; a page out of sight is not painted. */
export function afterPaint(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else
    requestAnimationFrame(() => {
      setTimeout(work);
    });
}
