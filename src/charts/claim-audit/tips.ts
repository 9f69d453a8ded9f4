import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { dictionary, figuresWord, whoSaid } from './names.ts';
import type { ClaimAuditPicked } from './pick.ts';

/** One tip a claim: the verdict, both figures, the reason, the original words. */
export function claimAuditTips(picked: ClaimAuditPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const claim of picked.groups.flatMap((group) => group.claims)) {
    const figures = figuresWord(claim, lang);
    tips[claim.id] = {
      heading: claim.statement[lang],
      figure: say.verdict(claim.verdict.name[lang]),
      lines: [...(figures === '' ? [] : [figures]), claim.reason[lang]],
      source: say.grade(whoSaid(claim, lang), claim.grade),
      quote: claim.quote,
    };
  }
  return tips;
}
