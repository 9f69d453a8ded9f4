import { ascending } from 'd3';
import type { Gap, RowOf } from '../../datasets/published.ts';
import { figureEnds, printedEnd } from '../../lib/figure.ts';
import type { Picked } from '../chart.ts';

export interface HumanAccessRows {
  /** A newspaper's test: apps tested; the share and the number of those without a human. */
  readonly apps: readonly RowOf<'experience'>[];
  /** The ministry's dial tests: firms named, by quarter and fault. */
  readonly dials: readonly RowOf<'experience'>[];
  /** Gaps of how many firms were dialled, where nobody says. */
  readonly dialGaps: readonly Gap[];
  /** Measured waits. */
  readonly timed: readonly RowOf<'experience'>[];
  /** Options that lead to a human in the menu of a single hotline. */
  readonly menu: readonly RowOf<'experience'>[];
  /** Waits that somebody reported. */
  readonly anecdotes: readonly RowOf<'experience'>[];
}

export interface AppTest {
  readonly tested: RowOf<'experience'>;
  readonly share: RowOf<'experience'> | undefined;
  readonly count: RowOf<'experience'> | undefined;
}

export interface DialTest {
  readonly period: string;
  readonly faults: readonly RowOf<'experience'>[];
  readonly gap: Gap | undefined;
}

export interface HumanAccessPicked extends Picked {
  readonly apps: AppTest | undefined;
  readonly dials: readonly DialTest[];
  readonly timed: readonly RowOf<'experience'>[];
  readonly menu: readonly RowOf<'experience'>[];
  readonly anecdotes: readonly RowOf<'experience'>[];
}

/** Printed ends of a figure; a single value is both ends. */
/** Tests, measured waits and waits from stories, kept apart. */
export function pickHumanAccess({ apps, dials, dialGaps, timed, menu, anecdotes }: HumanAccessRows): HumanAccessPicked {
  const of = (metric: string) => apps.find((claim) => claim.metric.id === metric);
  const tested = of('apps_tested');
  const test = tested && { tested, share: of('apps_no_human_agent'), count: of('apps_no_human_agent_count') };
  const periods = [...new Set(dials.flatMap(({ period }) => (period === undefined ? [] : [period])))].sort();
  const waits = [...anecdotes].sort((a, b) => ascending(inMinutes(a), inMinutes(b)));
  const claims = [...(test ? [test.tested, test.share, test.count] : []), ...dials, ...timed, ...menu, ...waits];
  return {
    apps: test,
    dials: periods.map((period) => ({
      period,
      faults: dials.filter((claim) => claim.period === period).sort((a, b) => descendingName(a, b)),
      gap: dialGaps.find((gap) => gap.period === period),
    })),
    timed,
    menu,
    anecdotes: waits,
    sources: [...new Set(claims.flatMap((claim) => (claim ? [claim.source] : [])))],
  };
}

/** "No human at all" comes before "a human who cannot be reached". */
const descendingName = (a: RowOf<'experience'>, b: RowOf<'experience'>): number => ascending(b.metric.id, a.metric.id);

const minutes: Readonly<Record<string, number>> = { hour: 60, working_day: 24 * 60 };

function inMinutes(claim: RowOf<'experience'>): number {
  return printedEnd(figureEnds(claim.figure)) * (minutes[claim.figure?.unit ?? ''] ?? 1);
}
