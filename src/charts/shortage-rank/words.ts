import type { Published } from '../../datasets/published.ts';
import { figureText, formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, periodWords, when } from '../../i18n/period-words.ts';
import type { Quarter } from '../../lib/periods/quarter.ts';
import { quarterCode } from '../../lib/periods/quarter.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip, gapTip } from '../shared/tips.ts';
import { rangeWords } from '../shared/period-range.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { Ending, RankPoint, ShortageRankPicked } from './pick.ts';
import { pointId } from './pick.ts';
import type { Say } from './zh.ts';

const label = (quarter: Quarter, lang: Lang): string => periodLabel(quarterCode(quarter), lang);
const inSentence = (quarter: Quarter, lang: Lang): string => periodWords(quarterCode(quarter), lang);

/** `第4名`, `no. 4`; empty where there is no figure. */
export const rankText = ({ claim }: RankPoint, lang: Lang): string => figureText(claim?.figure, lang);

/** The quarters after the last list that was found, as one stretch. */
export const spanText = ({ first, last }: Ending, { lang, say }: Speech<Say>): string =>
  say.to(label(first, lang), label(last, lang));

/** Title, subtitle and notes; every number in them is a picked one, and no rank is compared with another. */
export function text(picked: ShortageRankPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { points, ranked, outside, best, cut } = picked;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: [], alt: title };
  }
  const counts = { inside: ranked.length, outside: outside.length, found: ranked.length + outside.length, cut };
  const span = [label(first.quarter, lang), label(last.quarter, lang)] as const;
  const quarter = best ? inSentence(best.quarter, lang) : '';
  const title = best ? say.titleBest({ ...counts, rank: rankText(best, lang), quarter }) : say.titleNever(counts);
  const altBest = best ? say.altBest(rankText(best, lang), quarter) : '';
  return {
    title,
    subtitle: say.subtitle(span),
    notes: notesOf(picked, speech),
    alt: first === last ? title : say.alt({ ...counts, first: span[0], last: span[1], best: altBest }),
  };
}

function notesOf({ points, outside, ending, marked }: ShortageRankPicked, { lang, say }: Speech<Say>): string[] {
  const names = (list: readonly RankPoint[]) => list.map(({ quarter }) => inSentence(quarter, lang));
  const derived = points.filter((point) => point.derived);
  const gaps = points.filter((point) => point.gap);
  return [
    say.noteOccupation,
    ...(ending ? [say.noteEnding(inSentence(ending.first, lang))] : []),
    ...(outside.length > 0 ? [say.noteOutside] : []),
    ...(derived.length > 0 ? [say.noteDerived(names(derived))] : []),
    ...(points.some((point) => point.weak) ? [say.noteWeak] : []),
    ...(gaps.length > 0 ? [say.noteGaps(names(gaps))] : []),
    ...yearMarkNotes(marked, lang),
  ];
}

/** One tip per quarter; where no list was found, the tip says where it was looked for. */
export function tips({ points, ending }: ShortageRankPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const point of points) {
    const { claim, gap, quarter } = point;
    const heading = label(quarter, lang);
    if (claim) {
      const tip = claimTip(claim, heading, lang, [claim.population[lang]]);
      found[claim.id] = point.outside ? { ...tip, figure: say.outsideCell } : tip;
    } else found[pointId(point)] = gapTip(gap, heading, lang);
  }
  if (ending) found[ending.gap.id] = gapTip(ending.gap, spanText(ending, speech), lang);
  return found;
}

/** One sentence per quarter and one for the quarters after the last list, and what may be said of changes of rank. */
export function sentences(
  picked: ShortageRankPicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  const { points, ending, best } = picked;
  const { what, series, ranked, outside, missing, span } = say.sentence;
  const ofPoint = (point: RankPoint): Sentence => {
    const { claim, gap, quarter } = point;
    const period = when(quarterCode(quarter), lang);
    if (!claim) return gapSentence(pointId(point), gap, { when: period, what: missing }, lang);
    const { id: row, flag, note } = claim;
    const said = point.outside || !claim.figure ? outside : ranked(formatFigure(claim.figure, lang));
    return figureSentence({ row, source: sourceOf(claim.source), flag, note, when: period, what, ...said }, lang);
  };
  const ofEnding = ({ first, last, gap }: Ending): Sentence => {
    const stretch = span(inSentence(first, lang), inSentence(last, lang));
    return gapSentence(gap.id, gap, { when: stretch, what: missing }, lang);
  };
  const levels = points.flatMap(({ claim }) => {
    if (!claim) return [];
    const definition = { id: claim.metric.id, name: claim.metric.name[lang], known: true };
    return [claimLevel(claim, sourceOf(claim.source), definition, lang)];
  });
  return {
    key: best?.claim?.id,
    sentences: [...points.map(ofPoint), ...(ending ? [ofEnding(ending)] : [])],
    comparisons: compareSeries({ what: series, levels, breaks: [] }, lang),
  };
}
