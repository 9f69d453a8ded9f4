import * as v from 'valibot';
import { figureEnds } from '../../lib/figure.ts';
import { claimEntries, toClaim } from '../claim.ts';
import { maybe, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { Source, TurnoverClaim, TurnoverScope } from '../published.ts';
import type { RateBasis } from '../../lib/numbers/yearly-rates.ts';
import { yearlyRate } from '../../lib/numbers/yearly-rates.ts';

const schema = v.object({
  ...claimEntries,
  metric: named,
  definition: named,
  numerator: maybe(named),
  denominator: maybe(named),
  window: maybe(named),
  voluntary: maybe(named),
  place: named,
  coverage: v.picklist(['whole', 'part', 'unstated']),
  population_zh: text,
  population_en: text,
  period: maybeText,
});

const codes = ['metric', 'definition', 'numerator', 'denominator', 'window', 'voluntary', 'place'];

/** Definitions that are not about customer service; all others are. */
const scopes: Readonly<Record<string, TurnoverScope>> = {
  attrition_outsourcing: 'outsourcing',
  employer_leaver_rate: 'all_employees',
  employer_voluntary_rate: 'all_employees',
};

/** Every published figure on leaving, with the definition it was published under. */
export function shapeTurnover(input: Input, sources: ReadonlyMap<string, Source>): TurnoverClaim[] {
  return joinRows(input, 'turnover', schema, { source: sources }, codes).map((row) => {
    const claim = toClaim(row);
    const { numerator, denominator, window, voluntary } = row;
    return {
      ...claim,
      metric: row.metric,
      definition: row.definition,
      ...{ numerator, denominator, window, voluntary },
      scope: scopes[row.definition.id] ?? 'customer_service',
      place: row.place,
      coverage: row.coverage,
      population: { zh: row.population_zh, en: row.population_en },
      period: row.period,
      yearly: yearlyOf(claim.figure, { numerator: numerator?.id, denominator: denominator?.id, window: window?.id }),
    };
  });
}

/** Nothing for an open end, which would stay open, and for what is no percentage. */
function yearlyOf(figure: TurnoverClaim['figure'], basis: RateBasis): TurnoverClaim['yearly'] {
  if (figure?.unit !== 'percent') return undefined;
  const { low, high } = figureEnds(figure);
  return low === undefined || high === undefined ? undefined : yearlyRate({ low, high }, basis);
}
