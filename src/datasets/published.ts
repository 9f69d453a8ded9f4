import type { CityRollup, ExperienceRollup } from './microdata-schema.ts';
import type { Source, Quote, Gap, AuditedClaim } from './published-base.ts';
import type { PayClaim, Advert, MinimumWages, OfficialPay, PayAbroad } from './published-pay.ts';
import type {
  BankYear,
  SingleBankClaim,
  TurnoverClaim,
  MarketClaim,
  MarketSpread,
  DemandClaim,
  ExperienceClaim,
  OperationsClaim,
  MachineEffect,
  AbroadSeries,
  AiExposure,
} from './published-work.ts';
import type { UsYear, UsArea, UsAreaBin, OutlookClaim } from './published-us.ts';

export type * from './published-base.ts';
export type * from './published-pay.ts';
export type * from './published-work.ts';
export type * from './published-us.ts';

/** Everything charts and pages are made from: rows joined to names, and the shapes made of them. JSON all through. */
export interface Published {
  readonly sources: readonly Source[];
  readonly pay: readonly PayClaim[];
  readonly adverts: readonly Advert[];
  /** Adverts of July 2024 by city: counts and quantiles of microdata. */
  readonly cityAdverts: CityRollup;
  /** Adverts of other crawls by experience asked for: counts and quantiles of microdata. */
  readonly experienceAdverts: ExperienceRollup;
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
  readonly usOutlook: readonly OutlookClaim[];
  readonly demand: readonly DemandClaim[];
  readonly experience: readonly ExperienceClaim[];
  readonly operations: readonly OperationsClaim[];
  readonly machineEffects: readonly MachineEffect[];
  readonly aiExposure: readonly AiExposure[];
  readonly payAbroad: readonly PayAbroad[];
  readonly workforceAbroad: readonly AbroadSeries[];
  readonly claims: readonly AuditedClaim[];
  readonly gaps: readonly Gap[];
  /** By the id of a claim; apart from the claims, so that rows for drawing do not carry them. */
  readonly quotes: Readonly<Record<string, Quote>>;
}
