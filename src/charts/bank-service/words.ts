import type { Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import { rangeWords } from '../shared/period-range.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { bankYearly } from '../shared/sentences/bank-yearly.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { PublishedYear } from '../shared/year-series.ts';
import { gapRuns, isPublished } from '../shared/year-series.ts';
import type { BankServicePicked, ServiceMetric } from './pick.ts';
import { serviceMetrics } from './pick.ts';
import type { Say } from './zh.ts';

const figureOf = (level: PublishedYear, lang: Lang): string =>
  level.claim.figure ? formatFigure(level.claim.figure, lang) : '';

/** What was asked, as far as the row's note says. */
export const questionOf = (level: PublishedYear, { lang, say }: Speech<Say>): string | undefined =>
  say.question(level.claim.note?.[lang] ?? '');

/** Title, subtitle and notes; each number in them is a picked one. */
export function text(picked: BankServicePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { series, from, to, lowest, last, cut } = picked;
  if (series.length === 0) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(measuresOf(serviceMetrics, speech), undefined), notes: [], alt: title };
  }
  const subtitle = say.subtitle(
    measuresOf(
      series.map((one) => one.metric),
      speech,
    ),
    from === to ? undefined : [String(from), String(to)],
  );
  const notes = notesOf(picked, speech);
  if (!lowest || !last) return { title: say.titleOthers(cut), subtitle, notes, alt: say.titleOthers(cut) };
  const ends = {
    lowest: String(lowest.year),
    low: figureOf(lowest, lang),
    to: String(last.year),
    last: figureOf(last, lang),
  };
  const alone = series.find((one) => one.metric === 'human_connect_rate')?.levels.length === 1;
  const title = alone
    ? say.titleOne(ends.to, ends.last)
    : lowest === last
      ? say.titleLowest(ends.to, ends.last, cut)
      : say.title({ ...ends, cut });
  return { title, subtitle, notes, alt: from === to ? title : say.alt({ ...ends, others: othersOf(picked, speech) }) };
}

const measuresOf = (metrics: readonly ServiceMetric[], { lang, say }: Speech<Say>): string =>
  joinList(
    metrics.map((metric) => say.measures[metric]),
    lang,
  );

function othersOf({ series }: BankServicePicked, { lang, say }: Speech<Say>): string {
  return series
    .slice(1)
    .flatMap(({ metric, levels }) => {
      const [first, last] = [levels[0], levels.at(-1)];
      if (!first || !last) return [];
      const ends = { first: figureOf(first, lang), last: figureOf(last, lang) };
      if (first === last) return [say.altOtherOne(say.metrics[metric], String(last.year), ends.last)];
      return [say.altOther({ metric: say.metrics[metric], from: String(first.year), to: String(last.year), ...ends })];
    })
    .join('');
}

function notesOf({ series, marked }: BankServicePicked, { lang, say }: Speech<Say>): string[] {
  const notes: string[] = [];
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
    gapRuns(points).map((run) => [say.metrics[metric], yearsOf(run), run[0]?.gap?.reason.name[lang] ?? ''] as const),
  );
  if (gaps.length > 0) notes.push(say.noteGaps(gaps));
  return [...notes, ...yearMarkNotes(marked, lang)];
}

/** `2014–2015`, of years in order. */
function yearsOf(run: readonly { readonly year: number }[]): string {
  const [first, last] = [run[0]?.year, run.at(-1)?.year];
  return first === last ? String(first ?? '') : `${String(first ?? '')}–${String(last ?? '')}`;
}

/** One tip a dot and a hatch. */
export function tips({ series }: BankServicePicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const { metric, points } of series)
    for (const { row, year, claim, gap } of points) {
      const heading = say.yearOf(say.metrics[metric], String(year));
      if (claim) found[row] = claimTip(claim, heading, lang);
      else if (gap) found[row] = gapTip(gap, heading, lang);
    }
  return found;
}

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
