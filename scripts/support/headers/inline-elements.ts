import { createHash } from 'node:crypto';

/** The texts of a file's script and style elements, as a browser reads them. */
export interface InlineElements {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Comments, and tags with their quoted attributes: text inside them that looks like a tag is none. */
const token = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** Elements whose content is text up to their end tag. */
const holdsText = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Finds the inline styles of HTML or SVG, and the inline scripts that a browser would run, which data blocks are not.
 */
export function inlineElements(path: string, text: string): InlineElements {
  const isXml = path.endsWith('.svg');
  const scripts: string[] = [];
  const styles: string[] = [];
  const tags = new RegExp(token);
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const name = tag[1]?.toLowerCase() ?? '';
    if (!holdsText.has(name) || tag[2]?.endsWith('/')) continue;
    const start = tags.lastIndex;
    const length = text.slice(start).search(new RegExp(`</${name}[\\s/>]`, 'i'));
    const content = text.slice(start, length < 0 ? undefined : start + length);
    tags.lastIndex = start + content.length;
    if (name === 'style') styles.push(isXml ? xmlText(content) : content);
    if (name === 'script' && isRun(tag[2] ?? '')) scripts.push(isXml ? xmlText(content) : content);
  }
  return { scripts, styles };
}

/** Whether the attributes of a script element make it an inline script that runs. */
function isRun(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s]*)/i.exec(attributes)?.[1] ?? '';
  return !/\ssrc\s*=/i.test(attributes) && !/^application\/(?:ld\+)?json$/i.test(type);
}

/** The source expression of a policy for inline text. */
export const digestSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const xmlText = (text: string): string =>
  text
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => references[name] ?? whole);
