import { formatFigure, formatValue } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Say } from './names.ts';
import { agentsText, daysText, dictionary, perYearBare, percentText } from './names.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';

/** Formula, assumptions, and where each input is from. */
export function howManyAgentsNotes({ estimates, claims, wage, queue }: HowManyAgentsPicked, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const of = (kind: Estimate['kind']) => estimates.find((estimate) => estimate.kind === kind);
  const [follows, resolved] = [of('follows'), of('resolved')];
  const notes = gapNote(of('printed'), follows, lang);
  if (follows || of('own')) notes.push(say.noteFormula);
  if (follows && follows.agents.high === undefined) notes.push(say.noteBound);
  const assumed = claims.contacts_per_agent_day ?? claims.contacts_per_agent_year;
  if (follows && assumed) notes.push(say.noteInputs(publisherName(assumed.publisher, lang)));
  if (resolved?.share !== undefined) {
    const period = claims.ai_resolved_share?.period ?? '';
    notes.push(say.noteShare({ share: percentText(resolved.share, lang), period }));
  }
  if (wage?.figure && estimates.some((estimate) => estimate.bill && !estimate.given.includes('wage'))) {
    const place = (wage.city?.name ?? wage.place)?.[lang] ?? '';
    notes.push(say.noteWage({ place, period: wage.period ?? '', wage: formatFigure(wage.figure, lang) }));
  }
  if (estimates.length > 0) notes.push(say.noteMarks);
  if (of('own')) notes.push(say.noteOwn);
  if (queue) notes.push(say.noteQueue);
  return notes;
}

/** What the printed number of agents would mean for each of them, against what is printed of each. */
function gapNote(printed: Estimate | undefined, follows: Estimate | undefined, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  if (printed?.perYear === undefined || printed.days === undefined) return [];
  if (follows?.perYear === undefined || follows.days === undefined || follows.daily === undefined) return [];
  return [
    say.noteGap({
      claimed: agentsText(printed, lang),
      perYear: perYearBare(printed.perYear, lang),
      days: daysText(printed.days, lang),
      daily: formatValue(follows.daily, 'contact_day', lang),
      printedYear: perYearBare(follows.perYear, lang),
      printedDays: daysText(follows.days, lang),
    }),
  ];
}
