import type { Lang } from '../i18n/lang.ts';

/**
 * What a drawing needs besides its numbers. The document is passed in, so that the same code runs at build time and in
 * a browser.
 */
export interface DrawContext {
  readonly document: Document;
  readonly lang: Lang;
  /** Width in CSS pixels; a drawing is made for its width and never scaled down. */
  readonly width: number;
  /** For a drawing that fills a given space, a thumbnail or a tile; others are as high as their contents. */
  readonly height?: number;
  /** Prefix of all ids inside the drawing, unique on the page. */
  readonly id: string;
}

/** Below this width a drawing uses its narrow layout. */
export const narrowBelow = 520;
