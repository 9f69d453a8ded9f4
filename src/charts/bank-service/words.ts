import { figureText, roundedPercent } from '../../i18n/format-figure.ts';
import type { Published } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { changeOf } from '../guard.ts';
import { claimTip } from '../shared/tips.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { bankYearly, yearLevel } from '../shared/sentences/bank-yearly.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { PublishedYear } from '../shared/year-series.ts';
import { gapRuns, isPublished } from '../shared/year-series.ts';
import type { BankServicePicked } from './pick.ts';
import type { Say } from './zh.ts';

/** No decimals, unless the lowest year and the last one would then look the same. */
export const digitsOf = ({ lowest, last }: BankServicePicked, lang: Lang): number =>
  lowest && last && lowest !== last && roundedPercent(lowest.value, lang) === roundedPercent(last.value, lang) ? 2 : 0;

/** The question that was asked, as far as the row's note says. */
export const questionOf = (level: PublishedYear, { lang, say }: Speech<Say>): string | undefined =>
  say.question(level.claim.note?.[lang] ?? '');

/** Title, subtitle and notes; every number in them is a picked one. */
export function text(picked: BankServicePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { series, rate, from, to, lowest, last, cut } = picked;
  const span = from === to ? undefined : ([String(from), String(to)] as const);
  if (series.length === 0) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: [], alt: title };
  }
  const subtitle = say.subtitle(span);
  const notes = notesOf(picked, speech);
  if (!lowest || !last) return { title: say.titleOthers(cut), subtitle, notes, alt: say.titleOthers(cut) };
  const digits = digitsOf(picked, lang);
  const ends = {
    ...{ lowest: String(lowest.year), low: roundedPercent(lowest.value, lang, digits) },
    ...{ to: String(last.year), last: roundedPercent(last.value, lang, digits) },
  };
  const title =
    rate?.levels.length === 1
      ? say.titleOne(ends.to, ends.last)
      : lowest === last
        ? say.titleLowest(ends.to, ends.last, cut)
        : say.title(ends);
  const printed = { low: figureText(lowest.claim.figure, lang), last: figureText(last.claim.figure, lang) };
  const alt = say.alt({ ...ends, ...printed, others: othersOf(picked, speech) });
  return { title, subtitle, notes, alt: from === to ? title : alt };
}

function othersOf({ satisfaction }: BankServicePicked, { lang, say }: Speech<Say>): string {
  return [satisfaction]
    .filter((one) => one !== undefined)
    .flatMap(({ metric, levels }) => {
      const [first, last] = [levels[0], levels.at(-1)];
      if (!first || !last) return [];
      const ends = { first: figureText(first.claim.figure, lang), last: figureText(last.claim.figure, lang) };
      if (first === last) return [say.altOtherOne(say.metrics[metric], String(last.year), ends.last)];
      return [say.altOther({ metric: say.metrics[metric], from: String(first.year), to: String(last.year), ...ends })];
    })
    .join('');
}

function notesOf({ series, marked, lowest, last }: BankServicePicked, { lang, say }: Speech<Say>): string[] {
  const notes: string[] = [];
  if (lowest && last && lowest !== last) {
    const of = (level: PublishedYear) => yearLevel(level, { what: say.sentences.human_connect_rate }, lang);
    const compared = changeOf(of(lowest), of(last), [], lang);
    if ('obstacles' in compared)
      notes.push(say.noteRefused(String(lowest.year), String(last.year), obstacleList(compared.obstacles, lang)));
  }
  for (const { questions } of series) {
    const named = questions.flatMap((run) => {
      const name = run[0] && questionOf(run[0], { lang, say });
      return name === undefined ? [] : [[yearsOf(run), name] as const];
    });
    if (named.length > 1) notes.push(say.noteQuestions(named));
  }
  const levels = series.flatMap((one) => one.levels);
  const publishers = new Set(levels.map((level) => publisherName(level.claim.publisher, lang)));
  const [publisher] = publishers;
  if (publisher !== undefined && publishers.size === 1) notes.push(say.noteSurvey(publisher));
  if (levels.some((level) => level.weak)) notes.push(say.noteWeak);
  const gaps = series.flatMap(({ metric, points }) =>
    gapRuns(points).map(
      (run) => [say.within(say.metrics[metric]), yearsOf(run), run[0]?.gap?.reason.name[lang] ?? ''] as const,
    ),
  );
  if (gaps.length > 0) notes.push(say.noteGaps(gaps));
  return [...notes, ...yearMarkNotes(marked, lang)];
}

/** `2014–2015`, for years in order. */
function yearsOf(run: readonly { readonly year: number }[]): string {
  const [first, last] = [run[0]?.year, run.at(-1)?.year];
  return first === last ? String(first ?? '') : `${String(first ?? '')}–${String(last ?? '')}`;
}

/** One tip per dot. */
export function tips({ series }: BankServicePicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const { metric, points } of series)
    for (const { row, year, claim } of points)
      if (claim) found[row] = claimTip(claim, say.yearOf(say.metrics[metric], String(year)), lang);
  return found;
}

/** Sentences on each measure, and what may be said of changes within it. */
export function sentences(
  { series, last }: BankServicePicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang, say } = speech;
  const parts = series.map(({ metric, points }) =>
    bankYearly(
      {
        what: say.sentences[metric],
        points,
        asked: (point) => (isPublished(point) ? questionOf(point, speech) : undefined),
      },
      published,
      lang,
    ),
  );
  return {
    key: last?.row,
    sentences: parts.flatMap((part) => part.sentences),
    comparisons: parts.flatMap((part) => part.comparisons),
  };
}
