import type { Part, ViewElement } from '../../view/element.ts';

/**
 * Makes a DOM node of an element of src/view; strings become text nodes. Written without intermediate objects, because
 * tables have thousands of elements.
 */
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

/** Replaces the content of an element, if the page has it. */
export const fill = (element: Element | null | undefined, parts: readonly Part[]): void =>
  element?.replaceChildren(...parts.map((part) => (typeof part === 'string' ? part : toNode(part))));
