import { joinList } from '../../i18n/join-list.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { PayClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { PayCell, PayGroup, PayRow } from './pick.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

/** Known only second-hand. */
export const isWeak = (claim: PayClaim): boolean => claim.grade === 'C' || claim.grade === 'S';

/** Where a claim is about. */
export const placeName = (claim: PayClaim, lang: Lang): string => (claim.city?.name ?? claim.place)?.[lang] ?? '';
export const placeList = (claims: readonly PayClaim[], lang: Lang): string =>
  joinList(
    claims.map((claim) => placeName(claim, lang)),
    lang,
  );
const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined => table[key];

/** Years on the job, as a column head. */
export const bandName = (tenure: string, lang: Lang): string => lookUp(dictionary[lang].bands, tenure) ?? tenure;

/** The heading of a group: what is measured, of which post, by whom, when. */
export function groupHeading(group: PayGroup, lang: Lang): string {
  return group.definition === 'none'
    ? dictionary[lang].nothingHeading
    : dictionary[lang].heading(groupParts(group, lang));
}

export function measureName(group: PayGroup, lang: Lang): string | undefined {
  return group.definition === 'none' ? undefined : dictionary[lang].measures[group.definition];
}

interface GroupParts {
  readonly measure: string;
  /** The post, where all rows are about one. */
  readonly role: string;
  readonly publishers: string;
  readonly periods: string;
}

/** What headings and the subtitle say of a group. */
export function groupParts(group: PayGroup, lang: Lang): GroupParts {
  const say: Say = dictionary[lang];
  const publishers = joinList(
    group.publishers.map((publisher) => publisherName(publisher, lang)),
    lang,
  );
  const periods = group.periods.length > 0 ? joinList(group.periods.map(say.period), lang) : say.undated;
  const [role, ...others] = group.roles;
  const post = role && others.length === 0 ? ` · ${role.name[lang]}` : '';
  return { measure: measureName(group, lang) ?? '', role: post, publishers, periods };
}

/** The place of a row, as it begins a line. */
export const rowName = (row: PayRow, lang: Lang): string => dictionary[lang].place(row.name[lang]);

/** What a cell without an amount says. */
export function cellWord(cell: PayCell, lang: Lang): string {
  const say: Say = dictionary[lang];
  if (cell.kind === 'relation') return say.relation(cell.claim?.relation?.name[lang] ?? '');
  if (cell.kind === 'unrecorded' || !cell.gap) return say.unrecorded;
  const { reason } = cell.gap;
  if (reason.id === 'empty_group' && (cell.claim?.share ?? 0) > 0) return say.missingPay;
  return lookUp(say.gaps, reason.id) ?? reason.name[lang];
}

/** Low and high end as printed; undefined where open. */
export const cellEnds = (cell: PayCell): { low: number | undefined; high: number | undefined } =>
  cell.claim?.figure ? figureEnds(cell.claim.figure) : { low: undefined, high: undefined };
