import type { Flag, Figure, Grade } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';

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
  /** The quote in our English; undefined where it needs none or has none yet. */
  readonly quoteEn: string | undefined;
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

/** What one bank says of itself, by its own definitions: never part of the association's series. */
export interface SingleBankClaim extends Claim {
  readonly metric: Named;
  readonly year: number;
  readonly institution: Bilingual;
}

/** Whom a rate is about: customer-service staff, or others as context. */
export type TurnoverScope = 'customer_service' | 'outsourcing' | 'all_employees';

/** Per cent a year, both ends. */
export interface YearlyRate {
  readonly low: number;
  readonly high: number;
}

export interface TurnoverClaim extends Claim {
  readonly metric: Named;
  readonly definition: Named;
  readonly scope: TurnoverScope;
  /** Derived: the share of those there at the start of a year gone by its end, at this monthly rate. */
  readonly yearly: YearlyRate | undefined;
  readonly place: Named;
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
  /** The quote in our English; undefined where it needs none or has none yet. */
  readonly quoteEn: string | undefined;
}

/** A monthly minimum wage of a grade of a province. */
export interface MinimumWage extends Claim {
  readonly province: Named;
  /** Counted from the highest; undefined where only the day of a change is known. */
  readonly wageGrade: number | undefined;
  /** 2024-01 or 2024-01-01. */
  readonly period: string;
  /** It came into force on that day; otherwise it stood then. */
  readonly inForceFrom: boolean;
}

/** Seen for the year or in a notice still in force, in older words only, or not seen. */
export type EvidenceState = 'seen' | 'older' | 'none';

/** What holds in a city, and what shows that the city is in that grade. */
export interface CityMinimumWage extends MinimumWage {
  readonly city: Named;
  readonly evidence: {
    readonly state: EvidenceState;
    readonly kind: Named;
    readonly year: number | undefined;
    /** Undefined where the table of wages itself shows it, and where nothing was seen. */
    readonly source: string | undefined;
    readonly quote: string | undefined;
    readonly quoteEn: string | undefined;
  };
}

export interface MinimumWages {
  /** July 2024. Some places include the worker's insurance, some do not: no ranking of cities by it. */
  readonly cities: readonly CityMinimumWage[];
  /** Number of cities in each state, best seen first. */
  readonly evidence: readonly { readonly state: EvidenceState; readonly count: number }[];
  readonly provinces: readonly MinimumWage[];
}

/** Mean pay of all workers, as officials publish it: never of customer service alone. */
export interface OfficialPayClaim extends Claim {
  readonly measure: Named;
  readonly series: Named;
  readonly post: Named | undefined;
  readonly sector: Named | undefined;
  readonly place: Named | undefined;
  readonly city: Named | undefined;
  readonly population: Bilingual;
  readonly period: string | undefined;
  /** Growth on the year before as printed, per cent. */
  readonly statedChange: number | undefined;
  /** Id of the ceiling that a derived figure is a third of. */
  readonly derivedFrom: string | undefined;
}

export interface OfficialPaySeries {
  readonly post: Named;
  /** Oldest first; CNY a year. */
  readonly points: readonly { readonly year: number; readonly claim: OfficialPayClaim }[];
}

export interface OfficialPay {
  readonly claims: readonly OfficialPayClaim[];
  /** The country, by kind of post. */
  readonly byPost: readonly OfficialPaySeries[];
}

/** Everything charts and pages are made from: rows joined to names, and the shapes made of them. JSON all through. */
export interface Published {
  readonly sources: readonly Source[];
  readonly pay: readonly PayClaim[];
  readonly adverts: readonly Advert[];
  readonly advertGroups: readonly AdvertGroup[];
  readonly minimumWages: MinimumWages;
  readonly officialPay: OfficialPay;
  readonly bankYears: readonly BankYear[];
  readonly singleBanks: readonly SingleBankClaim[];
  /** On customer-service staff, in China and abroad. */
  readonly turnover: readonly TurnoverClaim[];
  /** Leaver rates of others, to hold those against: never of customer service. */
  readonly turnoverContext: readonly TurnoverClaim[];
  /** On China. */
  readonly market: readonly MarketClaim[];
  /** On the world: never beside those of China. */
  readonly marketWorld: readonly MarketClaim[];
  /** Over the figures whose publisher is named, and over all pages. */
  readonly marketSpread: { readonly named: readonly MarketSpread[]; readonly all: readonly MarketSpread[] };
  readonly usYears: readonly UsYear[];
  readonly usAreas: readonly UsArea[];
  readonly usAreaBins: readonly UsAreaBin[];
  readonly demand: readonly DemandClaim[];
  readonly experience: readonly ExperienceClaim[];
  readonly operations: readonly OperationsClaim[];
  readonly machineEffects: readonly MachineEffect[];
  readonly workforceAbroad: readonly AbroadSeries[];
  readonly claims: readonly AuditedClaim[];
  readonly gaps: readonly Gap[];
}
