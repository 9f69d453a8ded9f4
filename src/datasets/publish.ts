import { shapeBankYears } from './bank-centres.ts';
import { shapeGaps } from './gaps.ts';
import type { Input } from './input.ts';
import { shapeMarket, shapeMarketSpread } from './market-size.ts';
import { shapeAdverts } from './postings.ts';
import type { Published } from './published.ts';
import { shapePay } from './salaries.ts';
import { bySourceId, shapeSources } from './sources.ts';
import { shapeTurnover } from './turnover.ts';
import { shapeUsAreaBins, shapeUsAreas, shapeUsYears } from './us.ts';

/** Checked tables → everything that is published and drawn. Pure; @throws only where descriptor and code disagree. */
export function publish(input: Input): Published {
  const sources = shapeSources(input);
  const byId = bySourceId(sources);
  const market = shapeMarket(input, byId);
  const usAreas = shapeUsAreas(input);
  return {
    sources,
    pay: shapePay(input, byId),
    adverts: shapeAdverts(input),
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
    gaps: shapeGaps(input),
  };
}
