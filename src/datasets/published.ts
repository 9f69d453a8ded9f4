/**
 * Types of what is published and of its parts, for charts and pages, which need not know the module that makes each.
 */
export type { Claim } from './claim.ts';
export type { Named, Role } from './entries.ts';
export type { Quartiles } from './microdata-schema.ts';
export type { Published } from './publish.ts';
export type { Quote } from './quotes.ts';
export type { ColumnHeads, FieldName } from './rows/column-heads.ts';
export type { ColumnHead } from './rows/column-heads.ts';
export type { RowOf } from './rows/rows.ts';
export type { AiExposure } from './tables/ai-exposure.ts';
export type { BankYear } from './tables/bank-centres.ts';
export type { Against } from './statements/claim-against.ts';
export type { AuditedClaim } from './tables/claims.ts';
export type { Gap } from './tables/gaps.ts';
export type { MarketClaim, MarketSpread } from './tables/market-size.ts';
export type { EvidenceState } from './tables/minimum-wage.ts';
export type { OfficialPayClaim } from './tables/official-pay.ts';
export type { PayAbroad } from './tables/pay-abroad.ts';
export type { PayClaim } from './tables/salaries.ts';
export type { Source } from './tables/sources.ts';
export type { TurnoverClaim } from './tables/turnover.ts';
export type { OutlookClaim } from './tables/us.ts';
export type { UsArea, UsAreaBin, UsYear } from './tables/us.ts';
export type { AbroadClaim, AbroadSeries } from './tables/workforce-abroad.ts';
