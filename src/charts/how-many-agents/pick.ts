import type { PayClaim, RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import type { Basis, Claims, Estimate, Metric } from './pick-estimates.ts';
import { agentsOf, basisOf, daysOf, estimatesOf, metrics } from './pick-estimates.ts';
import type { Range, SliderKey } from './pick-inputs.ts';
import { plainNumber } from './pick-inputs.ts';
import type { QueuePicked } from './pick-queue.ts';
import { pickQueue } from './pick-queue.ts';

export interface HowManyAgentsRows {
  /** Inputs and conclusion of the printed estimate, and what else the article counts. */
  readonly operations: readonly RowOf<'operations'>[];
  /** What an agent costs a month, newest first. */
  readonly wages: readonly PayClaim[];
}

/** A year's work, or an hour's queue. */
export const views = ['year', 'hour'] as const;

export interface HowManyAgentsPicked extends Picked {
  readonly view: (typeof views)[number];
  /** Of the year; none where the hour is on display. */
  readonly estimates: readonly Estimate[];
  /** As the article's own numbers give them, whatever the reader sets. */
  readonly article: { readonly people: Range; readonly starts: Readonly<Record<SliderKey, number>> } | undefined;
  readonly claims: Claims;
  /** What else the article counts. */
  readonly facts: readonly RowOf<'operations'>[];
  readonly wage: PayClaim | undefined;
  readonly queue: QueuePicked | undefined;
}

/** Scale of what is served, shown beside the sum. */
export const factMetrics = ['monthly_active_users', 'users_served_year', 'users_served_month', 'employees'] as const;

/** The estimate as printed, as the sliders give it without and with machines, and agents there are; or the hour. */
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

/** Where the sliders open; undefined where the article lacks a number. */
function startsOf(basis: Basis, share: number): Record<SliderKey, number> | undefined {
  const [contacts, days] = [basis.contacts?.low ?? basis.contacts?.high, daysOf(basis)];
  if (contacts === undefined || basis.daily === undefined || days === undefined) return undefined;
  return { contacts, daily: basis.daily, days, share };
}
