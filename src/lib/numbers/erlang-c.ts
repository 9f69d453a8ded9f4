export interface QueueInput {
  /** The number of contacts that arrive in one hour. */
  readonly calls: number;
  /** The mean time to handle one, in seconds. */
  readonly handleSeconds: number;
  /** The number of agents on duty, a whole number. */
  readonly agents: number;
  /** A contact that waits at most this long is answered in time, in seconds. */
  readonly targetSeconds: number;
}

export interface Queue {
  /** The offered load in erlangs: the number of agents who would be busy all the time. */
  readonly load: number;
  /** The share of contacts that have to wait at all, 0 to 1. */
  readonly waiting: number;
  /** The mean wait over all contacts, in seconds: the average speed of answer. */
  readonly meanWait: number;
  /** The share of contacts answered within the target, 0 to 1. */
  readonly withinTarget: number;
}

const secondsPerHour = 3600;

/** The load in erlangs: contacts in an hour × mean handling time ÷ one hour. */
export const offeredLoad = (calls: number, handleSeconds: number): number => (calls * handleSeconds) / secondsPerHour;

/**
 * Waiting in a queue with `agents` servers, random arrivals, exponential handling times, nobody hanging up and one
 * line in order of arrival (M/M/N; A. K. Erlang, “Solution of some problems in the theory of probabilities of
 * significance in automatic telephone exchanges”, 1917). With the load A = calls × handling time ÷ one hour:
 *
 *     B(0) = 1,  B(k) = A·B(k−1) ÷ (k + A·B(k−1))            loss formula (Erlang B), by its stable recursion
 *     waiting      C = B(N) ÷ (1 − A/N·(1 − B(N)))            Erlang C
 *     mean wait    = C × handling time ÷ (N − A)
 *     within t     = 1 − C × exp(−(N − A)·t ÷ handling time)
 *
 * No factorials, so that thousands of agents neither overflow nor lose digits.
 *
 * @returns undefined where no steady state exists: as many contacts as the agents can handle, or more.
 * @throws when an input is no number, negative, or `agents` is no whole number of at least one.
 */
export function erlangC({ calls, handleSeconds, agents, targetSeconds }: QueueInput): Queue | undefined {
  if (!Number.isInteger(agents) || agents < 1) throw new Error(`agents must be a whole number from 1, not ${agents}`);
  for (const [name, value] of Object.entries({ calls, handleSeconds, targetSeconds })) {
    if (!Number.isFinite(value) || value < 0) throw new Error(`${name} must be a number from 0, not ${value}`);
  }
  const load = offeredLoad(calls, handleSeconds);
  if (load >= agents) return undefined;
  if (load === 0) return { load, waiting: 0, meanWait: 0, withinTarget: 1 };
  let blocked = 1;
  for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
  const waiting = blocked / (1 - (load / agents) * (1 - blocked));
  const free = agents - load;
  return {
    load,
    waiting,
    meanWait: (waiting * handleSeconds) / free,
    withinTarget: 1 - waiting * Math.exp((-free * targetSeconds) / handleSeconds),
  };
}
