import PDFDocument from 'pdfkit';
import { languageTag } from '../../../i18n/lang.ts';
import { parseDecimal } from '../../../lib/numbers/parse-decimal.ts';
import { face, faceFeatures, faceWidth, glyphRun } from '../faces.ts';
import { startOf } from './svg.ts';
import type { Paint, Scene, SceneNode, TextNode } from '../scene.ts';

/** A4 portrait, and the margin that printers leave white, in points. */
const [pageWidth, pageHeight, margin] = [595.28, 841.89, 28];
/**
 * Least scale: below half, the smallest words of a picture would be under 6 points, so its page becomes longer than A4
 * instead.
 */
const leastScale = 0.5;

type Page = InstanceType<typeof PDFDocument>;

/**
 * A scene as a PDF of one page: shapes stay shapes, text stays text in the bundled font, of which the file embeds the
 * letters it uses. A tall scene is scaled down to A4 as far as it stays readable.
 * @param day of the data, `2026-11-20`: the date inside the file
 */
export async function scenePdf(scene: Scene, day: string | null): Promise<Uint8Array> {
  const widest = (pageWidth - 2 * margin) / scene.width;
  const scale = Math.min(widest, Math.max(leastScale, (pageHeight - 2 * margin) / scene.height));
  const height = Math.max(pageHeight, scene.height * scale + 2 * margin);
  const page = new PDFDocument({
    size: [pageWidth, height],
    margin: 0,
    pdfVersion: '1.7',
    lang: languageTag[scene.lang],
    displayTitle: true,
    // Prevents the default Helvetica, because every font in the file must be embedded.
    font: '',
    info: { Title: scene.title, Subject: scene.description, CreationDate: midnight(day) },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    page.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    page.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    page.on('error', reject);
  });
  page.translate(margin + (pageWidth - 2 * margin - scene.width * scale) / 2, margin).scale(scale);
  for (const node of scene.nodes) draw(page, node, scene);
  page.end();
  return whole;
}

function draw(page: Page, node: SceneNode, scene: Scene): void {
  switch (node.kind) {
    case 'group': {
      const [a, b, c, d, e, f] = node.matrix;
      page.save().transform(a, b, c, d, e, f);
      for (const child of node.children) draw(page, child, scene);
      page.restore();
      return;
    }
    case 'path':
      if (node.d !== '') paint(page.path(node.d), node.paint);
      return;
    case 'rect':
      paint(page.rect(node.x, node.y, node.width, node.height), node.paint);
      return;
    case 'circle':
      paint(page.circle(node.cx, node.cy, node.r), node.paint);
      return;
    case 'text':
      write(page, node, scene);
  }
}

/** Paints the path that was just drawn. */
function paint(page: Page, { fill, stroke, strokeWidth, dash, round, opacity }: Paint): void {
  page.opacity(opacity);
  if (stroke !== null) {
    page.lineWidth(strokeWidth).lineJoin(round ? 'round' : 'miter');
    if (dash.length > 0) page.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
    else page.undash();
  }
  if (fill !== null && stroke !== null) page.fillAndStroke(fill, stroke);
  else if (fill !== null) page.fill(fill);
  else if (stroke !== null) page.stroke(stroke);
}

function write(page: Page, node: TextNode, { lang }: Scene): void {
  const { text, size, weight, href, y } = node;
  const width = faceWidth(text, weight, lang) * size;
  const x = startOf(node, width);
  if (node.paint.stroke !== null) halo(page, node, x, lang);
  page
    .opacity(node.paint.opacity)
    // The types allow only files and bytes, but an opened font is accepted as well, and is read only once for all
    // files.
    .font(face(weight) as unknown as string)
    .fontSize(size)
    .fillColor(node.paint.fill ?? '#000000')
    .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', features: faceFeatures(text, lang) });
  if (href !== undefined) page.link(x, y - size, width, size * 1.3, href);
}

/**
 * The outlines of the letters, wider, below the text. They are shapes because a second, stroked text would also be
 * copied.
 */
function halo(page: Page, { text, size, weight, y, paint: own }: TextNode, x: number, lang: Scene['lang']): void {
  const run = glyphRun(text, weight, lang);
  const scale = size / face(weight).unitsPerEm;
  page.save().transform(scale, 0, 0, -scale, x, y);
  let at = 0;
  for (const [index, glyph] of run.glyphs.entries()) {
    const d = glyph.path.toSVG();
    if (d !== '') {
      page.save().translate(at, 0);
      paint(page.path(d), { ...own, fill: null, strokeWidth: own.strokeWidth / scale });
      page.restore();
    }
    at += run.positions[index]?.xAdvance ?? 0;
  }
  page.restore();
}

/** The start of a day as the date that a PDF takes; 1970 where no day is known. */
function midnight(day: string | null): Date {
  const [year = 1970, month = 1, date = 1] = (/^(\d{4})-0?(\d+)-0?(\d+)$/.exec(day ?? '') ?? [])
    .slice(1)
    .map((part) => parseDecimal(part) ?? undefined);
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- the library takes a Date; it is the day of the data, in numbers
  return new Date(Date.UTC(year, month - 1, date));
}
