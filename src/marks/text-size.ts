import { measureText } from '../i18n/line-breaks/wrap-text.ts';

/** Size of text in a drawing, in CSS pixels, unless its style says otherwise. */
export const fontSize = 12;
export const lineHeight = 16;

/** Text styles with a size of their own; chart-style.ts sets the same sizes. */
const sizes: Readonly<Record<string, number>> = { name: 13, value: 13, finding: 16, large: 14 };

/** Size in pixels of text with these classes of chart-style.ts. */
export const sizeOf = (style: string): number =>
  style.split(' ').reduce((size, name) => Math.max(size, sizes[name] ?? 0), fontSize);

/** Estimated width of a text in pixels. */
export const widthOf = (text: string, style = ''): number => measureText(text) * sizeOf(style);

/** Rounds a coordinate to two decimals; more cannot be seen. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;
