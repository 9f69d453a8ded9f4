import type { Flag, Grade } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';
import type { Named, Role, Claim } from './published-base.ts';

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

/** One job advert: pay as printed, never a midpoint. */
export interface Advert extends Claim {
  readonly platform: Named;
  readonly year: number;
  readonly title: string;
  readonly city: Named | undefined;
  readonly experience: Named;
  readonly education: Named;
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

/** Pay of agents elsewhere, by official statistics: currencies, measures and definitions differ and are not comparable. */
export interface PayAbroad {
  readonly id: string;
  readonly country: 'US' | 'GB' | 'JP';
  /** The occupation’s code, or whom of it: `7211`; `female all_10plus`. */
  readonly series: string;
  /** Its name in the table: an occupation, a sex or a size of firm; undefined where the table is of one occupation. */
  readonly who: Bilingual | undefined;
  /** Edition of the classification, where the table names it: editions are not comparable. */
  readonly version: string | undefined;
  /** Median of a year or an hour; of a month the mean. */
  readonly measure: 'annual' | 'hourly' | 'monthly';
  readonly unit: string;
  readonly year: number;
  readonly value: number | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
  readonly note: Bilingual | undefined;
}
