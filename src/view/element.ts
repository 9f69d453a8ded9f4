type Name = keyof HTMLElementTagNameMap;

/** An element of a figure, from which both the built page and the page after a choice are made. */
export interface ViewElement<K extends Name = Name> {
  readonly name: K;
  /** Undefined attributes are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Part[];
}

/** Text stays text: it is escaped when a page is built, and never parsed in a browser. */
export type Part = ViewElement | string;

/**
 * Makes an element, as in `h('a', { href }, 'words')`; `markup` writes it into a built page, `toNode` makes a DOM node
 * of it.
 */
export const h = <K extends Name>(
  name: K,
  attributes: ViewElement['attributes'],
  ...children: readonly Part[]
): ViewElement<K> => ({ name, attributes, children });
