import type { Withdrawal } from '../shown/shown-json.ts';
import type { DrawnFigure } from '../figures/figure-record.ts';
import { makePicture } from '../pictures/make-picture.ts';
import type { PictureFormat } from '../pictures/picture-formats.ts';
import { pictureTypes } from '../pictures/picture-formats.ts';
import { absoluteHref, embedHref, pageHref } from './href.ts';

/** What a picture is of: a figure, or the end of the chart that it was the last of. */
export type Pictured = readonly [figure: DrawnFigure, withdrawn: Withdrawal | null];

/** A picture as what an address answers. */
export async function pictureFile([figure, withdrawn]: Pictured, format: PictureFormat): Promise<Response> {
  const { lang, chart, version } = figure.record;
  const addresses = {
    page: absoluteHref(pageHref(lang, `/charts/${chart}/`)),
    frozen: absoluteHref(embedHref(lang, chart, version)),
  };
  const bytes = await makePicture(figure, format, addresses, withdrawn);
  // In a buffer of its own, which is what a response takes.
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': pictureTypes[format] } });
}
