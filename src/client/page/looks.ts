/** Keys of an address that say how a page looks, not what is chosen on it. */
export const looks: readonly string[] = ['theme', 'lang', 'form', 'controls'];

/** Whether the address asks for more than a look, which a page must load its code for. */
export const asksForState = (): boolean =>
  [...new URLSearchParams(location.search).keys()].some((key) => !looks.includes(key));
