import { tidy, lineHeight, sizeOf } from './text-size.ts';

type Attributes = Readonly<Record<string, number | string | undefined>>;

/** An SVG element. Undefined attributes are left out; numbers are rounded to the precision that can be seen. */
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

export type Anchor = 'start' | 'middle' | 'end';

/** Text that has already been broken into lines. */
export type Lines = string | readonly string[];

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: Anchor | undefined;
  /**
   * Which line `y` refers to: the first line's baseline (default), the middle of the block, or the last line's
   * baseline.
   */
  readonly align?: 'first' | 'middle' | 'last' | undefined;
  readonly style?: string | undefined;
}

/** A text in one or more lines. */
export function textNode(
  document: Document,
  text: Lines,
  { x, y, anchor = 'start', align = 'first', style = '' }: TextPlace,
): SVGElement {
  const lines = typeof text === 'string' ? [text] : text;
  const block = (lines.length - 1) * lineHeight;
  const first = align === 'middle' ? y + sizeOf(style) * 0.36 - block / 2 : align === 'last' ? y - block : y;
  const [only = ''] = lines;
  return node(
    document,
    'text',
    { x, y: first, 'text-anchor': anchor === 'start' ? undefined : anchor, class: style },
    lines.length < 2
      ? [only]
      : lines.map((line, index) => node(document, 'tspan', { x, dy: index === 0 ? 0 : lineHeight }, [line])),
  );
}
