/**
 * Opens what explains the figures, and their sources, while they are printed, for browsers whose style sheets cannot (figure-print.css):
 * there the page must have been used.
 */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(':is(.how-to-read, .source-rest):not([open])')];
    for (const fold of opened) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
