import type { Queue } from '../../lib/numbers/erlang-c.ts';
import { erlangC, offeredLoad } from '../../lib/numbers/erlang-c.ts';
import type { State } from '../chart.ts';
import { readInput } from './pick-inputs.ts';

/** The queue with so many agents on duty; undefined where it grows without end. */
export interface Staffing {
  readonly id: string;
  readonly agents: number;
  readonly queue: Queue | undefined;
  /** The number the reader gave. */
  readonly own: boolean;
}

/** An hour as the reader describes it, with a few agents fewer and a few more. */
export interface QueuePicked {
  readonly calls: number;
  readonly handle: number;
  readonly target: number;
  /** Agents whom the calls alone keep busy all the time. */
  readonly load: number;
  readonly own: Staffing;
  readonly around: readonly Staffing[];
}

const fewer = 3;
const more = 6;

/** Only where the reader has given all four numbers of the hour: none of them has a published source. */
export function pickQueue(state: State): QueuePicked | undefined {
  const calls = readInput(state, 'calls');
  const handle = readInput(state, 'handle');
  const given = readInput(state, 'agents');
  const target = readInput(state, 'target');
  if (calls === undefined || handle === undefined || given === undefined || target === undefined) return undefined;
  const agents = Math.max(1, Math.floor(given));
  const staffed = (count: number): Staffing => ({
    id: `queue-${count}`,
    agents: count,
    queue: erlangC({ calls, handleSeconds: handle, agents: count, targetSeconds: target }),
    own: count === agents,
  });
  const first = Math.max(1, agents - fewer);
  const around = Array.from({ length: fewer + more + 1 }, (_, index) => staffed(first + index));
  return { calls, handle, target, load: offeredLoad(calls, handle), own: staffed(agents), around };
}
