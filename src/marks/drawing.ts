interface DrawingOptions {
  readonly document: Document;
  readonly width: number;
  readonly height: number;
  /** Text alternative. */
  readonly name: string;
  readonly className: string;
}

/** An SVG that is one image with a name (details are in the table beside it), with its shapes. */
export function drawing(
  { document, width, height, name, className }: DrawingOptions,
  shapes: readonly Node[],
): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [key, value] of Object.entries({ class: className, role: 'img', 'aria-label': name, ...size }))
    svg.setAttribute(key, String(value));
  svg.append(...shapes);
  return svg;
}
