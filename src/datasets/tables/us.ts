import { from, op } from 'arquero';
import * as v from 'valibot';
import { flags } from '../../lib/figure.ts';
import { bilingual, claimEntries } from '../claim.ts';
import { maybeNumber, maybeText, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { Source, UsArea, UsAreaBin, UsYear } from '../published.ts';

const yearSchema = v.object({
  id: text,
  year: number,
  employment: maybeNumber,
  median_annual: maybeNumber,
  mean_annual: maybeNumber,
  p10: maybeNumber,
  p25: maybeNumber,
  p75: maybeNumber,
  p90: maybeNumber,
  flag: v.picklist(flags),
  source: claimEntries.source,
});

/** US customer service representatives by year (BLS OEWS, SOC 43-4051): jobs and wages in dollars of each year. */
export function shapeUsYears(input: Input, sources: ReadonlyMap<string, Source>): UsYear[] {
  return joinRows(input, 'us-national', yearSchema, { source: sources }).map((row) => ({
    id: row.id,
    year: row.year,
    employment: row.employment,
    median: row.median_annual,
    mean: row.mean_annual,
    p10: row.p10,
    p25: row.p25,
    p75: row.p75,
    p90: row.p90,
    flag: row.flag,
    source: row.source.id,
    grade: row.source.grade,
  }));
}

const areaSchema = v.object({
  id: text,
  area_type: text,
  area_code: text,
  area_name: text,
  employment: maybeNumber,
  location_quotient: maybeNumber,
  median_annual: maybeNumber,
  p10: maybeNumber,
  p90: maybeNumber,
  flag: v.picklist(flags),
  source: text,
  note_zh: maybeText,
  note_en: maybeText,
});

/** US states and areas of the newest release. */
export function shapeUsAreas(input: Input): UsArea[] {
  return input.rows('us-areas', areaSchema).map((row) => ({
    id: row.id,
    kind: row.area_type,
    code: row.area_code,
    name: row.area_name,
    employment: row.employment,
    quotient: row.location_quotient,
    median: row.median_annual,
    p10: row.p10,
    p90: row.p90,
    flag: row.flag,
    source: row.source,
    note: bilingual(row.note_zh, row.note_en),
  }));
}

/** Width of a step of the distribution, USD a year. */
const areaBinWidth = 1000;

const bin = v.object({ kind: text, low: number, count: number });

/** How many areas of each kind have a median wage in each step; areas without a published wage are in no step. */
export function shapeUsAreaBins(areas: readonly UsArea[]): UsAreaBin[] {
  const paid = areas.flatMap(({ kind, median }) =>
    median === undefined ? [] : [{ kind, low: Math.floor(median / areaBinWidth) * areaBinWidth }],
  );
  if (paid.length === 0) return [];
  const bins = from(paid).groupby('kind', 'low').rollup({ count: op.count() }).orderby('kind', 'low').objects();
  return v.parse(v.array(bin), bins).map((one) => ({ ...one, high: one.low + areaBinWidth }));
}
