import { periodYear } from '../../lib/periods/period-year.ts';
import { baseOf, scaleOf } from '../../lib/numbers/unit-scale.ts';

/** A published figure that a stated sum is made of. */
export interface Operand {
  readonly id: string;
  /** Its ends as printed; of a bound such as “over 300” one is missing. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  /** Percent of its source's sample. */
  readonly share?: number | undefined;
}

/** From least to greatest; the same number twice for a single value. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Whether two figures can be the same number. */
export const meet = (one: Ends, other: Ends): boolean => one.low <= other.high + noise && other.low <= one.high + noise;
/** Below the noise of binary arithmetic, far below any printed digit. */
const noise = 1e-9;

export interface Sum {
  /** From the printed numbers: an open end counts as the number it prints. */
  readonly printed: Ends;
  /** Everywhere the result may lie, open ends being open. */
  readonly possible: Ends;
}

export interface SumContext {
  /** Unit of the result; fractions become percent where it says so. */
  readonly unit: string;
  /** Year of the text that makes the claim. */
  readonly saidIn: number | undefined;
  /** A figure stated beside the operands, in `unit`; only contradictions count it among them. */
  readonly stated?: Ends | undefined;
}

/** What a formula knows besides the values. */
interface Beside {
  readonly years: readonly (number | undefined)[];
  readonly saidIn: number | undefined;
  /** From the first operand to the second. */
  readonly steps: number;
  /** Over which the second operand's rate is meant to hold: its years if it is a rate a year, otherwise once. */
  readonly rateSteps: number;
  /** Shares of the operands; not a number where one has none. */
  readonly shares: readonly number[];
}

interface Formula {
  /** How many operands, from the first; further ones are only named. */
  readonly takes: 1 | 2 | 'all';
  /** Operands count the same thing. */
  readonly alike: boolean;
  readonly result: 'fraction' | 'amount' | 'plain';
  /** Rising in every operand, so that its extremes are those of all lower and of all upper ends. */
  readonly rising?: true;
  /** On values in whole units (persons, yuan); rising or falling in each of them all through. */
  readonly of: (values: readonly number[], beside: Beside) => number;
}

const nothing = Number.NaN;
const last = (values: readonly number[]): number => values.at(-1) ?? nothing;

/** By kind of claim. What stands in the table `claims` as an operand is in the order the formula names. */
const formulas: Readonly<Record<string, Formula>> = {
  /** from, to */
  ratio: { takes: 2, alike: true, result: 'fraction', of: ([a = nothing, b = nothing]) => b / a },
  increase: { takes: 2, alike: true, result: 'fraction', of: ([a = nothing, b = nothing]) => b / a - 1 },
  growth_rate: {
    takes: 2,
    alike: true,
    result: 'fraction',
    of: ([a = nothing, b = nothing], { steps }) => (steps > 0 ? (b / a) ** (1 / steps) - 1 : nothing),
  },
  difference: { takes: 2, alike: true, result: 'amount', of: ([a = nothing, b = nothing]) => b - a },
  sum: {
    takes: 'all',
    alike: true,
    result: 'amount',
    rising: true,
    of: (values) => values.reduce((all, value) => all + value, 0),
  },
  /** dividend, divisor */
  quotient: { takes: 2, alike: false, result: 'fraction', of: ([a = nothing, b = nothing]) => a / b },
  /** level at the end, percent it grew by (once, or a year) */
  level_from_growth: {
    takes: 2,
    alike: false,
    result: 'amount',
    of: ([level = nothing, rate = nothing], { rateSteps }) => level / (1 + rate / 100) ** rateSteps,
  },
  /** groups of one sample: their mean by their shares of it */
  weighted_mean: {
    takes: 'all',
    alike: true,
    result: 'amount',
    rising: true,
    of: (values, { shares }) =>
      values.reduce((all, value, index) => all + value * (shares[index] ?? nothing), 0) /
      shares.reduce((all, share) => all + share, 0),
  },
  /** percent a month: the part of those there at the start who are gone after twelve */
  compound_month: {
    takes: 1,
    alike: true,
    result: 'fraction',
    of: ([month = nothing]) => 1 - (1 - month / 100) ** 12,
  },
  year_from_month: { takes: 1, alike: true, result: 'amount', of: ([month = nothing]) => 12 * month },
  /** the others, then the one said to be the greatest: how far it lies above the next */
  comparison: {
    takes: 'all',
    alike: true,
    result: 'amount',
    of: (values) => last(values) - Math.max(...values.slice(0, -1)),
  },
  /** levels in order of time: the year of the steepest relative fall */
  steepest_fall: {
    takes: 'all',
    alike: true,
    result: 'plain',
    of: (values, { years }) => {
      const changes = values.map((value, index) => value / (values[index - 1] ?? value) - 1);
      const least = Math.min(...changes);
      return least < 0 ? (years[changes.indexOf(least)] ?? nothing) : nothing;
    },
  },
  /** the later, the earlier: years from one to the other */
  years_between: {
    takes: 2,
    alike: true,
    result: 'plain',
    of: (_, { years }) => (years[0] ?? nothing) - (years[1] ?? nothing),
  },
  /** the same, counted from the year of the text */
  years_to_article: {
    takes: 2,
    alike: true,
    result: 'plain',
    of: (_, { years, saidIn }) => (saidIn ?? nothing) - (years[1] ?? nothing),
  },
};

/** Does a claim's sum again. Undefined where there is none to do, a figure is missing, or units do not go together. */
export function recompute(kind: string, operands: readonly Operand[], context: SumContext): Sum | undefined {
  if (kind === 'contradiction') return apart(operands, context);
  const formula = formulas[kind];
  if (!formula) return undefined;
  const used = formula.takes === 'all' ? operands : operands.slice(0, formula.takes);
  const enough = formula.takes === 'all' ? used.length > 1 : used.length === formula.takes;
  if (!enough || (formula.alike && !alike(used))) return undefined;
  const years = used.map(yearOf);
  const beside = {
    years,
    saidIn: context.saidIn,
    steps: (years[1] ?? nothing) - (years[0] ?? nothing),
    rateSteps: used[1]?.unit === 'percent_year' ? periodLength(used[1].period) : 1,
    shares: used.map(({ share }) => share ?? nothing),
  };
  const run = (ends: readonly (Ends | undefined)[]): Ends | undefined => {
    const known = ends.filter((end) => end !== undefined);
    if (known.length < ends.length) return undefined;
    const tried = formula.rising ? [known.map(({ low }) => low), known.map(({ high }) => high)] : corners(known);
    return tried && hull(tried.map((values) => scaled(formula.of(values, beside), formula.result, context.unit)));
  };
  const printed = run(used.map(printedEnds));
  const possible = run(used.map(possibleEnds));
  return printed && possible && { printed, possible };
}

/** How many times the greatest of several figures for one thing is the least; undefined where they may be the same. */
function apart(operands: readonly Operand[], { stated, unit }: SumContext): Sum | undefined {
  const printed = operands.map(printedEnds).filter((ends) => ends !== undefined);
  const possible = operands.map(possibleEnds).filter((ends) => ends !== undefined);
  if (printed.length < operands.length || !alike(operands)) return undefined;
  const extra = stated ? [{ low: stated.low * scaleOf(unit), high: stated.high * scaleOf(unit) }] : [];
  const all = [...printed, ...extra];
  const lows = [...possible, ...extra].map((ends) => ends.low);
  const highs = [...possible, ...extra].map((ends) => ends.high);
  if (all.length < 2 || Math.max(...lows) <= Math.min(...highs)) return undefined;
  const times = Math.max(...all.map((ends) => ends.low)) / Math.min(...all.map((ends) => ends.high));
  return { printed: { low: times, high: times }, possible: { low: times, high: times } };
}

const alike = (operands: readonly Operand[]): boolean => new Set(operands.map(({ unit }) => baseOf(unit))).size <= 1;

/** The year a period begins with. */
export const yearOf = ({ period }: Operand): number | undefined =>
  period === undefined ? undefined : periodYear(period);

/** Years from the first to the last of `2022/2027`. */
export const periodLength = (period = ''): number => {
  const [from, to] = period.split('/');
  return from === undefined || to === undefined ? nothing : periodYear(to) - periodYear(from);
};

function printedEnds({ low, high, unit }: Operand): Ends | undefined {
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from * scaleOf(unit), high: to * scaleOf(unit) };
}

const possibleEnds = ({ low, high, unit }: Operand): Ends | undefined =>
  low === undefined && high === undefined
    ? undefined
    : { low: (low ?? 0) * scaleOf(unit), high: (high ?? Number.POSITIVE_INFINITY) * scaleOf(unit) };

/** Each open operand doubles the choices of ends. */
const mostOpen = 12;

/**
 * Every choice of one end each: a formula rising or falling all through has its extremes among them. Undefined where
 * they are too many to be tried.
 */
function corners(ends: readonly Ends[]): number[][] | undefined {
  if (ends.filter(({ low, high }) => low !== high).length > mostOpen) return undefined;
  return ends.reduce<number[][]>(
    (made, { low, high }) =>
      made.flatMap((values) =>
        low === high
          ? [[...values, low]]
          : [
              [...values, low],
              [...values, high],
            ],
      ),
    [[]],
  );
}

function scaled(value: number, result: Formula['result'], unit: string): number {
  if (result === 'plain') return value;
  return result === 'fraction' && unit.startsWith('percent') ? value * 100 : value / scaleOf(unit);
}

function hull(values: readonly number[]): Ends | undefined {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return Number.isNaN(low) || Number.isNaN(high) ? undefined : { low, high };
}
