import type { Queue } from '../../lib/numbers/erlang-c.ts';
import { erlangC, offeredLoad } from '../../lib/numbers/erlang-c.ts';
import type { State, Picked } from '../chart.ts';
import { readInput, plainNumber } from './pick-inputs.ts';
import type { PayClaim, RowOf } from '../../datasets/published.ts';
import type { Basis, Claims, Estimate, Metric } from './pick-estimates.ts';
import { agentsOf, basisOf, daysOf, estimatesOf, metrics } from './pick-estimates.ts';
import type { Range, SliderKey } from './pick-inputs.ts';

/** The queue with a given number of agents on duty; undefined where it grows without limit. */
export interface Staffing {
  readonly id: string;
  readonly agents: number;
  readonly queue: Queue | undefined;
  /** Whether this is the number that the reader gave. */
  readonly own: boolean;
}

/** An hour as the reader describes it, also with slightly fewer and slightly more agents. */
export interface QueuePicked {
  readonly calls: number;
  readonly handle: number;
  readonly target: number;
  /** The number of agents whom the calls alone would keep busy all the time. */
  readonly load: number;
  readonly own: Staffing;
  readonly around: readonly Staffing[];
}

const fewer = 3;
const more = 6;

/** Only where the reader has given all four numbers of the hour, as none of them has a published source. */
function pickQueue(state: State): QueuePicked | undefined {
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

export interface HowManyAgentsRows {
  /** Inputs and conclusion of the printed estimate, and the other counts of the article. */
  readonly operations: readonly RowOf<'operations'>[];
  /** Monthly cost of an agent, newest first. */
  readonly wages: readonly PayClaim[];
}

/** The view: a year's work, or an hour's queue. */
export const views = ['year', 'hour'] as const;

export interface HowManyAgentsPicked extends Picked {
  readonly view: (typeof views)[number];
  /** For the year; empty where the hour is shown. */
  readonly estimates: readonly Estimate[];
  /** The result of the article's own numbers and where the sliders start, whatever the reader sets. */
  readonly article: { readonly people: Range; readonly starts: Readonly<Record<SliderKey, number>> } | undefined;
  readonly claims: Claims;
  /** The other counts of the article. */
  readonly facts: readonly RowOf<'operations'>[];
  readonly wage: PayClaim | undefined;
  readonly queue: QueuePicked | undefined;
}

/** Counts of users and employees, shown beside the estimates to convey the scale. */
export const factMetrics = ['monthly_active_users', 'users_served_year', 'users_served_month', 'employees'] as const;

/** The estimate as printed, the ones the sliders give without and with machines, and the agents in service; or the hour. */
export function pickHowManyAgents({ operations, wages }: HowManyAgentsRows, state: State): HowManyAgentsPicked {
  const claims: Partial<Record<Metric, RowOf<'operations'>>> = {};
  for (const metric of metrics) {
    const claim = operations.find((one) => one.metric.id === metric && one.figure);
    if (claim) claims[metric] = claim;
  }
  const facts = factMetrics.flatMap((metric) => operations.filter((one) => one.metric.id === metric && one.figure));
  const wage = wages.find((one) => one.figure);
  const view = state['per'] === 'hour' ? 'hour' : 'year';
  const printed = basisOf(claims);
  const people = agentsOf(printed, 0);
  const share = plainNumber(claims.ai_resolved_share) ?? 0;
  const starts = startsOf(printed, share);
  const cited = [...Object.values(claims), ...facts, ...(wage ? [wage] : [])];
  return {
    view,
    estimates: view === 'year' ? estimatesOf(claims, wage, state) : [],
    article: people && starts && { people, starts },
    claims,
    facts,
    wage,
    queue: view === 'hour' ? pickQueue(state) : undefined,
    sources: view === 'year' ? [...new Set(cited.map((claim) => claim.source))] : [],
  };
}

/** Where the sliders start; undefined where the article lacks a number. */
function startsOf(basis: Basis, share: number): Record<SliderKey, number> | undefined {
  const [contacts, days] = [basis.contacts?.low ?? basis.contacts?.high, daysOf(basis)];
  if (contacts === undefined || basis.daily === undefined || days === undefined) return undefined;
  return { contacts, daily: basis.daily, days, share };
}
