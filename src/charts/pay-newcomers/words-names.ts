import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { NewcomerGroup, NewcomerRow } from './pick.ts';
import type { Say } from './zh.ts';

/** What is measured, by whom, when, and of which post where all rows are about one. */
export function groupParts(group: NewcomerGroup, { lang, say }: Speech<Say>) {
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

export function groupHeading(group: NewcomerGroup, speech: Speech<Say>): string {
  const parts = groupParts(group, speech);
  return group.publishers.length === 0 ? parts.measure : speech.say.heading(parts);
}

/** The place of a row, as it begins a line. */
export const rowName = (row: NewcomerRow, { lang, say }: Speech<Say>): string => say.place(row.name[lang]);

/** The figure without its unit, or why there is none. */
export function rowWord({ claim, gap }: NewcomerRow, { lang, say }: Speech<Say>): string {
  if (claim?.figure) return formatFigure(claim.figure, lang, 'bare');
  const words: Readonly<Record<string, string>> = say.gaps;
  return gap ? (words[gap.reason.id] ?? gap.reason.name[lang]) : say.missing;
}
