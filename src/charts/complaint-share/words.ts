import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import { rangeWords } from '../shared/period-range.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { ComplaintSharePicked, KnownQuarter } from './pick.ts';
import { quarterId } from './pick.ts';
import { figureText, quarterName, roundedShare, stockDetail } from './words-labels.ts';
import type { Say, Share } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; each number in them is a picked one. Shares move up and down: only levels are stated. */
export function text(picked: ComplaintSharePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { quarters, first, peak, last, cut } = picked;
  const notes = notesOf(picked, speech);
  if (!first || !peak || !last) {
    const title = cut ? rangeWords[lang].nothing : quarters.length > 0 ? say.noFigures : say.none;
    return { title, subtitle: say.subtitle(undefined), notes, alt: title };
  }
  const [from, top, to] = [first, peak, last].map((quarter) => shareOf(quarter, speech));
  const subtitle = say.subtitle([quarterName(first, say), quarterName(last, say)]);
  if (!from || !top || !to || first === last) {
    const title = say.titleOne(shareOf(last, speech));
    return { title, subtitle, notes, alt: title };
  }
  const level = (quarter: KnownQuarter): Share => ({
    period: quarterName(quarter, say),
    share: roundedShare(quarter, speech),
  });
  const title = say.titleLevels(level(peak === last ? first : peak), level(last));
  return { title, subtitle, notes, alt: say.alt(from, top, to) };
}

const shareOf = (quarter: KnownQuarter, { lang, say }: Speech<Say>): Share => ({
  period: quarterName(quarter, say),
  share: figureText(quarter.claim, lang) ?? '',
});

function notesOf(picked: ComplaintSharePicked, speech: Speech<Say>): string[] {
  const { quarters, known, change, misread, marked, stocks } = picked;
  const { lang, say } = speech;
  const counted = quarters.flatMap((quarter) => {
    const count = figureText(quarter.count, lang);
    return count === undefined ? [] : [say.count({ period: quarterName(quarter, say), count })];
  });
  const missing = quarters.filter((quarter) => quarter.gap);
  return [
    ...(change?.gap.note ? [change.gap.note[lang]] : []),
    ...(counted.length > 0 ? [say.noteShare(counted.join(say.semicolon))] : []),
    ...(misread ? [say.noteMisread(shareOf(misread, speech))] : []),
    ...(stocks.length > 0 ? [say.noteStocks] : []),
    ...(missing.length > 0 ? [say.noteGaps(missing.length)] : []),
    ...(known.some((quarter) => quarter.weak) ? [say.noteWeak] : []),
    ...yearMarkNotes(marked, lang),
  ];
}

/** One tip a quarter, found or not, and one for the change of name. */
export function tips({ quarters, change, stocks }: ComplaintSharePicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const quarter of quarters) {
    const { claim, gap } = quarter;
    const heading = quarterName(quarter, say);
    if (claim) found[quarterId(quarter)] = claimTip(claim, heading, lang, [claim.population[lang]]);
    else if (gap) found[quarterId(quarter)] = gapTip(gap, heading, lang);
    else found[quarterId(quarter)] = { heading, figure: say.unknown, lines: [] };
  }
  for (const claim of stocks)
    found[claim.id] = claimTip(claim, claim.survey.name[lang], lang, [stockDetail(claim, speech)]);
  if (change) found[change.gap.id] = gapTip(change.gap, say.categoryBreak, lang);
  return found;
}
