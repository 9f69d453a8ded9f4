import { extent, group, sum } from 'd3-array';
import type { Gap, Named, PayClaim, Role } from '../../datasets/published.ts';
import { round } from '../../lib/round.ts';
import type { Picked, State } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';

export interface PayTenureProfilesRows {
  /** Mean monthly pay by tenure, and of all tenures, of the pages that give both. */
  readonly claims: readonly PayClaim[];
  readonly gaps: readonly Gap[];
}

export interface ProfileBand {
  readonly id: string;
  readonly tenure: string;
  readonly claim: PayClaim | undefined;
  /** CNY a month as printed. */
  readonly pay: number | undefined;
  /** Percent of the page's sample. */
  readonly share: number | undefined;
  /** The page prints a pay of a group it puts nobody in. */
  readonly peopleless: boolean;
  readonly gap: Gap | undefined;
}

/** The page's own mean against the one its groups come to. */
export interface ProfileAudit {
  readonly claim: PayClaim;
  readonly printed: number;
  /** Derived: the groups' means weighted by their shares; groups without pay or people are out. */
  readonly weighted: number;
  /** Printed less weighted. */
  readonly difference: number;
  /** The printed mean is below, or above, every group that has people: it cannot be their mean. */
  readonly outside: 'below' | 'above' | undefined;
}

export interface Profile {
  readonly key: string;
  readonly city: Named;
  readonly role: Role;
  readonly bands: readonly ProfileBand[];
  readonly audit: ProfileAudit | undefined;
}

/** Two groups of a page with people and pay, the shorter-serving first. */
export interface FindingPair {
  readonly profile: Profile;
  readonly from: PayClaim;
  readonly to: PayClaim;
}

/** The first and the longest-serving group that every page fills. */
export interface ProfileFinding {
  readonly role: Role;
  readonly first: string;
  readonly last: string;
  readonly pairs: readonly FindingPair[];
}

/** Profiles that share a scale: posts of one level. */
export interface ProfileGroup {
  readonly level: string;
  readonly profiles: readonly Profile[];
  /** Ends of the pay scale, CNY a month; undefined without any figure. */
  readonly scale: readonly [number, number] | undefined;
}

export interface PayTenureProfilesPicked extends Picked {
  readonly groups: readonly ProfileGroup[];
  readonly finding: ProfileFinding | undefined;
}

/** Frontline posts first; posts that lead others on a scale of their own. */
export function pickPayTenureProfiles({ claims, gaps }: PayTenureProfilesRows, state: State): PayTenureProfilesPicked {
  const role = state['role'] ?? 'all';
  const city = state['city'] ?? 'all';
  const kept = claims.filter(
    (claim) => (role === 'all' || claim.role.id === role) && (city === 'all' || claim.city?.id === city),
  );
  const pages = group(kept, (claim) => `${claim.role.id}/${claim.city?.id ?? ''}/${claim.source}`);
  const profiles = [...pages].flatMap(([key, own]) => toProfile(key, own, gaps));
  const levels = [...new Set(profiles.map((profile) => profile.role.level))];
  levels.sort((a, b) => (a === 'frontline' ? -1 : b === 'frontline' ? 1 : a.localeCompare(b, 'en')));
  const groups = levels.map((level) => {
    const own = profiles.filter((profile) => profile.role.level === level);
    return { level, profiles: own, scale: toScale(own) };
  });
  return {
    groups,
    finding: groups[0] && toFinding(groups[0].profiles),
    sources: [...new Set(kept.map((claim) => claim.source))],
  };
}

function toProfile(key: string, claims: readonly PayClaim[], gaps: readonly Gap[]): Profile[] {
  const first = claims[0];
  if (!first?.city) return [];
  const { city, role } = first;
  const bands = tenures.flatMap((tenure): ProfileBand[] => {
    const claim = claims.find((one) => one.tenure === tenure);
    const gap = gaps.find((one) => one.city?.id === city.id && one.tenure === tenure);
    const id = claim?.id ?? gap?.id;
    if (id === undefined) return [];
    const pay = claim?.figure?.value;
    const share = claim?.share;
    return [{ id, tenure, claim, pay, share, peopleless: pay !== undefined && share === 0, gap }];
  });
  return [{ key, city, role, bands, audit: toAudit(claims, bands) }];
}

function toAudit(claims: readonly PayClaim[], bands: readonly ProfileBand[]): ProfileAudit | undefined {
  const claim = claims.find((one) => one.tenure === 'all');
  const printed = claim?.figure?.value;
  const filled = bands.flatMap(({ pay, share }) => (pay !== undefined && share ? [{ pay, share }] : []));
  if (!claim || printed === undefined || filled.length === 0) return undefined;
  const weighted = round(sum(filled, (band) => band.pay * band.share) / sum(filled, (band) => band.share));
  const [least = printed, most = printed] = extent(filled, (band) => band.pay);
  const outside = printed < least ? 'below' : printed > most ? 'above' : undefined;
  return { claim, printed, weighted, difference: printed - weighted, outside };
}

function toScale(profiles: readonly Profile[]): readonly [number, number] | undefined {
  const amounts = profiles.flatMap(({ bands, audit }) => [
    ...bands.flatMap((band) => band.pay ?? []),
    ...(audit ? [audit.printed, audit.weighted] : []),
  ]);
  const [least, most] = extent(amounts);
  if (least === undefined) return undefined;
  const step = most - least > 10_000 ? 10_000 : 1000;
  const room = step * 0.3;
  return [Math.max(0, Math.floor((least - room) / step) * step), Math.max(1, Math.ceil(most / step)) * step];
}

/** A share printed as this or less is a handful at best, and says nothing of its group's mean. */
const tooSmall = 1;

/** First and last among the groups that every profile fills. */
function toFinding(profiles: readonly Profile[]): ProfileFinding | undefined {
  const claimOf = ({ bands }: Profile, tenure: string): PayClaim | undefined => {
    const band = bands.find((one) => one.tenure === tenure);
    return band?.pay !== undefined && (band.share ?? 0) > tooSmall ? band.claim : undefined;
  };
  const common = tenures.filter((tenure) => profiles.every((profile) => claimOf(profile, tenure)));
  const [first, last, role] = [common[0], common.at(-1), profiles[0]?.role];
  if (first === undefined || last === undefined || first === last || !role) return undefined;
  const pairs = profiles.flatMap((profile): FindingPair[] => {
    const [from, to] = [claimOf(profile, first), claimOf(profile, last)];
    return from && to ? [{ profile, from, to }] : [];
  });
  return { role, first, last, pairs };
}
