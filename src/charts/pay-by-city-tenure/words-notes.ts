import { joinList } from '../../i18n/join-list.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { isWeak } from '../shared/weak.ts';
import type { PayCell, PayGroup } from './pick-groups.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { bandWords, placeList, placeName, shareOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** What a reader must know to read the matrix right. */
export function notesOf({ groups, remarks, leftOut }: PayByCityTenurePicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const rows = groups.flatMap((group) => group.rows);
  const listed = (wanted: (cell: PayCell) => boolean) =>
    joinList(
      rows.flatMap((row) =>
        row.cells.filter(wanted).map((cell) => say.cell(row.name[lang], bandWords(cell.tenure, say))),
      ),
      lang,
    );
  const cells = rows.flatMap((row) => row.cells);
  const peopleless = cells.find((cell) => cell.peopleless)?.claim;
  const said: string[] = [];
  if (groups.filter((group) => group.definition !== 'none').length > 1) said.push(say.noteApart);
  for (const group of groups) said.push(...outside(group, speech));
  for (const claim of remarks) {
    if (!claim.relation) continue;
    const by = publisherName(claim.publisher, lang);
    said.push(say.noteRemark({ by, band: bandWords(claim.tenure, say), relation: claim.relation.name[lang] }));
  }
  if (peopleless) {
    const by = publisherName(peopleless.publisher, lang);
    const cellsNamed = listed((cell) => cell.peopleless);
    said.push(say.notePeopleless({ by, cells: cellsNamed, share: shareOf(peopleless, lang) }));
  }
  const isEmpty = (cell: PayCell) => cell.gap?.reason.id === 'empty_group';
  if (cells.some(isEmpty)) said.push(say.noteEmpty(listed(isEmpty)));
  if (cells.some((cell) => cell.kind === 'gap' || cell.kind === 'unrecorded')) said.push(say.noteGaps);
  if (leftOut.length > 0) {
    const posts = new Set(leftOut.map((claim) => `${claim.role.name[lang]}${say.bracketed(placeName(claim, lang))}`));
    said.push(say.noteLeftOut(joinList([...posts], lang)));
  }
  if (cells.some((cell) => cell.claim && isWeak(cell.claim))) said.push(say.noteWeak);
  return said;
}

/** Where a source's figure for a city lies outside the interval it gives for "the other cities". */
function outside(group: PayGroup, { lang, say }: Speech<Say>): string[] {
  const first = group.rows.flatMap((row) => row.cells[0]?.claim ?? []);
  const place = first.find((claim) => !claim.city && claim.figure?.bound === 'between');
  const low = place?.figure?.low;
  if (!place?.figure || low === undefined) return [];
  const beyond = first.filter((claim) => claim.source === place.source && (claim.figure?.value ?? low) < low);
  if (beyond.length === 0) return [];
  return [
    say.noteOutside({
      by: publisherName(place.publisher, lang),
      place: placeName(place, lang),
      interval: formatFigure(place.figure, lang),
      cities: placeList(beyond, lang),
    }),
  ];
}
