import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { en } from './en.ts';
import type { RankPoint, ShortageRankPicked } from './pick.ts';
import { periodLabel, periodWords } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

/** `第4名`, `no. 4`; empty where there is no figure. */
export const rankText = ({ claim }: RankPoint, lang: Lang): string =>
  claim?.figure ? formatFigure(claim.figure, lang) : '';

/** Sentences of the chart; each number in them is a picked one. */
export function shortageRankWords(picked: ShortageRankPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { points, ranked, outside, best, cut } = picked;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: [], alt: title };
  }
  const count = (list: readonly RankPoint[]) => formatNumber(list.length, lang);
  const span = [periodLabel(quarterCode(first.quarter), lang), periodLabel(quarterCode(last.quarter), lang)] as const;
  const title = best
    ? say.titleBest({
        rank: rankText(best, lang),
        quarter: periodWords(quarterCode(best.quarter), lang),
        inside: count(ranked),
        outside: outside.length > 0 ? count(outside) : undefined,
        cut,
      })
    : say.titleNever(cut);
  return {
    title,
    subtitle: say.subtitle(span),
    notes: notesOf(picked, lang),
    alt:
      first === last
        ? title
        : say.alt({
            first: span[0],
            last: span[1],
            inside: count(ranked),
            outside: count(outside),
            best: best ? say.altBest(rankText(best, lang), periodWords(quarterCode(best.quarter), lang)) : '',
          }),
  };
}

function notesOf({ points, outside, ending, marked }: ShortageRankPicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const names = (list: readonly RankPoint[]) => list.map(({ quarter }) => periodWords(quarterCode(quarter), lang));
  const notes: string[] = [];
  if (outside.length > 0) notes.push(say.noteOutside);
  const derived = points.filter((point) => point.derived);
  if (derived.length > 0) notes.push(say.noteDerived(names(derived)));
  if (points.some((point) => point.weak)) notes.push(say.noteWeak);
  const gaps = points.filter((point) => point.gap);
  if (gaps.length > 0) notes.push(say.noteGaps(names(gaps)));
  if (ending) notes.push(say.noteEnding(periodWords(quarterCode(ending.first), lang)));
  return [...notes, say.noteOccupation, ...yearMarkNotes(marked, lang)];
}
