const begin = (name: string): string => `<!-- ${name}: begin -->\n`;
const end = (name: string): string => `<!-- ${name}: end -->`;

/** What stands between two markers of a document. @throws without both, in their order */
export function sectionOf(document: string, name: string): string {
  const from = document.indexOf(begin(name)) + begin(name).length;
  const to = document.indexOf(end(name), from);
  if (!document.includes(begin(name)) || to < 0) throw new Error(`no ${begin(name).trim()} … ${end(name)}`);
  return document.slice(from, to);
}

/** The document with other text between the two markers, and all else as it was. */
export function withSection(document: string, name: string, text: string): string {
  const from = document.indexOf(begin(name)) + begin(name).length;
  return document.slice(0, from) + text + document.slice(from + sectionOf(document, name).length);
}
