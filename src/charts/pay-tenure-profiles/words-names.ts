import { formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Speech } from '../chart.ts';
import { tenureName } from '../shared/tenure.ts';
import type { PayTenureProfilesPicked, Profile, ProfileAudit, ProfileBand } from './pick.ts';
import type { Say } from './zh.ts';

const lookUp = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

/** A group by years on the job, short enough for a column of a panel. */
export const shortBand = (tenure: string, say: Say): string => lookUp(say.shortBands, tenure);
export const levelName = (level: string, say: Say): string => lookUp(say.agents, level);
export const percent = (share: number, lang: Lang): string => formatQuantity(share, 'percent', lang);

/** What a group without pay is called. */
export function gapWord(band: ProfileBand, say: Say): string {
  if (band.share === 0) return say.empty;
  return band.gap || (band.share ?? 0) > 0 ? say.missingPay : say.missing;
}

/** Cities of profiles, each once. */
export const cityList = (profiles: readonly Profile[], lang: Lang): string =>
  joinList([...new Set(profiles.map((profile) => profile.city.name[lang]))], lang);

/** `武汉5–10年、长沙5–10年`: the groups of a kind. */
export function bandList(
  picked: PayTenureProfilesPicked,
  { lang, say }: Speech<Say>,
  wanted: (band: ProfileBand) => boolean,
): string {
  const profiles = picked.groups.flatMap((group) => group.profiles);
  const names = profiles.flatMap((profile) =>
    profile.bands.filter(wanted).map((band) => say.listed(profile.city.name[lang], tenureName(band.tenure, lang))),
  );
  return say.list(names);
}

/** The page's own mean and the one its groups come to. */
export const auditParts = ({ city }: Profile, { printed, weighted }: ProfileAudit, lang: Lang) => ({
  city: city.name[lang],
  printed: formatNumber(printed, lang),
  weighted: formatNumber(weighted, lang),
});
