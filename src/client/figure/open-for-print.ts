/**
 * While a page that was used is printed: opens what explains its figures, and their sources, for browsers whose style
 * sheets cannot (figure-print.css), and has each sheet name the address with the reader's choices.
 */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  const { dataset } = document.documentElement;
  const built = dataset['sheet'];
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  window.addEventListener('beforeprint', () => {
    if (built !== undefined && address !== undefined)
      dataset['sheet'] = built.replace(address, () => address + location.search);
    opened = [...document.querySelectorAll<HTMLDetailsElement>(':is(.how-to-read, .source-rest):not([open])')];
    for (const fold of opened) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
