import type { PayClaim } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { PayCell, PayGroup, PayRow } from './pick-groups.ts';
import type { Say } from './zh.ts';

/** Where a claim is about. */
export const placeName = (claim: PayClaim, lang: Lang): string => (claim.city?.name ?? claim.place)?.[lang] ?? '';
export const placeList = (claims: readonly PayClaim[], lang: Lang): string =>
  joinList(
    claims.map((claim) => placeName(claim, lang)),
    lang,
  );
const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined => table[key];

/** Years on the job, as a column head. */
export const bandName = (tenure: string, say: Say): string => lookUp(say.bands, tenure) ?? tenure;
/** Years on the job, in a sentence. */
export const bandWords = (tenure: string, say: Say): string => lookUp(say.bandWords, tenure) ?? tenure;

/** The heading of a group: what is measured, of which post, by whom, when. */
export const groupHeading = (group: PayGroup, speech: Speech<Say>): string =>
  group.definition === 'none' ? speech.say.nothingHeading : speech.say.heading(groupParts(group, speech));

export const measureName = ({ definition }: PayGroup, say: Say): string | undefined =>
  definition === 'none' ? undefined : say.measures[definition];

interface GroupParts {
  readonly measure: string;
  /** The post, where all rows are about one. */
  readonly role: string;
  readonly publishers: string;
  readonly periods: string;
}

/** What headings and the subtitle say of a group. */
export function groupParts(group: PayGroup, { lang, say }: Speech<Say>): GroupParts {
  const publishers = joinList(
    group.publishers.map((publisher) => publisherName(publisher, lang)),
    lang,
  );
  const periods = group.periods.length > 0 ? joinList(group.periods.map(say.period), lang) : say.undated;
  const [role, ...others] = group.roles;
  const post = role && others.length === 0 ? ` · ${role.name[lang]}` : '';
  return { measure: measureName(group, say) ?? '', role: post, publishers, periods };
}

/** The place of a row, as it begins a line. */
export const rowName = (row: PayRow, { lang, say }: Speech<Say>): string => say.place(row.name[lang]);

/** The amount of a cell without its unit; `*` where the source says that nobody is in the group. */
export const cellFigure = ({ claim, peopleless }: PayCell, lang: Lang): string | undefined =>
  claim?.figure && `${formatFigure(claim.figure, lang, 'bare')}${peopleless ? '*' : ''}`;

/** What a cell without an amount says. */
export function cellWord({ kind, claim, gap }: PayCell, { lang, say }: Speech<Say>): string {
  if (kind === 'relation') return say.relation(claim?.relation?.name[lang] ?? '');
  if (kind === 'unrecorded' || !gap) return say.unrecorded;
  const { reason } = gap;
  if (reason.id === 'empty_group' && (claim?.share ?? 0) > 0) return say.missingPay;
  return lookUp(say.gaps, reason.id) ?? reason.name[lang];
}

/** Of the source's sample; nothing said is nobody. */
export const shareOf = (claim: PayClaim, lang: Lang): string => formatQuantity(claim.share ?? 0, 'percent', lang);
