import type { Lang } from '../../i18n/lang.ts';
import { gapTip } from '../shared/gap-tip.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { BankServicePicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One tip a dot and a hatch. */
export function bankServiceTips({ series }: BankServicePicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const { metric, points } of series)
    for (const { row, year, claim, gap } of points) {
      const heading = say.yearOf(say.metrics[metric], String(year));
      if (claim) tips[row] = claimTip(claim, heading, lang);
      else if (gap) tips[row] = gapTip(gap, heading, lang);
    }
  return tips;
}
