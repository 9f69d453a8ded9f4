/** An element with its attributes and content. Text is escaped, never taken for markup. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** `xml('a', { href }, 'words')`. Names are written unescaped: they must come from the code, never from data. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** A whole XML 1.0 document in UTF-8. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`;

/** An element as text, inside a document or another kind of file. */
export function xmlText(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const tag = `${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `<${tag}/>` : `<${tag}>${node.children.map(xmlText).join('')}</${node.name}>`;
}

/** Characters that XML 1.0 does not allow, including lone surrogates. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/**
 * Escapes text for an element or an attribute so that it reads back unchanged, including line ends; a character that
 * XML does not allow becomes U+FFFD.
 */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(notXml, '\u{FFFD}')
    .replaceAll(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => references[character] ?? character);

/**
 * JSON for the content of a script element: `<` and the two line separators are escaped, so that no text can end the
 * element.
 */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
