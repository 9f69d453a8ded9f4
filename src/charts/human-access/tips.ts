import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { dictionary, periodName } from './names.ts';
import type { HumanAccessPicked } from './pick.ts';

/** One tip a figure or gap; told waits say that they are anecdotes. */
export function humanAccessTips({ apps, dials, timed, told }: HumanAccessPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  const measured = [apps?.tested, apps?.share, apps?.count, ...dials.flatMap(({ faults }) => faults), ...timed];
  for (const claim of measured) {
    if (!claim) continue;
    const lines = [periodName(claim.period, lang), claim.population[lang]];
    tips[claim.id] = claimTip(claim, claim.metric.name[lang], lang, lines);
  }
  for (const claim of told) {
    const lines = [say.headings.told, periodName(claim.period, lang)];
    tips[claim.id] = claimTip(claim, claim.population[lang], lang, lines);
  }
  for (const { gap, period } of dials) {
    if (!gap) continue;
    tips[gap.id] = {
      heading: `${say.dialled} · ${periodName(period, lang)}`,
      figure: gap.reason.name[lang],
      lines: [...(gap.note ? [gap.note[lang]] : []), ...(gap.looked ? [say.looked(gap.looked[lang])] : [])],
    };
  }
  return tips;
}
