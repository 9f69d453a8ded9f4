import { escapeXml } from '../../lib/text/xml.ts';
import type { Part } from '../../view/element.ts';

/** Elements without content and end tag. */
const empty = new Set(['wbr']);

/** Parts of a page as HTML: names come from our own code, and every text and attribute value is escaped. */
export const markup = (parts: readonly Part[]): string => parts.map(written).join('');

function written(part: Part): string {
  if (typeof part === 'string') return escapeXml(part);
  const { name, attributes, children } = part;
  const attached = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${attached.join('')}>${empty.has(name) ? '' : `${markup(children)}</${name}>`}`;
}
