import type { PayClaim, RowOf } from '../../datasets/published.ts';
import type { State } from '../chart.ts';
import type { Range, YearKey } from './pick-inputs.ts';
import { plainEnds, plainNumber, readInput, yearKeys } from './pick-inputs.ts';

/** A number of agents, printed or computed, with everything it was computed from; all in single units. */
export interface Estimate {
  readonly id: string;
  /** `follows`: people answer everything; `resolved`: machines take their share; `staffed`, `place`: agents in service. */
  readonly kind: 'printed' | 'follows' | 'resolved' | 'staffed' | 'place';
  /** The printed claim; undefined for what is computed here. */
  readonly claim: RowOf<'operations'> | undefined;
  readonly agents: Range;
  readonly contacts: Range | undefined;
  readonly daily: number | undefined;
  readonly days: number | undefined;
  readonly perYear: number | undefined;
  /** Per cent of contacts resolved without a person. */
  readonly share: number | undefined;
  readonly wage: Range | undefined;
  /** CNY a year, with the pay of the number of agents in `agents`. */
  readonly bill: Range | undefined;
  /** The inputs that the reader has set. */
  readonly given: readonly YearKey[];
}

export const metrics = [
  'contacts_year',
  'contacts_per_agent_day',
  'contacts_per_agent_year',
  'agents_needed',
  'ai_resolved_share',
  'agents_claimed',
  'agents_in_place',
] as const;
export type Metric = (typeof metrics)[number];

/** The first row with a figure for each metric. */
export type Claims = Readonly<Partial<Record<Metric, RowOf<'operations'>>>>;

const monthsPerYear = 12;

/** What a number of agents is computed from. */
export interface Basis {
  readonly contacts: Range | undefined;
  readonly daily: number | undefined;
  readonly perYear: number | undefined;
}

/** The printed inputs; given a number of agents, contacts per agent are those each of them would have to handle. */
export function basisOf(claims: Claims, agents?: number): Basis {
  const contacts = claims.contacts_year && plainEnds(claims.contacts_year);
  const most = plainNumber(claims.contacts_year);
  const daily = plainNumber(claims.contacts_per_agent_day);
  if (agents === undefined) return { contacts, daily, perYear: plainNumber(claims.contacts_per_agent_year) };
  return { contacts, daily, perYear: most === undefined || agents <= 0 ? undefined : most / agents };
}

/** How many days a year an agent works if contacts per year and per day are both right. */
export const daysOf = ({ perYear, daily }: Basis): number | undefined =>
  perYear === undefined || daily === undefined ? undefined : perYear / daily;

/** The printed estimate, the estimates computed without and with machines, and the agents reported to be in service. */
export function estimatesOf(claims: Claims, wage: PayClaim | undefined, state: State): Estimate[] {
  const wages = wage && plainEnds(wage);
  const made: Estimate[] = [];
  const { agents_needed: needed } = claims;
  if (needed) {
    const basis = basisOf(claims, plainNumber(needed));
    const agents = plainEnds(needed);
    const own = { id: needed.id, kind: 'printed', claim: needed, agents } as const;
    made.push({
      ...{ ...own, ...basis, days: daysOf(basis), share: undefined },
      ...{ wage: wages, bill: billOf(agents, wages), given: [] },
    });
  }
  made.push(...computedOf(claims, wages, state));
  for (const [kind, claim] of [
    ['staffed', claims.agents_claimed],
    ['place', claims.agents_in_place],
  ] as const) {
    if (!claim) continue;
    const unknown = { contacts: undefined, daily: undefined, days: undefined, perYear: undefined, share: undefined };
    const none = { ...unknown, wage: undefined, bill: undefined, given: [] };
    made.push({ ...none, id: claim.id, kind, claim, agents: plainEnds(claim) });
  }
  return made;
}

/** Without and with machines; from the reader's numbers where they are set, else from the article's. */
function computedOf(claims: Claims, printedWages: Range | undefined, state: State): Estimate[] {
  const printed = basisOf(claims);
  const set = yearKeys.filter((key) => readInput(state, key) !== undefined);
  const daily = readInput(state, 'daily') ?? printed.daily;
  const days = readInput(state, 'days') ?? daysOf(printed);
  const anew = set.includes('daily') || set.includes('days');
  const perYear = anew ? (daily === undefined || days === undefined ? undefined : daily * days) : printed.perYear;
  const contacts = exact(readInput(state, 'contacts')) ?? printed.contacts;
  const wage = exact(readInput(state, 'wage')) ?? printedWages;
  const basis: Basis = { contacts, daily, perYear };
  const shares = { follows: undefined, resolved: readInput(state, 'share') ?? plainNumber(claims.ai_resolved_share) };
  return (['follows', 'resolved'] as const).flatMap((kind) => {
    const share = shares[kind];
    const agents = agentsOf(basis, share ?? 0);
    if (!agents || (kind === 'resolved' && share === undefined)) return [];
    const given = set.filter((key) => key !== 'share' || kind === 'resolved');
    const bill = billOf(agents, wage);
    return [{ ...basis, id: kind, kind, claim: undefined, agents, days, share, wage, bill, given }];
  });
}

const exact = (value: number | undefined): Range | undefined =>
  value === undefined ? undefined : { low: value, high: value };

/** contacts × (1 − share) ÷ contacts an agent handles in a year. */
export function agentsOf({ contacts, perYear }: Basis, share: number): Range | undefined {
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
