import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { NewcomerGroup, NewcomerRow } from './pick.ts';
import type { Say } from './zh.ts';

/** Measure, publisher and period; the post too where all rows are about one. */
export function groupParts({ definition, publisher, periods, roles, rows }: NewcomerGroup, { lang, say }: Speech<Say>) {
  const [role, ...others] = roles;
  const sets = [...new Set(rows.flatMap(({ advert }) => advert?.set.name[lang] ?? []))];
  const when = [...periods.map(say.period), ...sets];
  return {
    measure: say.measures[definition],
    short: say.shortMeasures[definition],
    role: role && others.length === 0 ? role.name[lang] : undefined,
    publisher: publisherName(publisher, lang),
    when: when.length > 0 ? joinList(when, lang) : say.undated,
  };
}

/** The place of a row, as it begins a line. */
export const rowName = (row: NewcomerRow, { lang, say }: Speech<Say>): string => say.place(row.name[lang]);

/** The figure without its unit. */
export const rowWord = ({ figure }: NewcomerRow, { lang }: Speech<Say>): string => formatFigure(figure, lang, 'bare');
