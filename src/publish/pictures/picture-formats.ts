import { posterSpecs } from './compose/poster-spec.ts';

/** Every picture of a chart, by what stands behind its name in the address, with its media type. */
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

/** Pixels across a picture as an article shows it, on a screen with two to each of the article's. */
export const articleWidth = 1360;
