import { tidy } from './type.ts';

type Attributes = Readonly<Record<string, number | string | undefined>>;

/** An SVG element. Attributes that are undefined are left out, numbers are rounded to what is seen. */
export function node(
  document: Document,
  name: string,
  attributes: Attributes,
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== '')
      element.setAttribute(key, String(typeof value === 'number' ? tidy(value) : value));
  element.append(...children);
  return element;
}
