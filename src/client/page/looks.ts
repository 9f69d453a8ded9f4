/** Keys of an address that say how a page looks, not what is chosen on it. */
export const looks: readonly string[] = ['theme', 'lang', 'form', 'controls'];

/** Whether the address has more than looks, so that the page must load its code. */
export const asksForState = (): boolean =>
  [...new URLSearchParams(location.search).keys()].some((key) => !looks.includes(key));
