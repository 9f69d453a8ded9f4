import type { State } from '../../charts/chart.ts';

/** Where the movable parts of a drawing stand on the screen, from its own corner, by what they stand for. */
type Places = ReadonlyMap<string, Place>;

interface Place {
  readonly x: number;
  readonly y: number;
}

const movable = '[data-move], .mark[data-row]';
const timing = { id: 'move', duration: 500, easing: 'ease' };

/** Places as they are seen now, on their way as well. A part is placed by what it begins with, which it keeps. */
export function placesOf(drawing: SVGSVGElement | undefined): Places {
  if (!drawing) return new Map();
  return new Map([...keyed(drawing)].map(([key, part]) => [key, placeOf(part, drawing)]));
}

/**
 * Moves what stood elsewhere before from there to its new place; a part inside another that moves only by what it moves
 * in it. Nothing else is animated, and nothing at all for readers who want less motion.
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

/** The way of the nearest part around that moves itself. */
function carrierOf(part: Element, ways: ReadonlyMap<Element, Place>): Place | undefined {
  for (let around = part.parentElement; around; around = around.parentElement) {
    const way = ways.get(around);
    if (way) return way;
  }
  return undefined;
}

/** Movable parts by key; several marks of one row are told apart by their order. */
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
 * whose values follow each other. Everything else is another selection, in which nothing moves.
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
