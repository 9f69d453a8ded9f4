import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { BankHeadcountPicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One tip a column, one for each count of institutions below it. */
export function bankHeadcountTips({ points }: BankHeadcountPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const { year, claim, change, institutions } of points) {
    if (claim) {
      const changed = change === undefined ? [] : [say.changed(`${formatNumber(change, lang)}%`)];
      tips[claim.id] = claimTip(claim, say.yearOf(String(year)), lang, changed);
    }
    if (institutions) {
      const { claim: counted, kind } = institutions;
      tips[counted.id] = claimTip(counted, say.yearOf(String(year)), lang, [say.kinds[kind]]);
    }
  }
  return tips;
}
