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

/**
 * The summary of microdata: nothing else of these tables is published.
 * @throws where descriptor and code disagree
 */
export const shapeMicrodata = (input: Input): MicrodataSummary =>
  v.parse(microdataSummarySchema, {
    cityAdverts: shapeCityAdverts(input),
    experienceAdverts: shapeExperienceAdverts(input),
  });

/** What several parts are made from. */
interface Shared {
  readonly sources: readonly Source[];
  readonly gaps: readonly Gap[];
  readonly microdata: MicrodataSummary;
  readonly markets: ReturnType<typeof shapeMarket>;
  readonly turnovers: ReturnType<typeof shapeTurnover>;
  readonly usAreas: ReturnType<typeof shapeUsAreas>;
}

/** A function for each part of what is published. */
function makersOf(input: Input, shared: Shared) {
  const { rows } = input;
  const ofOwnScope = (own: boolean) => shared.turnovers.filter(({ scope }) => (scope === 'customer_service') === own);
  const ofChina = () => shared.markets.filter(({ world }) => !world);
  return {
    /** The rows of every table as described. The parts below are for rows that need more shaping. */
    rows: (): Rows => rows,
    /** The headings and explanations of columns, for charts that show a column as it is. */
    heads: () => input.heads,
    sources: () => shared.sources,
    gaps: () => shared.gaps,
    pay: () => shapePay(rows),
    /** Adverts of July 2024 by city: counts and quantiles of microdata. */
    cityAdverts: () => shared.microdata.cityAdverts,
    /** Adverts of other crawls by the experience required: counts and quantiles of microdata. */
    experienceAdverts: () => shared.microdata.experienceAdverts,
    minimumWages: () => shapeMinimumWages(rows),
    officialPay: () => shapeOfficialPay(rows),
    bankYears: () => shapeBankYears(rows),
    singleBanks: () => shapeSingleBanks(rows),
    /** Figures about customer-service staff, in China and abroad. */
    turnover: () => ofOwnScope(true),
    /** Leaver rates of other staff, for comparison: never of customer service. */
    turnoverContext: () => ofOwnScope(false),
    /** Figures about China. */
    market: ofChina,
    /** Figures about the world, which are never shown beside those of China. */
    marketWorld: () => shared.markets.filter(({ world }) => world),
    /** The spread over the figures whose publisher is named, and over all pages. */
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
    /** Quotes by the id of a claim. They are kept apart from the claims, so that rows for drawing do not carry them. */
    quotes: () => shapeQuotes(input),
  };
}

type Kept<T> = T extends readonly (infer Item)[] ? readonly Readonly<Item>[] : T;

/**
 * What charts and pages are made from: the rows with names in place of codes, and the shapes derived from them. All
 * values can be written as JSON.
 */
export type Published = {
  readonly [Part in keyof ReturnType<typeof makersOf>]: Kept<ReturnType<ReturnType<typeof makersOf>[Part]>>;
};

/**
 * Makes everything that is published and drawn from the checked tables. A pure function.
 * @param microdata the summary of tables whose rows are not available, as in a browser
 * @throws only where descriptor and code disagree
 */
export const publish = (input: Input, microdata: MicrodataSummary = shapeMicrodata(input)): Published => ({
  ...publishLazily(input, () => microdata),
});

/**
 * The same, but each part is made when it is first accessed, and throws only then.
 * @param lists sources and gaps, where they are available
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
