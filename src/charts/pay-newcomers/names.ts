import type { PayClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { en } from './en.ts';
import type { NewcomerGroup, NewcomerRow } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

/** Known only second-hand. */
export const isWeak = (claim: PayClaim): boolean => claim.grade === 'C' || claim.grade === 'S';

/** What is measured, by whom, when, and of which post where all rows are about one. */
export function groupParts(group: NewcomerGroup, lang: Lang) {
  const say: Say = dictionary[lang];
  const [role, ...others] = group.roles;
  return {
    measure: say.measures[group.definition],
    role: role && others.length === 0 ? ` · ${role.name[lang]}` : '',
    publishers: joinList(
      group.publishers.map((publisher) => publisherName(publisher, lang)),
      lang,
    ),
    periods: group.periods.length > 0 ? joinList(group.periods.map(say.period), lang) : say.undated,
  };
}

export function groupHeading(group: NewcomerGroup, lang: Lang): string {
  const parts = groupParts(group, lang);
  return group.publishers.length === 0 ? parts.measure : dictionary[lang].heading(parts);
}

/** The place of a row, as it begins a line. */
export const rowName = (row: NewcomerRow, lang: Lang): string => dictionary[lang].place(row.name[lang]);

/** The figure without its unit, or why there is none. */
export function rowWord(row: NewcomerRow, lang: Lang): string {
  const say: Say = dictionary[lang];
  if (row.claim?.figure) return formatFigure(row.claim.figure, lang, 'bare');
  const words: Readonly<Record<string, string>> = say.gaps;
  return row.gap ? (words[row.gap.reason.id] ?? row.gap.reason.name[lang]) : say.missing;
}
