export type ProseRun =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  /** A page of the site by its path, `/data/#fields`, or another site by its full address. */
  | { readonly kind: 'link'; readonly text: string; readonly path: string };

const marked = /`([^`]+)`|\[([^\]]+)\]\(((?:\/|https?:)[^)]*)\)/gu;

/** Splits a text into runs: plain text, `code` in backticks, and [links](/data/) to pages of the site or to other sites. */
export function proseRuns(text: string): ProseRun[] {
  const runs: ProseRun[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    const [whole, code, name, path] = match;
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) });
    if (code !== undefined) runs.push({ kind: 'code', text: code });
    else if (name !== undefined && path !== undefined) runs.push({ kind: 'link', text: name, path });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ kind: 'text', text: text.slice(end) });
  return runs;
}
