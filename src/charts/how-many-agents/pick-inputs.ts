import type { Claim } from '../../datasets/published.ts';
import { figureEnds } from '../../lib/figure.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { State } from '../chart.ts';

/** Both ends of an interval; undefined where it is open. */
export interface Range {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What readers may set: the keys of the address with the limits of each. */
export const limits = {
  contacts: { min: 1e8, max: 1.5e9, step: 1e7 },
  daily: { min: 20, max: 220, step: 1 },
  days: { min: 200, max: 330, step: 1 },
  share: { min: 0, max: 100, step: 1 },
  wage: { min: 1, max: 1e6, step: 1 },
  calls: { min: 1, max: 1e5, step: 1 },
  handle: { min: 1, max: 7200, step: 1 },
  agents: { min: 1, max: 2000, step: 1 },
  target: { min: 0, max: 3600, step: 1 },
} as const;

export type InputKey = keyof typeof limits;

/** For a year's work: sliders, which start at the article's own numbers. */
export const sliderKeys = ['contacts', 'daily', 'days', 'share'] as const satisfies readonly InputKey[];
export type SliderKey = (typeof sliderKeys)[number];
/** Everything a reader may set for a year. */
export const yearKeys = [...sliderKeys, 'wage'] as const satisfies readonly InputKey[];
export type YearKey = (typeof yearKeys)[number];

/** For the queue of an hour. None has a default, as nobody publishes one. */
export const hourKeys = ['calls', 'handle', 'agents', 'target'] as const satisfies readonly InputKey[];

/** The reader's number; undefined where none is given or where it is outside the limits. */
export function readInput(state: State, key: InputKey): number | undefined {
  const value = parseDecimal(state[key] ?? '');
  return value !== null && value >= limits[key].min && value <= limits[key].max ? value : undefined;
}

/** How many single items one printed unit stands for. */
const plain: Readonly<Record<string, number>> = {
  '10k_person': 1e4,
  '100m_service': 1e8,
  '10k_contact_year': 1e4,
};

/** The ends of a printed figure in single units: persons, contacts, yuan. */
export function plainEnds(claim: Claim | undefined): Range {
  const factor = plain[claim?.figure?.unit ?? ''] ?? 1;
  const { low, high } = figureEnds(claim?.figure);
  return { low: low === undefined ? undefined : low * factor, high: high === undefined ? undefined : high * factor };
}

/** The number that a claim prints: its value, or the end that it has. */
export function plainNumber(claim: Claim | undefined): number | undefined {
  const { low, high } = plainEnds(claim);
  return low ?? high;
}
