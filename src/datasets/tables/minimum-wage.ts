import { from, op } from 'arquero';
import * as v from 'valibot';
import type { Claim } from '../claim.ts';
import { toClaim } from '../claim.ts';
import type { Named } from '../entries.ts';
import type { RowOf, Rows } from '../rows/rows.ts';

/** A monthly minimum wage of a grade in a province. */
interface MinimumWage extends Claim {
  readonly province: Named;
  /** The grade, counted from the highest; undefined where only the day of a change is known. */
  readonly wageGrade: number | undefined;
  /** A month or a day: 2024-01 or 2024-01-01. */
  readonly period: string;
  /** Whether the wage came into force in the period; otherwise it was already in force. */
  readonly inForceFrom: boolean;
}

/**
 * The evidence that a city is in a grade: seen for the year or in a notice still in force, seen in older documents
 * only, or not seen. Best first.
 */
const states = ['seen', 'older', 'none'] as const;
export type EvidenceState = (typeof states)[number];

/** The evidence by code of the column `membership`; any other code is `seen`. */
const stateOf: Readonly<Record<string, EvidenceState>> = { older: 'older', none: 'none' };

const counted = v.object({ state: v.picklist(states), count: v.number() });

/** The minimum wage of a city, and the evidence that the city is in that grade. */
export type CityMinimumWage = Readonly<ReturnType<typeof toCityWage>[number]>;

export interface MinimumWages {
  /** In July 2024. Some places include the worker's insurance and some do not, so cities are never ranked by it. */
  readonly cities: readonly CityMinimumWage[];
  /** The number of cities with each kind of evidence, best first. */
  readonly evidence: readonly Readonly<v.InferOutput<typeof counted>>[];
  readonly provinces: readonly MinimumWage[];
}

const toWage = (row: RowOf<'minimum-wage'>): MinimumWage => ({
  ...toClaim(row),
  province: row.province,
  wageGrade: row.wage_grade,
  period: row.period,
  inForceFrom: row.dated.id === 'in_force_from',
});

function toCityWage(row: RowOf<'minimum-wage'>) {
  const { city, membership: kind } = row;
  if (city === undefined || kind === undefined) return [];
  const evidence = {
    state: stateOf[kind.id] ?? ('seen' as const),
    kind,
    year: row.membership_year,
    /** Undefined where the table of wages itself shows it, and where nothing was seen. */
    source: row.membership_source,
    quote: row.membership_quote,
    quoteEn: row.membership_quote_en,
  };
  return [{ ...toWage(row), city, evidence }];
}

/**
 * The minimum wages of provinces and of cities, and the number of cities with each kind of evidence for their grade.
 */
export function shapeMinimumWages(rows: Pick<Rows, 'minimum-wage'>): MinimumWages {
  const wages = rows['minimum-wage'];
  const cities = wages.flatMap(toCityWage);
  return {
    cities,
    evidence: countEvidence(cities),
    provinces: wages.filter(({ city }) => city === undefined).map(toWage),
  };
}

/** Counts cities by the evidence for their grade, best first. */
export function countEvidence(cities: readonly CityMinimumWage[]): MinimumWages['evidence'] {
  if (cities.length === 0) return [];
  const counts = from(cities.map(({ evidence }) => ({ state: evidence.state })))
    .groupby('state')
    .rollup({ count: op.count() })
    .objects();
  return v.parse(v.array(counted), counts).sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}
