import type { State } from '../../charts/chart.ts';

/** Places of a drawing's movable parts on the screen, relative to the drawing's corner, by the key of each part. */
type Places = ReadonlyMap<string, Place>;

interface Place {
  readonly x: number;
  readonly y: number;
}

const movable = '[data-move], .mark[data-row]';
const timing = { id: 'move', duration: 500, easing: 'ease' };

/**
 * Places as they are seen at this moment, even during a movement. The place of a part is that of its first element,
 * which it keeps.
 */
export function placesOf(drawing: SVGSVGElement | undefined): Places {
  if (!drawing) return new Map();
  return new Map([...keyed(drawing)].map(([key, part]) => [key, placeOf(part, drawing)]));
}

/**
 * Moves parts from their former to their new places; a part inside a moving part moves only by the difference. Nothing
 * else is animated, and nothing at all for readers who prefer reduced motion.
 */
export function moveMarks(before: Places, drawing: SVGSVGElement | undefined): void {
  if (!drawing || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const scale = drawing.viewBox.baseVal.width / drawing.getBoundingClientRect().width;
  const ways = new Map<Element, Place>();
  for (const [key, part] of keyed(drawing)) {
    const from = before.get(key);
    const to = placeOf(part, drawing);
    if (from) ways.set(part, { x: from.x - to.x, y: from.y - to.y });
  }
  for (const [part, way] of ways) {
    const carrier = carrierOf(part, ways);
    const x = (way.x - (carrier?.x ?? 0)) * scale;
    const y = (way.y - (carrier?.y ?? 0)) * scale;
    if (Math.hypot(x, y) < 1) continue;
    part.animate({ translate: [`${x}px ${y}px`, '0px 0px'] }, timing);
  }
}

/** The movement of the nearest enclosing part that moves. */
function carrierOf(part: Element, ways: ReadonlyMap<Element, Place>): Place | undefined {
  for (let around = part.parentElement; around; around = around.parentElement) {
    const way = ways.get(around);
    if (way) return way;
  }
  return undefined;
}

/** Movable parts by key; several marks of one row are distinguished by their order. */
function keyed(drawing: SVGSVGElement): Map<string, SVGElement> {
  const found = new Map<string, SVGElement>();
  for (const part of drawing.querySelectorAll<SVGElement>(movable)) {
    const key = part.getAttribute('data-move') ?? `row ${part.getAttribute('data-row') ?? ''}`;
    let free = key;
    for (let copy = 1; found.has(free); copy++) free = `${key} ${copy}`;
    found.set(free, part);
  }
  return found;
}

function placeOf(part: SVGElement, drawing: SVGSVGElement): Place {
  const box = (part.firstElementChild ?? part).getBoundingClientRect();
  const corner = drawing.getBoundingClientRect();
  return { x: box.left - corner.left, y: box.top - corner.top };
}

/**
 * Whether a movement explains the change from one state to another: the rows in another order, or one step of a control
 * whose values are a sequence. Any other change is another selection, in which nothing moves.
 * @param steps keys of controls with steps
 */
export function explainedMove(before: State, after: State, steps: readonly string[]): boolean {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  const [key, ...others] = changed;
  if (key === undefined || others.length > 0) return false;
  return key === 'sort' || (steps.includes(key) && before[key] !== undefined && after[key] !== undefined);
}
