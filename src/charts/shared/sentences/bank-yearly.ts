import type { YearPoint } from '../year-series.ts';
import type { Claim, Gap, Published } from '../../../datasets/published.ts';
import { formatFigure } from '../../../i18n/format-figure.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Level } from '../../guard.ts';
import type { Comparison, Sentence } from './chart-sentences.ts';
import { compareSeries } from './compare.ts';
import { figureSentence, gapSentence } from './compose.ts';
import { knownSources } from './chart-sentences.ts';
import { periodWords, when } from '../../../i18n/period-words.ts';

/** A measure of the banking association's yearly survey, year by year. */
export interface BankMeasure<P extends YearPoint> {
  readonly what: string;
  readonly points: readonly P[];
  /** The question that was asked in a year, for measures whose question changed. */
  readonly asked?: (point: P) => string | undefined;
  /** The change from the year before, as the report itself states it. */
  readonly stated?: (point: P) => Claim | undefined;
  readonly breaks?: readonly Gap[];
}

const say = {
  zh: {
    asked: (question: string) => `问的是${question}`,
    more: (change: string, points: boolean) => `报告自己说比上年${points ? '提高' : '增长'}${change}`,
    less: (change: string, points: boolean) => `报告自己说比上年${points ? '降低' : '减少'}${change}`,
  },
  en: {
    asked: (question: string) => `the question being ${question}`,
    more: (change: string) => `which the report itself puts at ${change} more than the year before`,
    less: (change: string) => `which the report itself puts at ${change} less than the year before`,
  },
};

/** Sentences on a measure, and what may be said of its changes: the banks surveyed differ from year to year. */
export function bankYearly<P extends YearPoint>(
  measure: BankMeasure<P>,
  published: Published,
  lang: Lang,
): { readonly sentences: Sentence[]; readonly comparisons: Comparison[] } {
  const sourceOf = knownSources(published);
  const { what, points, asked, stated, breaks = [] } = measure;
  const levels = points.flatMap((point) => {
    const { claim } = point;
    if (!claim) return [];
    const level = yearLevel(point, { what: asked?.(point) ?? what, stated: stated?.(point) }, lang);
    return [{ ...level, published: sourceOf(claim.source).year }];
  });
  const comparisons = compareSeries({ what, levels, breaks }, lang);
  /** The change that the report states is passed on only where the two years may be compared. */
  const compared = new Set(comparisons.flatMap(({ to, text }) => (text === undefined ? [] : [to])));
  const sentences = points.map((point) => {
    const period = when(String(point.year), lang);
    const { claim } = point;
    if (!claim?.figure) return gapSentence(point.row, point.gap, { when: period, what }, lang);
    const question = asked?.(point);
    const change = compared.has(point.row) ? changeWords(stated?.(point), lang) : undefined;
    return figureSentence(
      {
        ...{ row: point.row, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
        ...{ when: period, what, figure: claim.figure },
        tails: [question === undefined ? undefined : say[lang].asked(question), change],
      },
      lang,
    );
  });
  return { sentences, comparisons };
}

/** A year of the survey as the guard judges it: counted over the banks that answered. */
export function yearLevel(
  { row, year, claim, surveyed }: YearPoint,
  { what, stated }: { readonly what: string; readonly stated?: Claim | undefined },
  lang: Lang,
): Level {
  const banks = surveyed?.figure;
  const own = stated?.figure;
  return {
    ...{ row, figure: claim?.figure, flag: claim?.flag ?? 'reported', publisher: claim?.publisher },
    ...{ published: undefined, period: String(year), at: periodWords(String(year), lang) },
    definition: { id: what, name: what, known: true },
    panel: banks?.value === undefined ? undefined : { count: banks.value, name: formatFigure(banks, lang) },
    ...(own?.unit === 'percent' && own.value !== undefined
      ? { stated: { since: String(year - 1), percent: own.value } }
      : {}),
  };
}

function changeWords(claim: Claim | undefined, lang: Lang): string | undefined {
  const figure = claim?.figure;
  if (figure?.value === undefined) return undefined;
  const size = formatFigure({ ...figure, value: Math.abs(figure.value) }, lang);
  const points = figure.unit === 'percentage_point';
  return figure.value < 0 ? say[lang].less(size, points) : say[lang].more(size, points);
}
