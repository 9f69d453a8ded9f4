import { shapeAiExposure } from './ai-exposure.ts';
import { shapeBankYears, shapeSingleBanks } from './bank-centres.ts';
import { shapeClaims } from './claims.ts';
import { shapeDemand } from './demand.ts';
import { shapeExperience } from './experience.ts';
import { shapeGaps } from './gaps.ts';
import type { Input } from './input.ts';
import { shapeMachineEffects } from './machine-effects.ts';
import { shapeMarket, shapeMarketSpread } from './market-size.ts';
import { shapeMinimumWages } from './minimum-wage.ts';
import { shapeOfficialPay } from './official-pay.ts';
import { shapeAdverts } from './postings.ts';
import { shapeOperations } from './operations.ts';
import type { Published } from './published.ts';
import type { MicrodataSummary } from './microdata-schema.ts';
import { shapeMicrodata } from './shape-microdata.ts';
import { shapeQuotes } from './quotes.ts';
import { shapePayAbroad } from './pay-abroad.ts';
import { shapePay } from './salaries.ts';
import { bySourceId, shapeSources } from './sources.ts';
import { shapeTurnover } from './turnover.ts';
import { shapeUsAreaBins, shapeUsAreas, shapeUsYears } from './us.ts';
import { shapeUsOutlook } from './us-outlook.ts';
import { shapeAbroadSeries, shapeWorkforceAbroad } from './workforce-abroad.ts';

/**
 * Checked tables → everything that is published and drawn. Pure; @throws only where descriptor and code disagree.
 * @param microdata the summary of tables whose rows are not at hand, as in a browser
 */
export function publish(input: Input, microdata: MicrodataSummary = shapeMicrodata(input)): Published {
  const sources = shapeSources(input);
  const byId = bySourceId(sources);
  const adverts = shapeAdverts(input, byId);
  const markets = shapeMarket(input, byId);
  const market = markets.filter(({ world }) => !world);
  const turnover = shapeTurnover(input, byId);
  const gaps = shapeGaps(input);
  const usAreas = shapeUsAreas(input);
  return {
    sources,
    pay: shapePay(input, byId),
    adverts,
    ...microdata,
    minimumWages: shapeMinimumWages(input, byId),
    officialPay: shapeOfficialPay(input, byId),
    bankYears: shapeBankYears(input, byId),
    singleBanks: shapeSingleBanks(input, byId),
    turnover: turnover.filter(({ scope }) => scope === 'customer_service'),
    turnoverContext: turnover.filter(({ scope }) => scope !== 'customer_service'),
    market,
    marketWorld: markets.filter(({ world }) => world),
    marketSpread: {
      named: shapeMarketSpread(market.filter((claim) => claim.series !== undefined)),
      all: shapeMarketSpread(market),
    },
    usYears: shapeUsYears(input, byId),
    usAreas,
    usAreaBins: shapeUsAreaBins(usAreas),
    usOutlook: shapeUsOutlook(input, byId),
    demand: shapeDemand(input, byId),
    experience: shapeExperience(input, byId),
    operations: shapeOperations(input, byId),
    machineEffects: shapeMachineEffects(input, byId),
    aiExposure: shapeAiExposure(input, byId),
    payAbroad: shapePayAbroad(input, byId),
    workforceAbroad: shapeAbroadSeries(shapeWorkforceAbroad(input, byId), gaps),
    claims: shapeClaims(input, byId),
    gaps,
    quotes: shapeQuotes(input),
  };
}
