import type { PayClaim } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { en } from './en.ts';
import type { PayTenureProfilesPicked, Profile, ProfileBand } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

const lookUp = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

export const bandName = (tenure: string, lang: Lang): string => lookUp(dictionary[lang].bands, tenure);
export const shortBand = (tenure: string, lang: Lang): string => lookUp(dictionary[lang].shortBands, tenure);
export const levelName = (level: string, lang: Lang): string => lookUp(dictionary[lang].agents, level);
export const isWeak = (claim: PayClaim): boolean => claim.grade === 'C' || claim.grade === 'S';
export const percent = (share: number, lang: Lang): string => `${formatNumber(share, lang)}%`;

/** What a group without pay is called. */
export function gapWord(band: ProfileBand, lang: Lang): string {
  const say: Say = dictionary[lang];
  if (band.share === 0) return say.empty;
  return band.gap || (band.share ?? 0) > 0 ? say.missingPay : say.missing;
}

/** Cities of profiles, each once. */
export const cityList = (profiles: readonly Profile[], lang: Lang): string =>
  joinList([...new Set(profiles.map((profile) => profile.city.name[lang]))], lang);

/** `武汉5–10年、长沙5–10年`: the groups of a kind. */
export function bandList(picked: PayTenureProfilesPicked, lang: Lang, wanted: (band: ProfileBand) => boolean): string {
  const say: Say = dictionary[lang];
  const profiles = picked.groups.flatMap((group) => group.profiles);
  const names = profiles.flatMap((profile) =>
    profile.bands.filter(wanted).map((band) => say.listed(profile.city.name[lang], bandName(band.tenure, lang))),
  );
  return lang === 'zh' ? joinList(names, lang) : names.join('; ');
}
