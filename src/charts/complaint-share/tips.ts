import type { Gap } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { dictionary, gapWord, quarterId, quarterName } from './names.ts';
import type { ComplaintSharePicked } from './pick.ts';

/** One tip a quarter, found or not, and one for the change of name. */
export function complaintShareTips({ quarters, change }: ComplaintSharePicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const quarter of quarters) {
    const { claim, gap } = quarter;
    const heading = quarterName(quarter, lang);
    tips[quarterId(quarter)] = claim
      ? claimTip(claim, heading, lang, [claim.population[lang]])
      : { heading, figure: gapWord(quarter, lang), lines: gap ? whereLooked(gap, lang) : [] };
  }
  if (change) {
    const { gap } = change;
    tips[gap.id] = { heading: say.categoryBreak, figure: gap.reason.name[lang], lines: whereLooked(gap, lang) };
  }
  return tips;
}

const whereLooked = ({ looked, note }: Gap, lang: Lang): string[] => [
  ...(note ? [note[lang]] : []),
  ...(looked ? [dictionary[lang].looked(looked[lang])] : []),
];
