const paths = {
  reject: 'M6 6 14 14M14 6 6 14',
  accept: 'M5 10.5 8.5 14 15 6.5',
  notice: 'M10 5v6M10 14v.6',
};

/** The sign beside a verdict, drawn so that it needs no font. */
export function sign(kind: keyof typeof paths): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const circle = document.createElementNS(space, 'circle');
  for (const name of ['cx', 'cy', 'r']) circle.setAttribute(name, '10');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[kind]);
  svg.append(circle, path);
  return svg;
}
