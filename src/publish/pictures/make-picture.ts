import type { Withdrawal } from '../shown/shown-json.ts';
import type { DrawnFigure } from '../figures/figure-record.ts';
import { checkGlyphs } from './faces.ts';
import { composeNotice, sheetNotice } from './compose/compose-notice.ts';
import { composePoster } from './compose/compose-poster.ts';
import { composeSheet } from './compose/compose-sheet.ts';
import type { PictureAddresses } from './compose/foot-words.ts';
import { liveSvg, outlinedSvg } from './write/svg.ts';
import { cacheName, fromCache, intoCache, programHashes } from './picture-cache.ts';
import type { PictureFormat } from './picture-formats.ts';
import { articleWidth, posterOf } from './picture-formats.ts';
import { pngInThread } from './write/png-threads.ts';
import type { Scene } from './scene.ts';
import { scenePdf } from './write/scene-pdf.ts';

/**
 * A chart's picture as a file: the same record, addresses and withdrawal give the same bytes. Cached for later builds,
 * by what it is made from, in node_modules/.cache.
 * @param withdrawn if the chart was withdrawn: the picture then says so, in the size of the last one
 * @throws when the bundled font lacks a character
 */
export async function makePicture(
  figure: DrawnFigure,
  format: PictureFormat,
  addresses: PictureAddresses,
  withdrawn: Withdrawal | null = null,
): Promise<Uint8Array> {
  const { record } = figure;
  const { composer } = programHashes();
  const asked = cacheName(composer, format, JSON.stringify([record, withdrawn]), addresses.page, addresses.frozen);
  const remembered = fromCache(asked);
  const known = remembered && fromCache(Buffer.from(remembered).toString());
  if (known) return known;
  const scene = composePicture(figure, format, addresses, withdrawn);
  // Another version of the composing code may have composed exactly the same picture.
  const { name, bytes } = await scenePicture(scene, format, withdrawn?.date ?? record.date);
  intoCache(asked, Buffer.from(name));
  return bytes;
}

/**
 * A scene as a file, cached for later builds under the name.
 * @param day of the data: the date in a PDF
 */
export async function scenePicture(
  scene: Scene,
  format: PictureFormat,
  day: string | null,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = cacheName(programHashes().renderer, format, liveSvg(scene), day ?? '');
  const known = fromCache(name);
  if (known) return { name, bytes: known };
  const bytes = await renderPicture(scene, format, day);
  intoCache(name, bytes);
  return { name, bytes };
}

/**
 * What a picture shows, before it is a file.
 * @throws when the bundled font lacks a character
 */
export function composePicture(
  figure: DrawnFigure,
  format: PictureFormat,
  addresses: PictureAddresses,
  withdrawn: Withdrawal | null = null,
): Scene {
  const { record } = figure;
  const scene = withdrawn
    ? composeNotice(record, withdrawn, addresses, isPoster(format) ? posterOf[format] : sheetNotice(figure, addresses))
    : isPoster(format)
      ? composePoster(figure, addresses, posterOf[format])
      : composeSheet(figure, addresses);
  checkGlyphs(record, scene.nodes);
  return scene;
}

/**
 * A picture as a file, without the cache.
 * @param day of the data: the date in a PDF
 */
export async function renderPicture(scene: Scene, format: PictureFormat, day: string | null): Promise<Uint8Array> {
  if (format === 'svg') return Buffer.from(liveSvg(scene));
  if (format === 'pdf') return scenePdf(scene, day);
  const outlined = outlinedSvg(scene);
  if (format === 'outlined.svg') return Buffer.from(outlined);
  return pngInThread(outlined, isPoster(format) ? scene.width : articleWidth);
}

const isPoster = (format: PictureFormat): format is keyof typeof posterOf => format in posterOf;
