import type { Part, ViewElement } from '../../view/element.ts';

/** An element of src/view, for the page; text is text. Tables have thousands of them, so that nothing is made on the way. */
export function toNode<K extends keyof HTMLElementTagNameMap>({
  name,
  attributes,
  children,
}: ViewElement<K>): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, value);
  }
  for (const child of children) element.append(typeof child === 'string' ? child : toNode(child));
  return element;
}

/** Replaces what an element holds, where the page has it. */
export const fill = (element: Element | null | undefined, parts: readonly Part[]): void =>
  element?.replaceChildren(...parts.map((part) => (typeof part === 'string' ? part : toNode(part))));
