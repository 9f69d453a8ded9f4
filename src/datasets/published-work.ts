import type { Flag, Grade } from '../lib/figure.ts';
import type { YearlyRate } from '../lib/numbers/yearly-rates.ts';
import type { Bilingual } from '../i18n/lang.ts';
import type { Named, Claim, Gap } from './published-base.ts';

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

/** What one bank says of itself, by its own definitions: never part of the association's series. */
export interface SingleBankClaim extends Claim {
  readonly metric: Named;
  readonly year: number;
  readonly institution: Bilingual;
}

/** Whom a rate is about: customer-service staff, or others as context. */
export type TurnoverScope = 'customer_service' | 'outsourcing' | 'all_employees';

export interface TurnoverClaim extends Claim {
  readonly metric: Named;
  readonly definition: Named;
  readonly scope: TurnoverScope;
  /** Whom the rate counts, of whom, over how long, and why they left; undefined where the source does not say. */
  readonly numerator: Named | undefined;
  readonly denominator: Named | undefined;
  readonly window: Named | undefined;
  readonly voluntary: Named | undefined;
  /** Derived: what a rate of a month or half a year comes to in a year. */
  readonly yearly: YearlyRate | undefined;
  readonly place: Named;
  /** Of the place’s whole industry, or all its employers, or of a part: a size, a sector, a region. */
  readonly coverage: 'whole' | 'part' | 'unstated';
  readonly population: Bilingual;
  readonly period: string | undefined;
}

export interface MarketClaim extends Claim {
  readonly metric: string;
  /** The named publisher whose figures may be joined; undefined where the page names nobody. */
  readonly series: Named | undefined;
  readonly scope: Named;
  /** About the world, not China. */
  readonly world: boolean;
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

/** A statement on what machines do in customer service; measures differ and are not comparable. */
export interface MachineEffect extends Claim {
  /** What it is a measure of: output, share handled, cost, staff. */
  readonly topic: Named;
  readonly measure: Named;
  /** measured, survey, forecast or statement. */
  readonly basis: Named;
  readonly population: Bilingual;
  readonly sample: number | undefined;
  readonly period: string;
  /** Id of the statement that this one corrects, updates or answers. */
  readonly follows: string | undefined;
}

/** What a study scores the job’s exposure to AI at; scales differ and are not comparable. */
export interface AiExposure {
  readonly id: string;
  readonly study: Named;
  readonly measure: Named;
  readonly occupation: Named;
  readonly value: number;
  readonly scale: Named;
  /** Among all occupations of the study’s own file, 1 the most exposed; ties share the best. Worked out here. */
  readonly rank: number;
  /** How many occupations that file ranks; undefined where it is not known. */
  readonly of: number | undefined;
  readonly period: string | undefined;
  readonly licence: Named;
  readonly flag: Flag;
  readonly source: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
  readonly note: Bilingual | undefined;
}

/** A number of staff, or base pay, of customer service outside China. */
export interface AbroadClaim extends Claim {
  readonly series: Named;
  readonly place: Named;
  /** A part of the country; undefined for the whole. */
  readonly area: Named | undefined;
  readonly population: Bilingual;
  readonly year: number;
}

export interface AbroadSeries {
  readonly series: Named;
  readonly place: Named;
  readonly area: Named | undefined;
  /** Oldest first. */
  readonly claims: readonly AbroadClaim[];
  /** Where fewer places count than before, as `2022/2023`. */
  readonly breaks: readonly Gap[];
}
