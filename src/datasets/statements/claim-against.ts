import type { Figure } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ClaimNumbers } from './claim-text.ts';
import { calendarYear, rivalFigure, rounded } from './claim-text.ts';
import type { Ends } from './recompute.ts';
import { scaleOf } from '../../lib/numbers/unit-scale.ts';

/** What a stated number is held against, and how many times the stated one it is at its lower and its upper end. */
export interface Against {
  readonly figure: Figure;
  /** To four decimals. */
  readonly times: { readonly low: number; readonly high: number };
}

/**
 * What a stated number is held against: its sum done again, or what is printed elsewhere. Undefined where either is
 * missing, or where one is no multiple of the other (years of the calendar, other signs).
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

/** An open end counts as the number that is printed. */
function ended(low: number | undefined, high: number | undefined): Ends | undefined {
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}

const scaled = (ends: Ends | undefined, unit: string | undefined): Ends | undefined =>
  ends && { low: ends.low * scaleOf(unit), high: ends.high * scaleOf(unit) };
