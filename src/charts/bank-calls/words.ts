import type { Published } from '../../datasets/published.ts';
import { figureText, formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber, formatSigned } from '../../i18n/format-number.ts';
import { roundedCount } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import type { Level } from '../guard.ts';
import { changeOf } from '../guard.ts';
import { claimTip } from '../shared/tips.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import { bankYearly, yearLevel } from '../shared/sentences/bank-yearly.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { gapSentence } from '../shared/sentences/compose.ts';
import { when } from '../../i18n/period-words.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { gapYears } from '../shared/year-series.ts';
import type { BankCallsPicked, CallYear } from './pick.ts';
import type { Counted, Say } from './zh.ts';

/** Calls of a year as printed; empty where there is no figure. */
export const callsOf = ({ claim }: CallYear, lang: Lang): string => figureText(claim?.figure, lang);

const percent = (value: number, lang: Lang): string => `${formatNumber(value, lang)}%`;

const levelOf = (year: CallYear, { lang, say }: Speech<Say>): Level =>
  yearLevel(year, { what: say.sentence, stated: year.stated }, lang);

/**
 * Growth from the year before in per cent, computed from the printed levels: given where the guard allows it, or where
 * it contradicts the growth that the report itself states. `refused` where neither holds, undefined without a level for
 * the year before.
 */
export function growthOf(year: CallYear, speech: Speech<Say>): number | 'refused' | undefined {
  const { before, value } = year;
  if (value === undefined || before?.value === undefined) return undefined;
  const compared = changeOf(
    yearLevel(before, { what: speech.say.sentence }, speech.lang),
    levelOf(year, speech),
    [],
    speech.lang,
  );
  if ('percent' in compared) return round(compared.percent, 1);
  for (const obstacle of compared.obstacles) if (obstacle.kind === 'stated') return obstacle.computed;
  return 'refused';
}

/** Title, subtitle and notes; every number in them is a picked one, and a change is stated only where the guard allows it. */
export function text(picked: BankCallsPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const known = picked.years.filter((year) => year.claim);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    const title = picked.partial ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: gapNotes(picked, speech), alt: title };
  }
  const cut = picked.eras.length > 1 ? say.altCut : '';
  const [from, to] = [String(first.year), String(last.year)];
  const title = titleOf(picked, last, speech);
  return {
    title,
    subtitle: say.subtitle(first === last ? undefined : [from, to]),
    notes: notesOf(picked, known, speech),
    alt: first === last ? title : say.alt({ from, first: callsOf(first, lang), to, last: callsOf(last, lang), cut }),
  };
}

/**
 * States levels only: the guard allows no change over different sets of banks, and calls per head rest on the same
 * banks as calls.
 */
function titleOf({ eras }: BankCallsPicked, last: CallYear, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const index = eras.at(-1)?.index;
  if (!index) return say.titleLevel(String(last.year), callsOf(last, lang));
  return say.titleLevels(counted(index.base, speech), counted(index.last, speech));
}

/** Calls per head, rounded as newspapers print a derived number. */
export const perHeadOf = ({ perHead }: CallYear, lang: Lang): string =>
  perHead === undefined ? '' : roundedCount(perHead, lang);

const counted = (year: CallYear, { lang, say }: Speech<Say>): Counted => ({
  year: String(year.year),
  perHead: perHeadOf(year, lang),
  unit: say.headUnits[year.unit ?? ''] ?? '',
  banks: year.surveyed?.figure && formatFigure(year.surveyed.figure, lang, 'bare'),
});

function notesOf(picked: BankCallsPicked, known: readonly CallYear[], speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const { growth, eras, cut } = picked;
  const notes: string[] = [];
  const { base, last } = eras.at(-1)?.index ?? {};
  const compared = base && last && changeOf(levelOf(base, speech), levelOf(last, speech), cut ? [cut] : [], lang);
  if (compared && 'obstacles' in compared)
    notes.push(say.noteRefused(String(base.year), String(last.year), obstacleList(compared.obstacles, lang)));
  const stated = growth?.stated?.figure?.value;
  const computed = growth && growthOf(growth, speech);
  if (growth && stated !== undefined && typeof computed === 'number')
    notes.push(
      say.noteGrowth({ year: String(growth.year), stated: percent(stated, lang), computed: percent(computed, lang) }),
    );
  const [before, after] = [eras.at(-2), eras.at(-1)];
  const [lastBefore, firstAfter] = [before?.years.at(-1), after?.years[0]];
  if (before && after && lastBefore && firstAfter)
    notes.push(
      say.noteCut({
        before: String(lastBefore.year),
        beforeUnit: say.axisUnits[before.unit] ?? '',
        after: String(firstAfter.year),
        afterUnit: say.axisUnits[after.unit] ?? '',
      }),
    );
  if (known.some((year) => year.perHead !== undefined)) notes.push(say.notePerHead);
  for (const year of known)
    if (year.low !== undefined) notes.push(say.noteOpen(String(year.year), callsOf(year, lang)));
  const weak = known.filter((year) => year.weak);
  if (weak.length > 0) notes.push(say.noteWeak(weak.map((year) => String(year.year))));
  return [...notes, ...gapNotes(picked, speech), ...yearMarkNotes(picked.marked, lang)];
}

function gapNotes({ years }: BankCallsPicked, { lang, say }: Speech<Say>): string[] {
  const gaps = gapYears(years).map((run) => [run.gap.reason.name[lang], run.years.map(String)] as const);
  return gaps.length > 0 ? [say.noteGaps(gaps)] : [];
}

/** One tip per year, for all its points: calls, calls per head, growth. */
export function tips({ years }: BankCallsPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const year of years) {
    const heading = say.yearOf(String(year.year));
    if (year.claim) found[year.row] = claimTip(year.claim, heading, lang, linesOf(year, speech));
  }
  return found;
}

function linesOf(year: CallYear, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const { perHead, unit, staff, stated, low } = year;
  const lines: string[] = [];
  if (perHead !== undefined && unit !== undefined)
    lines.push(say.perHead(formatNumber(perHead, lang), say.headUnits[unit] ?? ''));
  else if (low !== undefined) lines.push(say.boundOnly);
  if (staff?.figure) lines.push(say.staffLine(formatFigure(staff.figure, lang)));
  const own = stated?.figure?.value;
  if (own !== undefined) lines.push(say.statedLine(`${formatSigned(own, lang)}%`));
  const computed = growthOf(year, speech);
  if (typeof computed === 'number') lines.push(say.computedLine(`${formatSigned(computed, lang)}%`));
  return lines;
}

/** Sentences on calls, and what may be said of their changes. */
export function sentences(
  { years, cut }: BankCallsPicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const what = say.sentence;
  const measure = { what, points: years, stated: (year: CallYear) => year.stated, breaks: cut ? [cut] : [] };
  const made = bankYearly(measure, published, lang);
  const broken = cut ? [gapSentence(cut.id, cut, { when: when(cut.period, lang), what }, lang)] : [];
  return {
    key: years.findLast((year) => year.claim?.figure)?.row,
    sentences: [...made.sentences, ...broken],
    comparisons: made.comparisons,
  };
}
