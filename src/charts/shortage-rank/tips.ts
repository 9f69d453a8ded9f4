import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import type { ShortageRankPicked } from './pick.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { pointId } from './table.ts';
import { dictionary } from './words.ts';

/** One tip a quarter; where the list was not found, where it was looked for. */
export function shortageRankTips({ points, ending }: ShortageRankPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const point of points) {
    const { claim, gap, quarter } = point;
    const heading = periodLabel(quarterCode(quarter), lang);
    if (claim) {
      const tip = claimTip(claim, heading, lang, [claim.population[lang]]);
      tips[claim.id] = point.outside ? { ...tip, figure: say.outsideCell } : tip;
    } else tips[pointId(point)] = gapTip(gap, heading, lang);
  }
  if (ending)
    tips[ending.gap.id] = gapTip(
      ending.gap,
      say.to(periodLabel(quarterCode(ending.first), lang), periodLabel(quarterCode(ending.last), lang)),
      lang,
    );
  return tips;
}
