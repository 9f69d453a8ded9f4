/** An area of the screen, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a tip lies, and how tall it may be. */
export interface TipPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Between a mark and its tip. */
export const gap = 8;
/** A tip scrolls rather than be lower than this. */
const least = 80;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * A tip stands beside its mark, its foot at the mark's: left of it where that side holds it, so that later years and the
 * figures of a row stay in view, else right; where neither does, below the mark or above it. It never leaves the room, which begins below a figure's title and controls.
 */
export function tipPlace(mark: Area, tip: { readonly width: number; readonly height: number }, room: Area): TipPlace {
  const height = Math.max(Math.min(tip.height, room.bottom - room.top), least);
  const sides = { left: mark.left - room.left - gap, right: room.right - mark.right - gap };
  const side = sides.left >= tip.width ? 'left' : 'right';
  if (sides[side] >= tip.width)
    return {
      left: side === 'right' ? mark.right + gap : mark.left - gap - tip.width,
      top: within(mark.bottom - height, room.top, room.bottom - height),
      height,
    };
  const left = within((mark.left + mark.right - tip.width) / 2, room.left, room.right - tip.width);
  const [above, below] = [mark.top - gap - room.top, room.bottom - mark.bottom - gap];
  const upwards = below < height && above > below;
  const own = Math.max(Math.min(height, upwards ? above : below), least);
  const top = upwards ? mark.top - gap - own : mark.bottom + gap;
  return { left, top: within(top, room.top, room.bottom - own), height: own };
}
