import type { Published } from '../../datasets/published.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { payGap, paySentence } from '../shared/sentences/pay.ts';
import { tenureName } from '../shared/tenure.ts';
import type { PayTenureProfilesPicked, Profile, ProfileAudit, ProfileBand } from './pick.ts';
import { judge, titleOf } from './words-finding.ts';
import { auditParts, gapWord, percent } from './words-names.ts';
import { notesOf } from './words-notes.ts';
import type { Say } from './zh.ts';

/** Title, subtitle and notes; each number in them is a picked one, and groups are compared only where the guard lets them. */
export function text(picked: PayTenureProfilesPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const profiles = picked.groups.flatMap((group) => group.profiles);
  const claims = profiles.flatMap(({ bands }) => bands.flatMap((band) => band.claim ?? []));
  const publishers = [...new Set(claims.map((claim) => publisherName(claim.publisher, lang)))];
  const periods = [...new Set(claims.flatMap((claim) => claim.period ?? []))].sort().map(say.period);
  const subtitle = say.subtitle(
    claims.length === 0
      ? undefined
      : {
          unit: unitStyle('CNY_month', lang).name,
          publishers: joinList(publishers, lang),
          periods: periods.length > 0 ? joinList(periods, lang) : say.undated,
        },
  );
  const judged = judge(picked, lang);
  const title = titleOf(picked, judged, speech);
  const refused = judged.filter((pair) => pair.percent === undefined);
  const audits = profiles.flatMap((profile) =>
    profile.audit ? [say.noteAuditItem(auditParts(profile, profile.audit, lang))] : [],
  );
  const known = profiles.some((profile) => profile.bands.some((band) => band.pay !== undefined));
  const alt = !known ? title : audits.length > 0 ? say.alt(title, audits) : say.altNoAudit(title);
  return { title, subtitle, notes: notesOf(picked, refused, speech), alt };
}

/** One tip a group, one for the check of each overall mean. */
export function tips({ groups }: PayTenureProfilesPicked, speech: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const profile of groups.flatMap((group) => group.profiles)) {
    for (const band of profile.bands) found[band.id] = bandTip(profile, band, speech);
    if (profile.audit) found[profile.audit.claim.id] = auditTip(profile, profile.audit, speech);
  }
  return found;
}

const headingOf = ({ city, role }: Profile, tenure: string, { lang }: Speech<Say>): string =>
  [city.name[lang], role.name[lang], tenureName(tenure, lang)].join(' · ');

function bandTip(profile: Profile, band: ProfileBand, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const heading = headingOf(profile, band.tenure, speech);
  const { claim, gap, share } = band;
  const lines = [
    ...(share === undefined ? [] : [say.tips.share(percent(share, lang))]),
    claim?.period === undefined ? say.undated : say.period(claim.period),
  ];
  if (claim && band.pay !== undefined) return claimTip(claim, heading, lang, lines);
  if (gap?.looked) lines.push(say.tips.looked(gap.looked[lang]));
  if (gap?.note) lines.push(gap.note[lang]);
  const figure = gapWord(band, say);
  return claim ? { ...claimTip(claim, heading, lang), figure, lines } : { heading, figure, lines };
}

function auditTip(profile: Profile, audit: ProfileAudit, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const { claim, weighted, difference, outside } = audit;
  return claimTip(claim, headingOf(profile, claim.tenure, speech), lang, [
    say.tips.audit(formatQuantity(weighted, 'CNY_month', lang), formatNumber(difference, lang)),
    ...(outside ? [say.tips.outside[outside]] : []),
  ]);
}

export function sentences(
  { groups }: PayTenureProfilesPicked,
  { lang }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  const profiles = groups.flatMap((group) => group.profiles);
  return {
    key: profiles[0]?.bands.find((band) => band.pay !== undefined)?.id,
    sentences: profiles.flatMap(({ bands, audit, city, role }) => [
      ...bands.map(({ id, claim, pay, gap, tenure }) =>
        claim && pay !== undefined
          ? paySentence(claim, sourceOf, lang)
          : payGap(id, gap, { place: city.name, role: role.name, tenure }, lang),
      ),
      ...(audit ? [paySentence(audit.claim, sourceOf, lang)] : []),
    ]),
    comparisons: [],
  };
}
