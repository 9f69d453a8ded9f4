import { periodYear } from '../../lib/periods/period-year.ts';
import { baseOf, scaleOf } from '../../lib/numbers/unit-scale.ts';

/** A published figure from which a stated sum is computed. */
export interface Operand {
  readonly id: string;
  /** The ends as printed; a bound such as “over 300” has only one. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  /** Whether it is a change, which may be negative. */
  readonly isChange?: boolean | undefined;
  /** The share of its source's sample, in percent. */
  readonly share?: number | undefined;
}

/** A range from least to greatest; a single value is both. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Whether two ranges overlap, so that two figures can be the same number. */
export const meet = (one: Ends, other: Ends): boolean => one.low <= other.high + noise && other.low <= one.high + noise;
/** Above the rounding errors of binary floating point, and far below any printed digit. */
export const noise = 1e-9;

export interface Sum {
  /** The result of the printed numbers: an open end counts as the number that is printed. */
  readonly printed: Ends;
  /** The range in which the result may lie: an open end counts as `endsWithin` says. */
  readonly possible: Ends;
}

export interface SumContext {
  /** The unit of the result; fractions are converted to percent where it is one. */
  readonly unit: string;
  /** The year of the text that makes the claim. */
  readonly saidIn: number | undefined;
  /** A figure stated beside the operands, in `unit`; only contradictions include it. */
  readonly stated?: Ends | undefined;
}

/** What a formula needs besides the values. */
interface Beside {
  readonly years: readonly (number | undefined)[];
  readonly saidIn: number | undefined;
  /** The number of years from the first operand to the second. */
  readonly steps: number;
  /**
   * The number of times the second operand's rate applies: the years of its period if it is a yearly rate, otherwise 1.
   */
  readonly rateSteps: number;
  /** The shares of the operands; NaN for one without. */
  readonly shares: readonly number[];
}

interface Formula {
  /** How many operands the formula uses, from the first. Statements may name more. */
  readonly takes: 1 | 2 | 'all';
  /** Whether the operands must count the same thing. */
  readonly alike: boolean;
  readonly result: 'fraction' | 'amount' | 'plain';
  /** Whether the result rises with every operand, so that its extremes are those of all lower and of all upper ends. */
  readonly rising?: true;
  /**
   * Computes the result from values in whole units (persons, yuan). It must rise or fall throughout with each of them.
   */
  readonly of: (values: readonly number[], beside: Beside) => number;
}

const nothing = Number.NaN;
const last = (values: readonly number[]): number => values.at(-1) ?? nothing;

/** The formulas by kind of claim. Operands are in the order that the comment of a formula gives. */
const formulas: Readonly<Record<string, Formula>> = {
  /** From, to. */
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
  /** Dividend, divisor. */
  quotient: { takes: 2, alike: false, result: 'fraction', of: ([a = nothing, b = nothing]) => a / b },
  /** The level at the end, and the growth in percent (once, or yearly). */
  level_from_growth: {
    takes: 2,
    alike: false,
    result: 'amount',
    of: ([level = nothing, rate = nothing], { rateSteps }) => level / (1 + rate / 100) ** rateSteps,
  },
  /** Groups of one sample. The result is their mean, weighted by their shares. */
  weighted_mean: {
    takes: 'all',
    alike: true,
    result: 'amount',
    rising: true,
    of: (values, { shares }) =>
      values.reduce((all, value, index) => all + value * (shares[index] ?? nothing), 0) /
      shares.reduce((all, share) => all + share, 0),
  },
  /**
   * The percentage that leaves each month. The result is the share of the initial staff that has left after twelve
   * months.
   */
  compound_month: {
    takes: 1,
    alike: true,
    result: 'fraction',
    of: ([month = nothing]) => 1 - (1 - month / 100) ** 12,
  },
  year_from_month: { takes: 1, alike: true, result: 'amount', of: ([month = nothing]) => 12 * month },
  /** The others, then the one said to be the greatest. The result is how far it exceeds the next. */
  comparison: {
    takes: 'all',
    alike: true,
    result: 'amount',
    of: (values) => last(values) - Math.max(...values.slice(0, -1)),
  },
  /** Levels in order of time. The result is the year of the steepest relative fall. */
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
  /** The later, the earlier. The result is the number of years between them. */
  years_between: {
    takes: 2,
    alike: true,
    result: 'plain',
    of: (_, { years }) => (years[0] ?? nothing) - (years[1] ?? nothing),
  },
  /** The later, the earlier. The result is the number of years from the earlier to the year of the text. */
  years_to_article: {
    takes: 2,
    alike: true,
    result: 'plain',
    of: (_, { years, saidIn }) => (saidIn ?? nothing) - (years[1] ?? nothing),
  },
};

/** Recomputes the sum of a claim. Undefined where the kind has no sum, a figure is missing, or units do not match. */
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

/** How many times the least of several figures for one thing the greatest is; undefined where all may be the same. */
function apart(operands: readonly Operand[], { stated, unit }: SumContext): Sum | undefined {
  const printed = operands.map(printedEnds).filter((ends) => ends !== undefined);
  const possible = operands.map(possibleEnds).filter((ends) => ends !== undefined);
  if (printed.length < operands.length || !alike(operands)) return undefined;
  const extra = stated ? [wholeEnds(stated, unit)] : [];
  const all = [...printed, ...extra];
  const lows = [...possible, ...extra].map((ends) => ends.low);
  const highs = [...possible, ...extra].map((ends) => ends.high);
  if (all.length < 2 || Math.max(...lows) <= Math.min(...highs)) return undefined;
  const times = Math.max(...all.map((ends) => ends.low)) / Math.min(...all.map((ends) => ends.high));
  return { printed: { low: times, high: times }, possible: { low: times, high: times } };
}

const alike = (operands: readonly Operand[]): boolean => new Set(operands.map(({ unit }) => baseOf(unit))).size <= 1;

/** The year in which a period begins. */
export const yearOf = ({ period }: Operand): number | undefined =>
  period === undefined ? undefined : periodYear(period);

/** The number of years from the first to the last of `2022/2027`. */
export const periodLength = (period = ''): number => {
  const [from, to] = period.split('/');
  return from === undefined || to === undefined ? nothing : periodYear(to) - periodYear(from);
};

function printedEnds({ low, high, unit }: Operand): Ends | undefined {
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : wholeEnds({ low: from, high: to }, unit);
}

/**
 * The range in which a figure may lie, in the unit it is printed in. An open upper end is infinite. An open lower end is
 * the least that such a figure can be: 0 for a level, because counts, money, time and shares are never negative; for a
 * change in percent or points −100, which leaves nothing; for any other change −∞. A
 * negative upper end shows that the figure is a change.
 */
export function endsWithin({ low, high, unit = '', isChange = false }: Operand): Ends {
  const isSigned = isChange || (high ?? 0) < 0;
  const least = !isSigned ? 0 : unit.startsWith('percent') ? -100 : Number.NEGATIVE_INFINITY;
  return { low: low ?? Math.min(least, high ?? least), high: high ?? Number.POSITIVE_INFINITY };
}

/** Ends in whole units (persons, yuan). */
export const wholeEnds = ({ low, high }: Ends, unit: string | undefined): Ends => ({
  low: low * scaleOf(unit),
  high: high * scaleOf(unit),
});

const possibleEnds = (operand: Operand): Ends | undefined =>
  operand.low === undefined && operand.high === undefined ? undefined : wholeEnds(endsWithin(operand), operand.unit);

/** Whether a row is a change and not a level, by the code of what it measures and its unit. */
export const isChange = (code: string | undefined, unit: string | undefined): boolean =>
  unit === 'percentage_point' || /(?:^|_)(?:change|growth)(?:_|$)/.test(code ?? '');

/** The most intervals among the operands: each doubles the number of combinations. */
const mostOpen = 12;

/**
 * Every combination of one end of each range: a formula that rises or falls throughout has its extremes among them.
 * Undefined where there are too many.
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
