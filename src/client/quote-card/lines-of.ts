/** How text is set for a picture. */
export interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  /** As in `lang` of an element. */
  readonly tag: string;
  readonly width: number;
}

/** Lines of text as the browser breaks them at a width, set out of sight for a moment. */
export function linesOf(text: string, { size, weight, family, tag, width }: TextLook): string[] {
  const box = document.createElement('div');
  box.lang = tag;
  Object.assign(box.style, {
    position: 'fixed',
    visibility: 'hidden',
    width: `${String(width)}px`,
    font: `${String(weight)} ${String(size)}px ${family}`,
    overflowWrap: 'anywhere',
  });
  const node = document.createTextNode(text);
  box.append(node);
  document.body.append(box);
  const lines: string[] = [];
  let top: number | undefined;
  const range = document.createRange();
  for (let at = 0; at < text.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    // Of a space at the end of a line there may be nothing to see.
    const { top: here, width: seen } = range.getBoundingClientRect();
    if (seen > 0 && (top === undefined || here > top + size / 2)) {
      lines.push('');
      top = here;
    }
    lines[Math.max(0, lines.length - 1)] = (lines.at(-1) ?? '') + text.charAt(at);
  }
  box.remove();
  return lines.map((line) => line.trim());
}
