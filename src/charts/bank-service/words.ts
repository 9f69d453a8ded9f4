import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Level } from '../shared/year-series.ts';
import { gapRuns } from '../shared/year-series.ts';
import type { ChartText } from '../chart.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { en } from './en.ts';
import type { BankServicePicked, ServiceMetric } from './pick.ts';
import { serviceMetrics } from './pick.ts';
import type { BankServiceDictionary } from './zh.ts';
import { zh } from './zh.ts';

export const dictionary: Readonly<Record<Lang, BankServiceDictionary>> = { zh, en };

export const figureOf = (level: Level, lang: Lang): string =>
  level.claim.figure ? formatFigure(level.claim.figure, lang) : '';

/** What was asked, as far as the row's note says. */
export const questionOf = (level: Level, lang: Lang): string | undefined =>
  dictionary[lang].question(level.claim.note?.[lang] ?? '');

/** Sentences of the chart; each number in them is a picked one. */
export function bankServiceWords(picked: BankServicePicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { series, from, to, lowest, last, cut } = picked;
  if (series.length === 0) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(measuresOf(serviceMetrics, lang), undefined), notes: [], alt: title };
  }
  const subtitle = say.subtitle(
    measuresOf(
      series.map((one) => one.metric),
      lang,
    ),
    from === to ? undefined : [String(from), String(to)],
  );
  const notes = notesOf(picked, lang);
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
  return { title, subtitle, notes, alt: from === to ? title : say.alt({ ...ends, others: othersOf(picked, lang) }) };
}

const measuresOf = (metrics: readonly ServiceMetric[], lang: Lang): string =>
  joinList(
    metrics.map((metric) => dictionary[lang].measures[metric]),
    lang,
  );

function othersOf({ series }: BankServicePicked, lang: Lang): string {
  const say = dictionary[lang];
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

function notesOf({ series, marked }: BankServicePicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const notes: string[] = [];
  for (const { questions } of series) {
    const named = questions.flatMap((run) => {
      const name = run[0] && questionOf(run[0], lang);
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
