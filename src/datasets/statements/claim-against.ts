import type { Figure } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ClaimNumbers } from './claim-text.ts';
import { calendarYear, rivalFigure, rounded } from './claim-text.ts';
import type { Ends } from './recompute.ts';
import { wholeEnds } from './recompute.ts';

/** The number that a stated one is compared with, and how many times the stated number it is. */
export interface Against {
  readonly figure: Figure;
  /** Rounded to four decimals; the range where either is an interval. */
  readonly times: { readonly low: number; readonly high: number };
}

/**
 * The number that a stated one is compared with: its recomputed sum, or what is printed elsewhere. Undefined where
 * either is missing, or where neither is a multiple of the other (calendar years, opposite signs).
 */
export function againstOf(numbers: ClaimNumbers): Against | undefined {
  const { kind, unit, audit, stated } = numbers;
  const sum = audit.sum?.printed;
  const rival = rivalFigure(numbers);
  const said = scaled(ended(stated.value ?? stated.low, stated.value ?? stated.high), unit);
  if (said === undefined || unit === calendarYear) return undefined;
  if (kind === 'contradiction') {
    if (!rival) return undefined;
    const { low, high } = figureEnds(rival);
    return held(rival, scaled(ended(low, high), rival.unit), said);
  }
  return sum && held(rounded(sum, numbers), scaled(sum, unit), said);
}

function held(figure: Against['figure'], found: Ends | undefined, said: Ends): Against | undefined {
  if (!found) return undefined;
  const [one, other] = [found.low / said.low, found.high / said.high];
  const times = { low: round(Math.min(one, other), 4), high: round(Math.max(one, other), 4) };
  return times.low > 0 && Number.isFinite(times.high) ? { figure, times } : undefined;
}

/** Both ends; an open end counts as the number that is printed. */
function ended(low: number | undefined, high: number | undefined): Ends | undefined {
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}

const scaled = (ends: Ends | undefined, unit: string | undefined): Ends | undefined => ends && wholeEnds(ends, unit);
