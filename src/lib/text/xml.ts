/** An element with its attributes and what it holds; text is text, never markup. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** `xml('a', { href }, 'words')`. Names are written as given: they are the program's own, never data. */
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

/** Everything outside the Char production of XML 1.0; a lone surrogate is one. */
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

/** Text for an element or an attribute, line ends and all, read back as it was; a character that no XML may hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(notXml, '\u{FFFD}')
    .replaceAll(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => references[character] ?? character);

/** JSON for the inside of a script element: `<` and the two line separators are escaped, so that no text can end it. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
