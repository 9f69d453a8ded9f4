import { createHash } from 'node:crypto';

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Sources for a policy's `style-src`: a hash of each style element in files of HTML and SVG, sorted. */
export function inlineStyles(files: readonly { readonly path: string; readonly text: string | undefined }[]): string[] {
  const found = new Set<string>();
  for (const { path, text = '' } of files) {
    for (const [, style = ''] of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      found.add(hashSource(path.endsWith('.svg') ? xmlText(style) : style));
  }
  return [...found].sort();
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** What a reader of XML makes of text: in HTML a style is taken as it stands. */
const xmlText = (text: string): string =>
  text
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => references[name] ?? whole);
