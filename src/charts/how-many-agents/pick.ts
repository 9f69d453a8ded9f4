import type { OperationsClaim, PayClaim } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';
import type { Range, YearKey } from './pick-inputs.ts';
import { plainEnds, plainNumber, readInput, yearKeys } from './pick-inputs.ts';
import type { QueuePicked } from './pick-queue.ts';
import { pickQueue } from './pick-queue.ts';

export interface HowManyAgentsRows {
  /** Inputs and conclusion of the printed estimate, the share machines resolve, and the staff said to be there. */
  readonly operations: readonly OperationsClaim[];
  /** What an agent costs a month, newest first. */
  readonly wages: readonly PayClaim[];
}

/** Agents as printed or computed, with all that they were computed from; plain units throughout. */
export interface Estimate {
  readonly id: string;
  readonly kind: 'printed' | 'follows' | 'resolved' | 'staffed' | 'own';
  /** The printed claim; undefined of what is computed here. */
  readonly claim: OperationsClaim | undefined;
  readonly agents: Range;
  readonly contacts: Range | undefined;
  readonly daily: number | undefined;
  readonly days: number | undefined;
  readonly perYear: number | undefined;
  /** Percent resolved without a person. */
  readonly share: number | undefined;
  readonly wage: Range | undefined;
  /** CNY a year, at the printed end of the agents. */
  readonly bill: Range | undefined;
  /** What the reader has set. */
  readonly given: readonly YearKey[];
}

export interface HowManyAgentsPicked extends Picked {
  readonly estimates: readonly Estimate[];
  readonly claims: Readonly<Partial<Record<Metric, OperationsClaim>>>;
  readonly wage: PayClaim | undefined;
  readonly queue: QueuePicked | undefined;
}

export const metrics = [
  'contacts_year',
  'contacts_per_agent_day',
  'contacts_per_agent_year',
  'agents_needed',
  'ai_resolved_share',
  'agents_claimed',
] as const;
export type Metric = (typeof metrics)[number];

const monthsPerYear = 12;

/** The estimate as printed, as its own inputs give it, and as the reader sets it; then the reader's hour. */
export function pickHowManyAgents({ operations, wages }: HowManyAgentsRows, state: State): HowManyAgentsPicked {
  const claims: Partial<Record<Metric, OperationsClaim>> = {};
  for (const metric of metrics) {
    const claim = operations.find((one) => one.metric.id === metric && one.figure);
    if (claim) claims[metric] = claim;
  }
  const wage = wages.find((one) => one.figure);
  const estimates = [...published(claims, wage), ...own(claims, wage, state)];
  return {
    estimates,
    claims,
    wage,
    queue: pickQueue(state),
    sources: [...new Set([...Object.values(claims), ...(wage ? [wage] : [])].map((claim) => claim.source))],
  };
}

type Claims = HowManyAgentsPicked['claims'];

interface Basis {
  readonly contacts: Range | undefined;
  readonly daily: number | undefined;
  readonly perYear: number | undefined;
}

/** The printed inputs; a number of agents in place of contacts per agent tells what each would have to handle. */
function basisOf(claims: Claims, agents?: number): Basis {
  const contacts = claims.contacts_year && plainEnds(claims.contacts_year);
  const most = plainNumber(claims.contacts_year);
  const daily = plainNumber(claims.contacts_per_agent_day);
  if (agents === undefined) return { contacts, daily, perYear: plainNumber(claims.contacts_per_agent_year) };
  return { contacts, daily, perYear: most === undefined || agents <= 0 ? undefined : most / agents };
}

const daysOf = ({ perYear, daily }: Basis): number | undefined =>
  perYear === undefined || daily === undefined ? undefined : perYear / daily;

/** What the articles print, and what their own inputs give. */
function published(claims: Claims, wage: PayClaim | undefined): Estimate[] {
  const wages = wage && plainEnds(wage);
  const none = { given: [], claim: undefined, share: undefined, wage: wages };
  const made: Estimate[] = [];
  const { agents_needed: needed, agents_claimed: claimed } = claims;
  if (needed) {
    const basis = basisOf(claims, plainNumber(needed));
    const agents = plainEnds(needed);
    made.push({
      ...none,
      ...basis,
      ...{ id: needed.id, kind: 'printed', claim: needed, agents, days: daysOf(basis), bill: billOf(agents, wages) },
    });
  }
  const basis = basisOf(claims);
  const share = plainNumber(claims.ai_resolved_share);
  for (const [kind, part] of [
    ['follows', undefined],
    ['resolved', share],
  ] as const) {
    const agents = agentsOf(basis, part ?? 0);
    if (!agents || (kind === 'resolved' && part === undefined)) continue;
    made.push({
      ...none,
      ...basis,
      ...{ id: kind, kind, agents, share: part, days: daysOf(basis), bill: billOf(agents, wages) },
    });
  }
  if (claimed) {
    const unknown = { contacts: undefined, daily: undefined, days: undefined, perYear: undefined, bill: undefined };
    const agents = plainEnds(claimed);
    made.push({ ...none, ...unknown, id: claimed.id, kind: 'staffed', claim: claimed, agents, wage: undefined });
  }
  return made;
}

/** With the reader's numbers where they are given, and those of the chosen way of printing where not. */
function own(claims: Claims, wage: PayClaim | undefined, state: State): Estimate[] {
  const given = yearKeys.filter((key) => readInput(state, key) !== undefined);
  const printed = state['preset'] === 'printed';
  if (given.length === 0 && !printed) return [];
  const preset = basisOf(claims, printed ? plainNumber(claims.agents_needed) : undefined);
  const exact = (value: number | undefined): Range | undefined =>
    value === undefined ? undefined : { low: value, high: value };
  const contacts = exact(readInput(state, 'contacts')) ?? preset.contacts;
  const daily = readInput(state, 'daily') ?? preset.daily;
  const days = readInput(state, 'days') ?? daysOf(preset);
  const share = readInput(state, 'share');
  const basis: Basis = {
    contacts,
    daily,
    perYear: daily === undefined || days === undefined ? undefined : daily * days,
  };
  const agents = agentsOf(basis, share ?? 0);
  if (!agents) return [];
  const wages = exact(readInput(state, 'wage')) ?? (wage && plainEnds(wage));
  const bill = billOf(agents, wages);
  return [{ ...basis, id: 'own', kind: 'own', claim: undefined, agents, days, share, wage: wages, bill, given }];
}

/** contacts × (1 − share) ÷ contacts an agent handles in a year. */
function agentsOf({ contacts, perYear }: Basis, share: number): Range | undefined {
  if (!contacts || perYear === undefined || perYear <= 0) return undefined;
  if (share === 100) return { low: 0, high: 0 };
  const part = (end: number | undefined) => (end === undefined ? undefined : (end * (1 - share / 100)) / perYear);
  return { low: part(contacts.low), high: part(contacts.high) };
}

function billOf({ low, high }: Range, wage: Range | undefined): Range | undefined {
  const agents = low ?? high;
  if (agents === undefined || !wage) return undefined;
  const year = (monthly: number | undefined) => (monthly === undefined ? undefined : agents * monthly * monthsPerYear);
  return { low: year(wage.low), high: year(wage.high) };
}
