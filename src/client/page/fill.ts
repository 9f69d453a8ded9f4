import type { Part, ViewElement } from '../../view/element.ts';

const toNodes = (parts: readonly Part[]): (Node | string)[] =>
  parts.map((part) => (typeof part === 'string' ? part : toNode(part)));

/** An element of src/view, for the page; text is text. */
export function toNode<K extends keyof HTMLElementTagNameMap>({
  name,
  attributes,
  children,
}: ViewElement<K>): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...toNodes(children));
  return element;
}

/** Replaces what an element holds, where the page has it. */
export const fill = (element: Element | null | undefined, parts: readonly Part[]): void =>
  element?.replaceChildren(...toNodes(parts));
