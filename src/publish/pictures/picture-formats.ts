import { posterSpecs } from './compose/poster-spec.ts';

/** Every picture of a chart: what follows its name in the address, with the media type. */
export const pictureTypes = {
  svg: 'image/svg+xml; charset=utf-8',
  'outlined.svg': 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  'social.png': 'image/png',
  'square.png': 'image/png',
  'card.png': 'image/png',
  pdf: 'application/pdf',
} as const;

export type PictureFormat = keyof typeof pictureTypes;

/** In the order in which they are offered. */
export const pictureFormats: readonly PictureFormat[] = [
  'svg',
  'outlined.svg',
  'png',
  'social.png',
  'square.png',
  'card.png',
  'pdf',
];

/** Pictures of a fixed size. */
export const posterOf = {
  'social.png': posterSpecs.social,
  'square.png': posterSpecs.square,
  'card.png': posterSpecs.card,
} as const;

/** Width in pixels of a picture for articles, for screens with two pixels per CSS pixel. */
export const articleWidth = 1360;
