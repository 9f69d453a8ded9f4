import { shapeBankYears } from './bank-centres.ts';
import { shapeClaims } from './claims.ts';
import { shapeDemand } from './demand.ts';
import { shapeExperience } from './experience.ts';
import { shapeGaps } from './gaps.ts';
import type { Input } from './input.ts';
import { shapeMarket, shapeMarketSpread } from './market-size.ts';
import { shapeAdvertGroups, shapeAdverts } from './postings.ts';
import { shapeOperations } from './operations.ts';
import type { Published } from './published.ts';
import type { MicrodataSummary } from './microdata-schema.ts';
import { shapeMicrodata } from './shape-microdata.ts';
import { shapePay } from './salaries.ts';
import { bySourceId, shapeSources } from './sources.ts';
import { shapeTurnover } from './turnover.ts';
import { shapeUsAreaBins, shapeUsAreas, shapeUsYears } from './us.ts';

/**
 * Checked tables → everything that is published and drawn. Pure; @throws only where descriptor and code disagree.
 * @param microdata the summary of tables whose rows are not at hand, as in a browser
 */
export function publish(input: Input, microdata: MicrodataSummary = shapeMicrodata(input)): Published {
  const sources = shapeSources(input);
  const byId = bySourceId(sources);
  const adverts = shapeAdverts(input, byId);
  const market = shapeMarket(input, byId);
  const usAreas = shapeUsAreas(input);
  return {
    sources,
    pay: shapePay(input, byId),
    adverts,
    advertGroups: shapeAdvertGroups(adverts),
    ...microdata,
    bankYears: shapeBankYears(input, byId),
    turnover: shapeTurnover(input, byId),
    market,
    marketSpread: {
      named: shapeMarketSpread(market.filter((claim) => claim.series !== undefined)),
      all: shapeMarketSpread(market),
    },
    usYears: shapeUsYears(input, byId),
    usAreas,
    usAreaBins: shapeUsAreaBins(usAreas),
    demand: shapeDemand(input, byId),
    experience: shapeExperience(input, byId),
    operations: shapeOperations(input, byId),
    claims: shapeClaims(input, byId),
    gaps: shapeGaps(input),
  };
}
