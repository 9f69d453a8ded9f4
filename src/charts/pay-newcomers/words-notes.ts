import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { isWeak } from '../shared/weak.ts';
import type { Comparison, NewcomerGroup, PayNewcomersPicked } from './pick.ts';
import { groupParts } from './words-names.ts';
import type { Say } from './zh.ts';

const order: readonly Comparison[] = ['above', 'same', 'within', 'below', 'unknown'];

/** What a reader must know to read the chart right; the reader's own pay first. */
export function notesOf({ groups, wage, leftOut }: PayNewcomersPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const said: string[] = [];
  const known = groups.filter((group) => group.rows.some((row) => row.claim?.figure));
  if (wage !== undefined && known.length > 0) {
    const parts = order.flatMap((comparison) => {
      const places = known.flatMap((group) => {
        const names = group.rows.filter((row) => row.compared === comparison).map((row) => row.name[lang]);
        return names.length > 0 ? [say.ofGroup(groupParts(group, speech).measure, joinList(names, lang))] : [];
      });
      return places.length > 0 ? [say.compared[comparison](places.join(say.also))] : [];
    });
    said.push(say.noteWage({ wage: formatNumber(wage, lang), parts }));
  }
  if (known.length > 1) said.push(say.noteApart);
  for (const group of known) {
    const { publishers } = groupParts(group, speech);
    said.push(...outside(group, speech));
    said.push(group.definition === 'advertised_median' ? say.noteNewcomer(publishers) : say.notePages(publishers));
  }
  if (groups.some((group) => group.rows.some((row) => !row.claim?.figure))) said.push(say.noteGaps);
  if (leftOut.length > 0) {
    const posts = new Set(leftOut.map((claim) => claim.role.name[lang]));
    said.push(say.noteLeftOut(joinList([...posts], lang)));
  }
  const claims = known.flatMap((group) => group.rows.flatMap((row) => (row.claim?.figure ? [row.claim] : [])));
  if (claims.some(isWeak)) said.push(claims.every(isWeak) ? say.noteWeak : say.noteSomeWeak);
  return said;
}

/** Where a source's figure for a city lies outside the interval it gives for "the other cities". */
function outside(group: NewcomerGroup, { lang, say }: Speech<Say>): string[] {
  const claims = group.rows.flatMap((row) => row.claim ?? []);
  const place = claims.find((claim) => !claim.city && claim.figure?.bound === 'between');
  const low = place?.figure?.low;
  if (!place?.figure || low === undefined) return [];
  const beyond = claims.filter((claim) => claim.source === place.source && (claim.figure?.value ?? low) < low);
  if (beyond.length === 0) return [];
  return [
    say.noteOutside({
      by: publisherName(place.publisher, lang),
      place: place.place?.[lang] ?? '',
      interval: formatFigure(place.figure, lang),
      cities: joinList(
        beyond.map((claim) => claim.city?.name[lang] ?? ''),
        lang,
      ),
    }),
  ];
}
