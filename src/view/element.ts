type Name = keyof HTMLElementTagNameMap;

/** An element of a figure's parts: what a page as built and a page after a choice are both made from. */
export interface ViewElement<K extends Name = Name> {
  readonly name: K;
  /** Those that are undefined are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Part[];
}

/** Text stays text: it is escaped when a page is built, and never parsed in a browser. */
export type Part = ViewElement | string;

/** `h('a', { href }, 'words')`, for `markup` in a built page and for `toNode` in a browser. */
export const h = <K extends Name>(
  name: K,
  attributes: ViewElement['attributes'],
  ...children: readonly Part[]
): ViewElement<K> => ({ name, attributes, children });
