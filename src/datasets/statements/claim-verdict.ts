import type { Ends, Operand, Sum, SumContext } from './recompute.ts';
import { noise, recompute } from './recompute.ts';

export const verdicts = ['holds', 'holds_only_if', 'does_not_follow', 'contradicted', 'cannot_be_checked'] as const;
type Verdict = (typeof verdicts)[number];

/** The stated result: a number, or one or two ends of an interval. */
export interface Stated {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What the sum of a row of the table `claims` needs. */
export interface ClaimSum {
  readonly kind: string;
  /** A second kind of sum under which the result may come out. */
  readonly reading: string | undefined;
  readonly operands: readonly Operand[];
  readonly stated: Stated;
  /** How far the result may differ from the stated number: half of its last printed digit. */
  readonly tolerance: number;
  readonly unit: string | undefined;
  readonly saidIn: number | undefined;
}

export interface Audit {
  readonly sum: Sum | undefined;
  /** The result by the second reading. */
  readonly other: Sum | undefined;
  /** Undefined where nothing is stated or nothing can be computed. */
  readonly agrees: boolean | undefined;
  /** The verdicts that this sum allows. Which of them applies is for people to judge. */
  readonly allowed: readonly Verdict[];
}

/** Kinds that claim an order and no number, so that nothing need be stated. */
const orders = ['comparison'];

/** Recomputes the sum of a claim and determines the verdicts that it allows. */
export function auditClaim(claim: ClaimSum): Audit {
  const { kind, reading, operands, stated, tolerance, unit = '', saidIn } = claim;
  if (kind === 'attribution') return { sum: undefined, other: undefined, agrees: undefined, allowed: verdicts };
  const context: SumContext = { unit, saidIn, stated: endsOf(stated) };
  const sum = recompute(kind, operands, context);
  if (kind === 'contradiction') {
    return { sum, other: undefined, agrees: sum ? false : undefined, allowed: sum ? ['contradicted'] : [] };
  }
  const other = reading === undefined ? undefined : recompute(reading, operands, context);
  const agrees = sum && agreesWith(sum.printed, stated, tolerance, kind);
  if (agrees === undefined) return { sum, other, agrees, allowed: ['cannot_be_checked'] };
  if (agrees) return { sum, other, agrees, allowed: reading === undefined ? ['holds', 'holds_only_if'] : ['holds'] };
  const conditional =
    reading === undefined
      ? overlaps(sum?.possible, stated, tolerance)
      : other !== undefined && agreesWith(other.printed, stated, tolerance, reading) === true;
  return { sum, other, agrees, allowed: [...(conditional ? ['holds_only_if' as const] : []), ...refusals] };
}

const refusals = ['does_not_follow', 'contradicted'] as const;

function endsOf({ value, low, high }: Stated): Ends | undefined {
  const [from, to] = [value ?? low ?? high, value ?? high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}

function agreesWith(sum: Ends, stated: Stated, tolerance: number, kind: string): boolean | undefined {
  if (orders.includes(kind)) return sum.low > 0;
  const slack = tolerance + noise;
  const { value, low, high } = stated;
  if (value !== undefined) return sum.low >= value - slack && sum.high <= value + slack;
  if (low === undefined && high === undefined) return undefined;
  const single = sum.low === sum.high;
  if (low !== undefined && high !== undefined && !single) {
    return Math.abs(sum.low - low) <= slack && Math.abs(sum.high - high) <= slack;
  }
  return (low === undefined || sum.low >= low - slack) && (high === undefined || sum.high <= high + slack);
}

/** Whether the sum may be what is stated; beyond an open end of that, any number is. */
function overlaps(possible: Ends | undefined, { value, low, high }: Stated, tolerance: number): boolean {
  if (!possible) return false;
  const from = value ?? low ?? Number.NEGATIVE_INFINITY;
  const to = value ?? high ?? Number.POSITIVE_INFINITY;
  return possible.low <= to + tolerance && possible.high >= from - tolerance;
}
