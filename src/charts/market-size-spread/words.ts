import { greatest, group, least } from 'd3';
import type { MarketClaim, Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, when, yearSpan } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip, isWeak } from '../shared/tips.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, inTime, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import type { MarketSizeSpreadPicked, SizePoint, Spread } from './pick.ts';
import { isScoped } from './pick.ts';
import type { Say } from './zh.ts';

/** A spread as readers see it: one decimal, and "over" where an end is open. */
export const ratioText = ({ ratio, open }: Spread, { lang, say }: Speech<Say>): string =>
  say.ratio(formatNumber(ratio, lang, 1), open);

/** A figure as labels and titles print it. */
export const sizeText = ({ claim }: SizePoint, lang: Lang, style: 'unit' | 'bare' = 'unit'): string =>
  claim.figure ? roundedFigure(claim.figure, lang, { style }) : '';

/** Who gave a figure, as labels and titles name them. */
export const whoSays = ({ claim }: SizePoint, { lang, say }: Speech<Say>): string =>
  claim.series ? say.short(claim.series.name[lang]) : say.page;

/**
 * Title, subtitle and notes; every number in them is a picked one. Figures of one year are compared with each other to
 * show how far publishers disagree; none is compared with another year's.
 */
export function text(picked: MarketSizeSpreadPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { points, year, strip } = picked;
  const [first, last] = [points[0], points.at(-1)];
  const smallest = least(points, (point) => point.size);
  const biggest = greatest(points, (point) => point.upper ?? point.size);
  if (!first || !last || !smallest || !biggest || year === undefined)
    return { title: say.none, subtitle: say.subtitle(undefined, undefined), notes: [], alt: say.none };
  const span = yearSpan(String(first.year), String(last.year), lang);
  const title = titleOf(picked, String(year), speech);
  const kinds = { named: points.some((point) => point.named), pages: points.some((point) => !point.named) };
  const alt = {
    ...{ year: String(year), strip: formatNumber(strip.length, lang), points: formatNumber(points.length, lang) },
    ...{ span, least: sizeText(smallest, lang), most: sizeText(biggest, lang) },
  };
  return {
    title,
    subtitle:
      say.subtitle(String(year), first.year === last.year && first.year === year ? undefined : span) +
      say.drawnAs(kinds),
    notes: notesOf(picked, speech),
    alt: points.length === 1 ? title : say.alt(alt),
  };
}

function notesOf({ points, shares, wide, segments }: MarketSizeSpreadPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const publishers = (wanted: readonly SizePoint[]) =>
    joinList([...new Set(wanted.map((point) => whoSays(point, speech)))], lang);
  const named = points.filter((point) => point.named);
  const hidden = named.filter(({ claim }) => !isScoped(claim));
  const scopes = group(
    named.filter(({ claim }) => isScoped(claim)),
    ({ claim }) => claim.scope.name[lang],
  );
  const weak = named.filter(({ claim }) => isWeak(claim));
  return [
    ...(hidden.length > 0 ? [say.noteHidden(publishers(hidden))] : []),
    ...(weak.length > 0 ? [say.noteWeak(publishers(weak))] : []),
    ...[...scopes].map(([scope, ofScope]) => say.noteOtherScope(publishers(ofScope), scope)),
    ...shares.flatMap(({ series, year, population, figure }) =>
      series && figure
        ? [say.noteShare(say.short(series.name[lang]), String(year), population[lang], formatFigure(figure, lang))]
        : [],
    ),
    ...(points.length > named.length ? [say.notePages(wide && wideText(wide, speech))] : []),
    ...(points.some(({ open, named: known }) => open === 'up' && !known) ? [say.noteOver] : []),
    ...(segments.some(({ kind }) => kind === 'ends') ? [say.noteLines] : []),
  ];
}

function wideText(wide: Spread, speech: Speech<Say>) {
  const { low, high } = wide;
  return {
    year: String(low.year),
    min: sizeText(low, speech.lang),
    max: sizeText(high, speech.lang),
    ratio: ratioText(wide, speech),
  };
}

function titleOf({ points, strip, spread, series }: MarketSizeSpreadPicked, year: string, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const both = (point: SizePoint) => ({ whole: sizeText(point, lang), bare: sizeText(point, lang, 'bare') });
  if (spread) return say.titleSpread(both(spread.low), both(spread.high));
  const said = (point: SizePoint) => ({
    ...{ who: whoSays(point, speech), year: String(point.year) },
    ...{ size: sizeText(point, lang), forecast: point.forecast },
  });
  const [only] = series;
  if (only && only.length === points.length) {
    const ends = only.length > 2 ? [only[0], ...only.slice(-1)] : only;
    return say.titleSeries(whoSays(only[0], speech), ends.map(said));
  }
  const named = strip.find((point) => point.named);
  if (named) return say.titleOne(said(named));
  const [least, ...more] = strip;
  if (!least) return say.titleNoYear(year);
  const most = more.at(-1);
  return say.titlePages(year, most ? say.between(both(least), both(most)) : sizeText(least, lang));
}

/** One tip per figure: year, publisher and what it counts as the market. */
export const tips = ({ claims }: MarketSizeSpreadPicked, { lang, say }: Speech<Say>): Record<string, Tip> =>
  Object.fromEntries(
    claims.map((claim) => {
      const heading = `${claim.series?.name[lang] ?? say.page} · ${periodLabel(String(claim.year), lang)}`;
      return [claim.id, claimTip(claim, heading, lang, [claim.population[lang], claim.scope.name[lang]])];
    }),
  );

/** One sentence per claim, and what may be said of the changes within a publisher's series. */
export function sentences(
  picked: MarketSizeSpreadPicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  const { claims, year } = picked;
  const { what, unknown, series } = say.sentence;
  const levelOf = (claim: MarketClaim) => {
    const definition = { id: claim.scope.id, name: claim.scope.name[lang], known: isScoped(claim) };
    return { ...claimLevel(claim, sourceOf(claim.source), definition, lang), panel: null };
  };
  return {
    key: (claims.find((claim) => claim.series && claim.year === year) ?? claims.at(-1))?.id,
    sentences: claims.map((claim) =>
      figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(claim.period, lang), what: what(claim.population[lang]), figure: claim.figure ?? '–' },
          tails: [isScoped(claim) ? claim.scope.name[lang] : unknown],
        },
        lang,
      ),
    ),
    comparisons: [
      ...group(
        claims.filter((claim) => claim.series),
        (claim) => claim.series?.id,
      ).values(),
    ].flatMap((own) => {
      const name = own[0]?.series?.name[lang] ?? '';
      return compareSeries({ what: series(name), levels: own.map(levelOf).sort(inTime), breaks: [] }, lang);
    }),
  };
}
