import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { MarketSizeSpreadPicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One tip a figure: year, publisher and what it counts as the market. */
export function marketSizeSpreadTips({ claims }: MarketSizeSpreadPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  return Object.fromEntries(
    claims.map((claim) => {
      const heading = `${claim.series?.name[lang] ?? say.unnamed} · ${say.span(String(claim.year), String(claim.year))}`;
      return [claim.id, claimTip(claim, heading, lang, [claim.population[lang], claim.scope.name[lang]])];
    }),
  );
}
