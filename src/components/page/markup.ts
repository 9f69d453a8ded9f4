import { escapeXml } from '../../lib/text/xml.ts';
import type { Part } from '../../view/element.ts';

/** Elements that hold nothing and have no end tag. */
const empty = new Set(['wbr']);

/** Parts of a page as HTML: names are the program's own, every text and attribute is escaped. */
export const markup = (parts: readonly Part[]): string => parts.map(written).join('');

function written(part: Part): string {
  if (typeof part === 'string') return escapeXml(part);
  const { name, attributes, children } = part;
  const attached = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${attached.join('')}>${empty.has(name) ? '' : `${markup(children)}</${name}>`}`;
}
