import { parseDecimal } from '../numbers/parse-decimal.ts';

/** What a frame of that width needs, in pixels. */
export interface HeightPoint {
  readonly width: number;
  readonly height: number;
}

/**
 * Heights of a frame by its width, as they are kept: `320:610 487:640 488:520`, narrowest first. Between two points the
 * height lies on the line between them; before the first and behind the last it stays.
 */
export function readHeights(text: string): HeightPoint[] {
  return [...text.matchAll(/(\d+):(\d+)/g)].map(([, width = '', height = '']) => ({
    width: parseDecimal(width) ?? 0,
    height: parseDecimal(height) ?? 0,
  }));
}

/** The height at a width, in whole pixels; 0 without points. */
export function heightAt(points: readonly HeightPoint[], width: number): number {
  const after = points.findIndex((point) => point.width > width);
  const [from, to] = [points.at(after < 0 ? -1 : Math.max(0, after - 1)), points[Math.max(0, after)]];
  if (!from || !to) return 0;
  if (after <= 0) return from.height;
  const share = (width - from.width) / (to.width - from.width);
  return Math.ceil(from.height + share * (to.height - from.height));
}
