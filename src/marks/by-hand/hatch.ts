import type { Group } from '../draw-context.ts';
import { tidy } from './text.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Diagonal hatch on paper tone: what is not known. Drawn as lines clipped by hand, so that no ids are needed. */
export function drawHatch(group: Group, box: Box, step = 6): void {
  const { x, y, width, height } = box;
  const parts: string[] = [];
  for (let offset = step / 2; offset < width + height; offset += step) {
    const startX = Math.max(0, offset - height);
    const endX = Math.min(width, offset);
    // Each line from its own start: lines of one length then read alike, and compress to almost nothing.
    parts.push(`M${tidy(x + startX)},${tidy(y + offset - startX)}l${tidy(endX - startX)},${tidy(startX - endX)}`);
  }
  group.append('path').attr('class', 'hatch').attr('d', parts.join(''));
}
