import type { HeightStep } from './height-steps.ts';
import { parseDecimal } from './parse-decimal.ts';

/** Heights of a frame by its least width, as they are kept: `0:1514 488:1252`, narrowest first. */
export function readHeights(text: string): HeightStep[] {
  return [...text.matchAll(/(\d+):(\d+)/g)].map(([, from = '', height = '']) => ({
    from: parseDecimal(from) ?? 0,
    height: parseDecimal(height) ?? 0,
  }));
}
