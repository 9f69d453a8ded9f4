const element = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w-]*="[^"]*")*) ?(\/?)>/y;
const elements = ['svg', 'g', 'path', 'text', 'tspan', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const attribute =
  /^(?:viewBox|width|height|role|class|id|transform|d|points|[xyr]|[xy][12]|[cdr][xy]|fill|opacity|text-anchor|pointer-events|(?:aria|data|stroke|fill)-[a-z]+)$/;

/** Holds words, whatever they are. */
const said = /^(?:aria|data)-/;

/**
 * Whether a text is one drawing and nothing else: whole elements that draw, attributes that place and name, no address,
 * nothing that acts.
 */
export function isDrawnMarkup(markup: string): boolean {
  const open: string[] = [];
  let at = 0;
  while (at < markup.length) {
    element.lastIndex = at;
    const [whole, closing, name = '', attributes = '', alone] = element.exec(markup) ?? [];
    if (whole === undefined) {
      const end = markup.indexOf('<', at + 1);
      const text = markup.slice(at, end < 0 ? undefined : end);
      if (open.length === 0 || text.includes('<')) return false;
      at += text.length;
      continue;
    }
    if (!elements.includes(name) || (open.length === 0) !== (at === 0)) return false;
    if (closing) {
      if (open.pop() !== name) return false;
    } else {
      const named = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)];
      if (named.some(([, key = '', value = '']) => !attribute.test(key) || (!said.test(key) && /url\(/i.test(value))))
        return false;
      if (!alone) open.push(name);
    }
    at += whole.length;
  }
  return open.length === 0 && markup.startsWith('<svg ');
}

/** Whether a text is rules of drawings: nothing that ends the style element or asks for a file. */
export const isDrawnStyle = (style: string): boolean => !/[<@\\]|url\(/i.test(style);
