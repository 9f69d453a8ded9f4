import type { Flag, Figure, Grade } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';
import type { CityRollup, ExperienceRollup } from './microdata-schema.ts';

/** A publication, as carried: who says it, where it was read, how far to trust the page. */
export interface Source {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly carrier: Bilingual;
  readonly title: string;
  readonly titleEn: string | undefined;
  readonly year: number | undefined;
  readonly published: string | undefined;
  /** Only where the page is safe to open. */
  readonly url: string | undefined;
  readonly address: string;
  readonly grade: Grade;
  readonly kind: string;
  readonly method: Bilingual | undefined;
  readonly note: Bilingual | undefined;
}

/** A name for a code, in both languages. */
export interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

export interface Role extends Named {
  /** frontline, manager or director. */
  readonly level: string;
}

/** One published claim: the figure as printed, its provenance and its original words. */
export interface Claim {
  readonly id: string;
  /** Missing where the source states a relation without an amount. */
  readonly figure: Figure | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
  readonly carriers: readonly string[];
  readonly quote: string;
  readonly note: Bilingual | undefined;
}

export interface PayClaim extends Claim {
  readonly city: Named | undefined;
  /** Where the claim is about no single city. */
  readonly place: Bilingual | undefined;
  readonly role: Role;
  /** 0-1, 1-3, 3-5, 5-10, 10+, 3+ (three bands at once) or all. */
  readonly tenure: string;
  readonly statistic: Named;
  /** Percent of the page's sample in this group. */
  readonly share: number | undefined;
  readonly relation: Named | undefined;
  readonly period: string | undefined;
}

/** What was looked for and is not published. */
export interface Gap {
  readonly id: string;
  /** Table that would hold it; none where no table of ours covers the country. */
  readonly table: string | undefined;
  readonly metric: string | undefined;
  readonly city: Named | undefined;
  readonly tenure: string | undefined;
  readonly period: string | undefined;
  readonly reason: Named;
  readonly looked: Bilingual | undefined;
  readonly note: Bilingual | undefined;
}

/** Advertised ranges of one city and required experience; quartiles of the low and of the high ends, never a midpoint. */
export interface AdvertGroup {
  readonly city: Named;
  readonly experience: Named;
  readonly count: number;
  readonly low: Quartiles;
  readonly high: Quartiles;
}

export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** One year of the banking association's reports, every metric found for it. */
export interface BankYear {
  readonly year: number;
  /** Metric code → claim; a metric not published for the year is absent. */
  readonly metrics: Readonly<Record<string, Claim>>;
  /** Percent against the year before, from the printed levels; absent where a level is. */
  readonly staffChange: number | undefined;
  /** Percent against the year before; absent unless both years name the institutions surveyed. */
  readonly institutionsChange: number | undefined;
  /** Staff per institution surveyed, in persons. */
  readonly staffPerInstitution: number | undefined;
  /** Calls handled per member of staff a year, in the calls' own unit; never compared over the change of unit. */
  readonly callsPerHead: { readonly value: number; readonly unit: string } | undefined;
}

export interface TurnoverClaim extends Claim {
  readonly metric: Named;
  readonly definition: Named;
  readonly place: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

export interface MarketClaim extends Claim {
  readonly metric: string;
  /** The named publisher whose figures may be joined; undefined where the page names nobody. */
  readonly series: Named | undefined;
  readonly scope: Named;
  readonly population: Bilingual;
  readonly period: string;
  readonly year: number;
}

/** How far the published sizes of one year lie apart; an open interval counts with its printed end. */
export interface MarketSpread {
  readonly year: number;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /** max ÷ min. */
  readonly ratio: number;
}

export interface UsYear {
  readonly id: string;
  readonly year: number;
  readonly employment: number | undefined;
  readonly median: number | undefined;
  readonly mean: number | undefined;
  readonly p10: number | undefined;
  readonly p25: number | undefined;
  readonly p75: number | undefined;
  readonly p90: number | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly grade: Grade;
}

/** A US area of the May release; places without a published wage keep undefined. */
export interface UsArea {
  readonly id: string;
  readonly kind: string;
  /** The statistics bureau's own, unique among all areas: 31080, CA. */
  readonly code: string;
  readonly name: string;
  readonly employment: number | undefined;
  readonly median: number | undefined;
  readonly p10: number | undefined;
  readonly p90: number | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly note: Bilingual | undefined;
}

/** Areas whose median wage falls in a step of the scale: low ≤ median < high, USD a year. */
export interface UsAreaBin {
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A figure on demand for agents: ranks, vacancies, seats, workforce. */
export interface DemandClaim extends Claim {
  readonly metric: Named;
  readonly place: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

/** A figure on what customers meet: surveys, complaints, tests of access. */
export interface ExperienceClaim extends Claim {
  /** The survey, collection or test it is from. */
  readonly survey: Named;
  readonly metric: Named;
  readonly place: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

/** A figure on how one company runs its service. */
export interface OperationsClaim extends Claim {
  readonly metric: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

/** One job advert: pay as printed, never a midpoint. */
export interface Advert extends Claim {
  readonly platform: Named;
  readonly year: number;
  readonly title: string;
  readonly city: Named | undefined;
  readonly experience: Named;
  readonly education: Named;
}

/** A statement of an article or its source, with its sum done again from the rows it rests on. */
export interface AuditedClaim {
  readonly id: string;
  /** What was said, in our words; its numbers are those of the rows. */
  readonly statement: Bilingual;
  /** Why the verdict. */
  readonly reason: Bilingual;
  /** What sort of sum it is, or that it is an attribution or a contradiction. */
  readonly kind: Named;
  /** The number said to be the result, with bound and unit; undefined where none was. */
  readonly stated: Bilingual | undefined;
  /** The result from the rows; of a contradiction, how many times the greatest figure is the least. */
  readonly computed: Bilingual | undefined;
  /** Of a contradiction, what is said besides. */
  readonly rival: Bilingual | undefined;
  /** holds, holds_only_if, does_not_follow, contradicted, cannot_be_checked. */
  readonly verdict: Named;
  /** Who said it, and where it was read. */
  readonly source: string;
  readonly publisher: Bilingual;
  readonly carrier: Bilingual;
  readonly grade: Grade;
  /** Ids of the rows the sum is made of. */
  readonly operands: readonly string[];
  /** Ids of the sources of the statement and of those rows. */
  readonly sources: readonly string[];
  readonly quote: string;
}

/** Everything charts and pages are made from: rows joined to names, and the shapes made of them. JSON all through. */
export interface Published {
  readonly sources: readonly Source[];
  readonly pay: readonly PayClaim[];
  readonly adverts: readonly Advert[];
  readonly advertGroups: readonly AdvertGroup[];
  /** Adverts of July 2024 by city: counts and quantiles of microdata. */
  readonly cityAdverts: CityRollup;
  /** Adverts of other crawls by experience asked for: counts and quantiles of microdata. */
  readonly experienceAdverts: ExperienceRollup;
  readonly bankYears: readonly BankYear[];
  readonly turnover: readonly TurnoverClaim[];
  readonly market: readonly MarketClaim[];
  /** Over the figures whose publisher is named, and over all pages. */
  readonly marketSpread: { readonly named: readonly MarketSpread[]; readonly all: readonly MarketSpread[] };
  readonly usYears: readonly UsYear[];
  readonly usAreas: readonly UsArea[];
  readonly usAreaBins: readonly UsAreaBin[];
  readonly demand: readonly DemandClaim[];
  readonly experience: readonly ExperienceClaim[];
  readonly operations: readonly OperationsClaim[];
  readonly claims: readonly AuditedClaim[];
  readonly gaps: readonly Gap[];
}
