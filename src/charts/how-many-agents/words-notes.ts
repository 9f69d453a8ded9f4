import { formatFigure, formatValue } from '../../i18n/format-figure.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';
import { agentsText, numberText, perYearBare, percentText } from './words-names.ts';
import type { Say } from './zh.ts';

/** Formula, assumptions, and where each input is from. */
export function notesOf({ estimates, claims, wage, queue }: HowManyAgentsPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const of = (kind: Estimate['kind']) => estimates.find((estimate) => estimate.kind === kind);
  const [follows, resolved] = [of('follows'), of('resolved')];
  const notes = gapNote(of('printed'), follows, speech);
  if (follows || of('own')) notes.push(say.noteFormula);
  if (follows && follows.agents.high === undefined) notes.push(say.noteBound);
  const assumed = claims.contacts_per_agent_day ?? claims.contacts_per_agent_year;
  if (follows && assumed) notes.push(say.noteInputs(publisherName(assumed.publisher, lang)));
  if (resolved?.share !== undefined) {
    const period = periodLabel(claims.ai_resolved_share?.period ?? '', lang);
    notes.push(say.noteShare({ share: percentText(resolved.share, lang), period }));
  }
  if (wage?.figure && estimates.some((estimate) => estimate.bill && !estimate.given.includes('wage'))) {
    const place = (wage.city?.name ?? wage.place)?.[lang] ?? '';
    const period = periodLabel(wage.period ?? '', lang);
    notes.push(say.noteWage({ place, period, wage: formatFigure(wage.figure, lang) }));
  }
  if (estimates.length > 0) notes.push(say.noteMarks);
  if (of('own')) notes.push(say.noteOwn);
  if (queue) notes.push(say.noteQueue);
  return notes;
}

/** What the printed number of agents would mean for each of them, against what is printed of each. */
function gapNote(printed: Estimate | undefined, follows: Estimate | undefined, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  if (printed?.perYear === undefined || printed.days === undefined) return [];
  if (follows?.perYear === undefined || follows.days === undefined || follows.daily === undefined) return [];
  return [
    say.noteGap({
      claimed: agentsText(printed, lang),
      perYear: perYearBare(printed.perYear, speech),
      days: numberText(printed.days, lang),
      daily: formatValue(follows.daily, 'contact_day', lang),
      printedYear: perYearBare(follows.perYear, speech),
      printedDays: numberText(follows.days, lang),
    }),
  ];
}
