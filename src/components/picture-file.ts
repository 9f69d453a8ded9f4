import type { FigureRecord } from '../figures/figure-record.ts';
import { makePicture } from '../figures/pictures/make-picture.ts';
import type { PictureFormat } from '../figures/pictures/picture-formats.ts';
import { pictureTypes } from '../figures/pictures/picture-formats.ts';
import { absoluteHref, embedHref, pageHref } from './href.ts';

/** A picture of a figure as what an address answers. */
export async function pictureFile(record: FigureRecord, format: PictureFormat): Promise<Response> {
  const { lang, chart, version } = record;
  const addresses = {
    page: absoluteHref(pageHref(lang, `/charts/${chart}/`)),
    frozen: absoluteHref(embedHref(lang, chart, version)),
  };
  const bytes = await makePicture(record, format, addresses);
  // In a buffer of its own, which is what a response takes.
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': pictureTypes[format] } });
}
