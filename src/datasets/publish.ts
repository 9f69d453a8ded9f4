import { lazyObject } from '../lib/lazy-object.ts';
import { shapeAiExposure } from './tables/ai-exposure.ts';
import { shapeBankYears, shapeSingleBanks } from './tables/bank-centres.ts';
import { shapeClaims } from './tables/claims.ts';
import { shapeDemand } from './tables/demand.ts';
import { shapeExperience } from './tables/experience.ts';
import { shapeGaps } from './tables/gaps.ts';
import type { Input } from './input.ts';
import { shapeMachineEffects } from './tables/machine-effects.ts';
import { shapeMarket, shapeMarketSpread } from './tables/market-size.ts';
import { shapeMinimumWages } from './tables/minimum-wage.ts';
import { shapeOfficialPay } from './tables/official-pay.ts';
import { shapeAdverts } from './tables/postings.ts';
import { shapeOperations } from './tables/operations.ts';
import type { Published } from './published.ts';
import type { MicrodataSummary } from './microdata-schema.ts';
import { shapeMicrodata } from './shape-microdata.ts';
import { shapeQuotes } from './quotes.ts';
import { shapePayAbroad } from './tables/pay-abroad.ts';
import { shapePay } from './tables/salaries.ts';
import { bySourceId, shapeSources } from './tables/sources.ts';
import { shapeTurnover } from './tables/turnover.ts';
import { shapeUsAreaBins, shapeUsAreas, shapeUsYears } from './tables/us.ts';
import { shapeUsOutlook } from './tables/us-outlook.ts';
import { shapeAbroadSeries, shapeWorkforceAbroad } from './tables/workforce-abroad.ts';

/**
 * Checked tables → everything that is published and drawn. Pure; @throws only where descriptor and code disagree.
 * @param microdata the summary of tables whose rows are not at hand, as in a browser
 */
export const publish = (input: Input, microdata: MicrodataSummary = shapeMicrodata(input)): Published => ({
  ...publishLazily(input, () => microdata),
});

/** What several parts are made of. */
interface Shared {
  readonly byId: ReturnType<typeof bySourceId>;
  readonly microdata: MicrodataSummary;
  readonly markets: ReturnType<typeof shapeMarket>;
  readonly turnovers: ReturnType<typeof shapeTurnover>;
}

/**
 * The same, each part made when it is first asked for; what throws, throws then.
 * @param lists sources and gaps, where they are at hand
 */
export function publishLazily(
  input: Input,
  microdata: () => MicrodataSummary,
  lists?: Pick<Published, 'sources' | 'gaps'>,
): Published {
  const shared: Shared = lazyObject<Shared>({
    byId: () => bySourceId(site.sources),
    microdata,
    markets: () => shapeMarket(input, shared.byId),
    turnovers: () => shapeTurnover(input, shared.byId),
  });
  const ofOwnScope = (own: boolean) => shared.turnovers.filter(({ scope }) => (scope === 'customer_service') === own);
  const site: Published = lazyObject<Published>({
    sources: () => lists?.sources ?? shapeSources(input),
    pay: () => shapePay(input, shared.byId),
    adverts: () => shapeAdverts(input, shared.byId),
    cityAdverts: () => shared.microdata.cityAdverts,
    experienceAdverts: () => shared.microdata.experienceAdverts,
    minimumWages: () => shapeMinimumWages(input, shared.byId),
    officialPay: () => shapeOfficialPay(input, shared.byId),
    bankYears: () => shapeBankYears(input, shared.byId),
    singleBanks: () => shapeSingleBanks(input, shared.byId),
    turnover: () => ofOwnScope(true),
    turnoverContext: () => ofOwnScope(false),
    market: () => shared.markets.filter(({ world }) => !world),
    marketWorld: () => shared.markets.filter(({ world }) => world),
    marketSpread: () => ({
      named: shapeMarketSpread(site.market.filter((claim) => claim.series !== undefined)),
      all: shapeMarketSpread(site.market),
    }),
    usYears: () => shapeUsYears(input, shared.byId),
    usAreas: () => shapeUsAreas(input),
    usAreaBins: () => shapeUsAreaBins(site.usAreas),
    usOutlook: () => shapeUsOutlook(input, shared.byId),
    demand: () => shapeDemand(input, shared.byId),
    experience: () => shapeExperience(input, shared.byId),
    operations: () => shapeOperations(input, shared.byId),
    machineEffects: () => shapeMachineEffects(input, shared.byId),
    aiExposure: () => shapeAiExposure(input, shared.byId),
    payAbroad: () => shapePayAbroad(input, shared.byId),
    workforceAbroad: () => shapeAbroadSeries(shapeWorkforceAbroad(input, shared.byId), site.gaps),
    claims: () => shapeClaims(input, shared.byId),
    gaps: () => lists?.gaps ?? shapeGaps(input),
    quotes: () => shapeQuotes(input),
  });
  return site;
}
