import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { gapTip } from '../shared/gap-tip.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { BankAiSharePicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One tip a dot, a hatch and a column. */
export function bankAiShareTips({ points, others }: BankAiSharePicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const { row, year, claim, gap, stated } of points) {
    const heading = say.yearOf(say.main, String(year));
    const lines = stated?.figure ? [say.stated(formatFigure(stated.figure, lang))] : [];
    if (claim) tips[row] = claimTip(claim, heading, lang, lines);
    else if (gap) tips[row] = gapTip(gap, heading, lang);
  }
  for (const { metric, levels } of others)
    for (const { row, year, claim } of levels)
      tips[row] = claimTip(claim, say.yearOf(say.metrics[metric], String(year)), lang);
  return tips;
}
