import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Say } from './names.ts';
import { bandName, dictionary, gapWord, percent } from './names.ts';
import type { PayTenureProfilesPicked, Profile, ProfileAudit, ProfileBand } from './pick.ts';

/** One tip a group, one for the check of each overall mean. */
export function payTenureProfilesTips({ groups }: PayTenureProfilesPicked, lang: Lang): Record<string, Tip> {
  const tips: Record<string, Tip> = {};
  for (const profile of groups.flatMap((group) => group.profiles)) {
    for (const band of profile.bands) tips[band.id] = bandTip(profile, band, lang);
    if (profile.audit) tips[profile.audit.claim.id] = auditTip(profile, profile.audit, lang);
  }
  return tips;
}

const headingOf = ({ city, role }: Profile, tenure: string, lang: Lang): string =>
  [city.name[lang], role.name[lang], bandName(tenure, lang)].join(' · ');

function bandTip(profile: Profile, band: ProfileBand, lang: Lang): Tip {
  const say: Say = dictionary[lang];
  const heading = headingOf(profile, band.tenure, lang);
  const { claim, gap, share } = band;
  const lines = [
    share === undefined ? '' : say.tips.share(percent(share, lang)),
    claim?.period === undefined ? say.undated : say.period(claim.period),
  ].filter((line) => line !== '');
  if (claim && band.pay !== undefined) return claimTip(claim, heading, lang, lines);
  if (gap?.looked) lines.push(say.tips.looked(gap.looked[lang]));
  if (gap?.note) lines.push(gap.note[lang]);
  if (!claim) return { heading, figure: gapWord(band, lang), lines };
  const tip = claimTip(claim, heading, lang, lines);
  return { ...tip, figure: gapWord(band, lang), lines };
}

function auditTip(profile: Profile, audit: ProfileAudit, lang: Lang): Tip {
  const say: Say = dictionary[lang];
  const { claim, weighted, difference, outside } = audit;
  return claimTip(claim, headingOf(profile, claim.tenure, lang), lang, [
    say.tips.audit(formatQuantity(weighted, 'CNY_month', lang), formatNumber(difference, lang)),
    ...(outside ? [say.tips.outside[outside]] : []),
  ]);
}
