import type { Speech } from '../chart.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { tenureName } from '../shared/tenure.ts';
import { isWeak } from '../shared/weak.ts';
import type { PayTenureProfilesPicked } from './pick.ts';
import type { Judged } from './words-finding.ts';
import { auditParts, bandList } from './words-names.ts';
import type { Say } from './zh.ts';

/** What a reader must know to read the panels right. */
export function notesOf(
  picked: PayTenureProfilesPicked,
  refused: readonly Judged[],
  { lang, say }: Speech<Say>,
): string[] {
  const profiles = picked.groups.flatMap((group) => group.profiles);
  const bands = profiles.flatMap((profile) => profile.bands);
  const said: string[] = [];
  const others: string[] = [];
  for (const { profile, from, to, obstacles } of refused) {
    const [city, reasons] = [profile.city.name[lang], obstacleList(obstacles, lang)];
    const bandsNamed = { first: tenureName(from.tenure, lang), last: tenureName(to.tenure, lang) };
    said.push(say.noteRefused({ city, ...bandsNamed, reasons }));
  }
  for (const profile of profiles) {
    const { audit } = profile;
    if (!audit) continue;
    const parts = auditParts(profile, audit, lang);
    if (audit.outside) said.push(say.noteOutside[audit.outside](parts));
    else if (audit.difference !== 0) others.push(say.noteAuditItem(parts));
  }
  if (others.length > 0) said.push(say.noteAudit(others));
  if (profiles.some((profile) => profile.audit)) said.push(say.noteWeighted);
  const speech = { lang, say };
  if (bands.some((band) => band.peopleless))
    said.push(say.notePeopleless(bandList(picked, speech, (band) => band.peopleless)));
  if (bands.some((band) => band.pay === undefined))
    said.push(say.noteEmpty(bandList(picked, speech, (band) => band.pay === undefined)));
  if (bands.some((band) => band.pay !== undefined)) said.push(say.noteArea);
  if (picked.groups.length > 1) said.push(say.noteApart);
  if (bands.some((band) => band.claim && isWeak(band.claim))) said.push(say.noteWeak);
  return said;
}
