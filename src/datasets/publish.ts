import * as v from 'valibot';
import { shapeCityAdverts } from './tables/adverts-2024.ts';
import { shapeExperienceAdverts } from './tables/adverts-experience.ts';
import type { Input } from './input.ts';
import { microdataSummarySchema } from './microdata-schema.ts';
import type { MicrodataSummary } from './microdata-schema.ts';
import { lazyObject } from '../lib/lazy.ts';
import { shapeQuotes } from './quotes.ts';
import type { Rows } from './rows/rows.ts';
import { shapeAiExposure } from './tables/ai-exposure.ts';
import { shapeBankYears, shapeSingleBanks } from './tables/bank-centres.ts';
import { shapeClaims } from './tables/claims.ts';
import type { Gap } from './tables/gaps.ts';
import { shapeGaps } from './tables/gaps.ts';
import { shapeMarket, shapeMarketSpread } from './tables/market-size.ts';
import { shapeMinimumWages } from './tables/minimum-wage.ts';
import { shapeOfficialPay } from './tables/official-pay.ts';
import { shapePayAbroad } from './tables/pay-abroad.ts';
import { shapePay } from './tables/salaries.ts';
import type { Source } from './tables/sources.ts';
import { bySourceId, shapeSources } from './tables/sources.ts';
import { shapeTurnover } from './tables/turnover.ts';
import { shapeUsOutlook, shapeUsAreaBins, shapeUsAreas, shapeUsYears } from './tables/us.ts';
import { shapeAbroadSeries, shapeWorkforceAbroad } from './tables/workforce-abroad.ts';

/** All that leaves the tables of microdata. @throws where descriptor and code disagree */
export const shapeMicrodata = (input: Input): MicrodataSummary =>
  v.parse(microdataSummarySchema, {
    cityAdverts: shapeCityAdverts(input),
    experienceAdverts: shapeExperienceAdverts(input),
  });

/** What several parts are made of. */
interface Shared {
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
  readonly microdata: MicrodataSummary;
  readonly markets: ReturnType<typeof shapeMarket>;
  readonly turnovers: ReturnType<typeof shapeTurnover>;
  readonly usAreas: ReturnType<typeof shapeUsAreas>;
}

/** What is published, each part with what makes it. */
function makersOf(input: Input, shared: Shared) {
  const { rows } = input;
  const ofOwnScope = (own: boolean) => shared.turnovers.filter(({ scope }) => (scope === 'customer_service') === own);
  const ofChina = () => shared.markets.filter(({ world }) => !world);
  return {
    /** Rows of every table as it is described. What follows is for rows that need shaping. */
    rows: (): Rows => rows,
    /** How their columns are named and explained, for charts that show one as it is. */
    heads: () => input.heads,
    sources: () => shared.sources,
    gaps: () => shared.gaps,
    pay: () => shapePay(rows),
    /** Adverts of July 2024 by city: counts and quantiles of microdata. */
    cityAdverts: () => shared.microdata.cityAdverts,
    /** Adverts of other crawls by experience asked for: counts and quantiles of microdata. */
    experienceAdverts: () => shared.microdata.experienceAdverts,
    minimumWages: () => shapeMinimumWages(rows),
    officialPay: () => shapeOfficialPay(rows),
    bankYears: () => shapeBankYears(rows),
    singleBanks: () => shapeSingleBanks(rows),
    /** On customer-service staff, in China and abroad. */
    turnover: () => ofOwnScope(true),
    /** Leaver rates of others, to hold those against: never of customer service. */
    turnoverContext: () => ofOwnScope(false),
    /** On China. */
    market: ofChina,
    /** On the world: never beside those of China. */
    marketWorld: () => shared.markets.filter(({ world }) => world),
    /** Over the figures whose publisher is named, and over all pages. */
    marketSpread: () => ({
      named: shapeMarketSpread(ofChina().filter((claim) => claim.series !== undefined)),
      all: shapeMarketSpread(ofChina()),
    }),
    usYears: () => shapeUsYears(rows),
    usAreas: () => shared.usAreas,
    usAreaBins: () => shapeUsAreaBins(shared.usAreas),
    usOutlook: () => shapeUsOutlook(rows),
    aiExposure: () => shapeAiExposure(rows),
    payAbroad: () => shapePayAbroad(rows),
    workforceAbroad: () => shapeAbroadSeries(shapeWorkforceAbroad(rows), shared.gaps),
    claims: () => shapeClaims(input, bySourceId(shared.sources)),
    /** By the id of a claim; apart from the claims, so that rows for drawing do not carry them. */
    quotes: () => shapeQuotes(input),
  };
}

type Kept<T> = T extends readonly (infer Item)[] ? readonly Readonly<Item>[] : T;

/** Everything charts and pages are made from: rows joined to names, and the shapes made of them. JSON all through. */
export type Published = {
  readonly [Part in keyof ReturnType<typeof makersOf>]: Kept<ReturnType<ReturnType<typeof makersOf>[Part]>>;
};

/**
 * Checked tables → everything that is published and drawn. Pure; @throws only where descriptor and code disagree.
 * @param microdata the summary of tables whose rows are not at hand, as in a browser
 */
export const publish = (input: Input, microdata: MicrodataSummary = shapeMicrodata(input)): Published => ({
  ...publishLazily(input, () => microdata),
});

/**
 * The same, each part made when it is first asked for; what throws, throws then.
 * @param lists sources and gaps, where they are at hand
 */
export function publishLazily(
  input: Input,
  microdata: () => MicrodataSummary,
  lists?: Pick<Published, 'sources' | 'gaps'>,
): Published {
  const { rows } = input;
  const shared: Shared = lazyObject<Shared>({
    sources: () => lists?.sources ?? shapeSources(rows),
    gaps: () => lists?.gaps ?? shapeGaps(rows),
    microdata,
    markets: () => shapeMarket(rows),
    turnovers: () => shapeTurnover(rows),
    usAreas: () => shapeUsAreas(rows),
  });
  return lazyObject<Published>(makersOf(input, shared));
}
