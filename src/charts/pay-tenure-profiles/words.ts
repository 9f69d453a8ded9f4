import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Say } from './names.ts';
import { bandList, bandName, cityList, dictionary, isWeak, levelName } from './names.ts';
import type { PayTenureProfilesPicked, Profile, ProfileAudit } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function payTenureProfilesWords(picked: PayTenureProfilesPicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
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
  const title = titleOf(picked, lang);
  const notes = notesOf(picked, lang);
  const audits = profiles.flatMap((profile) =>
    profile.audit ? [say.noteAuditItem(auditParts(profile, profile.audit, lang))] : [],
  );
  const known = profiles.some((profile) => profile.bands.some((band) => band.pay !== undefined));
  const alt = !known ? title : audits.length > 0 ? say.alt(title, audits) : say.altNoAudit(title);
  return { title, subtitle, notes, alt };
}

function titleOf({ groups, finding }: PayTenureProfilesPicked, lang: Lang): string {
  const say: Say = dictionary[lang];
  const bands = groups.flatMap((group) => group.profiles.flatMap((profile) => profile.bands));
  if (bands.length === 0) return say.none;
  if (bands.every((band) => band.pay === undefined)) return say.noFigures;
  if (!finding) return say.noCommon;
  const parts = {
    post: levelName(finding.role.level, lang),
    first: bandName(finding.first, lang),
    last: bandName(finding.last, lang),
  };
  const [less, more] = [cityList(finding.less, lang), cityList(finding.more, lang)];
  if (finding.more.length === 0) return say.titleLess({ ...parts, cities: less });
  return finding.less.length === 0
    ? say.titleMore({ ...parts, cities: more })
    : say.titleBoth({ ...parts, less, more });
}

const auditParts = ({ city }: Profile, { printed, weighted }: ProfileAudit, lang: Lang) => ({
  city: city.name[lang],
  printed: formatNumber(printed, lang),
  weighted: formatNumber(weighted, lang),
});

function notesOf(picked: PayTenureProfilesPicked, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const profiles = picked.groups.flatMap((group) => group.profiles);
  const bands = profiles.flatMap((profile) => profile.bands);
  const said: string[] = [];
  const others: string[] = [];
  for (const profile of profiles) {
    const { audit } = profile;
    if (!audit) continue;
    const parts = auditParts(profile, audit, lang);
    if (audit.outside) said.push(say.noteOutside[audit.outside](parts));
    else if (audit.difference !== 0) others.push(say.noteAuditItem(parts));
  }
  if (others.length > 0) said.push(say.noteAudit(others));
  if (profiles.some((profile) => profile.audit)) said.push(say.noteWeighted);
  if (bands.some((band) => band.peopleless)) said.push(say.notePeopleless(bandList(picked, lang, (b) => b.peopleless)));
  if (bands.some((band) => band.pay === undefined)) {
    said.push(say.noteEmpty(bandList(picked, lang, (band) => band.pay === undefined)));
  }
  if (bands.some((band) => band.pay !== undefined)) said.push(say.noteArea);
  if (picked.groups.length > 1) said.push(say.noteApart);
  if (bands.some((band) => band.claim && isWeak(band.claim))) said.push(say.noteWeak);
  return said;
}
