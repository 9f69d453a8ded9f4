import { greatest, group, least } from 'd3-array';
import type { MarketClaim, Published } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import { periodLabel, when, yearSpan } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, inTime } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { MarketSizeSpreadPicked, SizePoint, Spread } from './pick.ts';
import { isScoped } from './pick.ts';
import type { Say } from './zh.ts';

/** A spread as readers see it: one decimal, and "over" where an end is open. */
export const ratioText = (spread: Spread, { lang, say }: Speech<Say>): string =>
  say.ratio(formatNumber(spread.ratio, lang, 1), spread.open);

/**
 * Title, subtitle and notes; each number in them is a picked one. Figures of one year are held against each other to show
 * how far publishers disagree; none is held against another year's.
 */
export function text(picked: MarketSizeSpreadPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { points } = picked;
  const [first, last] = [points[0], points.at(-1)];
  const smallest = least(points, (point) => point.size);
  const biggest = greatest(points, (point) => point.upper ?? point.size);
  if (!first || !last || !smallest || !biggest)
    return { title: say.none, subtitle: say.subtitle(undefined), notes: [], alt: say.none };
  const span = yearSpan(String(first.year), String(last.year), lang);
  const figure = ({ claim }: SizePoint) => (claim.figure ? formatFigure(claim.figure, lang) : '');
  const title = titleOf(picked, speech);
  const alt = { points: formatNumber(points.length, lang), span, least: figure(smallest), most: figure(biggest) };
  return {
    title,
    subtitle: say.subtitle(span),
    notes: notesOf(picked, first, speech),
    alt: points.length === 1 ? title : say.alt(alt),
  };
}

function notesOf({ points, wide, marked }: MarketSizeSpreadPicked, first: SizePoint, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const publishers = (wanted: readonly SizePoint[]) =>
    joinList([...new Set(wanted.map((point) => point.claim.publisher[lang]))], lang);
  const named = points.filter((point) => point.named);
  const unscoped = named.filter(({ claim }) => !isScoped(claim));
  const scopes = group(
    named.filter(({ claim }) => isScoped(claim)),
    ({ claim }) => claim.scope.name[lang],
  );
  const weak = named.filter((point) => point.weak);
  return [
    ...(unscoped.length > 0 ? [say.noteScope(publishers(unscoped))] : []),
    ...[...scopes].map(([scope, ofScope]) => say.noteOtherScope(publishers(ofScope), scope)),
    ...(weak.length > 0 ? [say.noteWeak(publishers(weak))] : []),
    ...(points.length > named.length ? [say.noteUnnamed(wide && wideText(wide, first, speech))] : []),
    ...yearMarkNotes(marked, lang),
  ];
}

function wideText(wide: Spread, { claim }: SizePoint, speech: Speech<Say>) {
  const unit = claim.figure?.unit ?? '';
  return {
    year: String(wide.year),
    min: formatQuantity(wide.min, unit, speech.lang),
    max: formatQuantity(wide.max, unit, speech.lang),
    ratio: ratioText(wide, speech),
  };
}

function titleOf({ points, spreads, filtered }: MarketSizeSpreadPicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const [spread] = spreads;
  if (!spread) return (filtered && titleOfOne(points, speech)) || say.titleAlone(filtered);
  const [year, ratio] = [String(spread.year), ratioText(spread, speech)];
  return spread.publishers === 2
    ? say.titleTwo(year, ratio)
    : say.titleMany(year, ratio, formatNumber(spread.publishers, lang));
}

/** Of one publisher, or of pages without one: the first figure and the last. */
function titleOfOne(points: readonly SizePoint[], { lang, say }: Speech<Say>): string | undefined {
  const names = new Set(points.map(({ claim }) => claim.series?.name[lang] ?? say.unnamed));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return undefined;
  const ends = [...new Set([points[0], points.at(-1)])].flatMap((point) => point ?? []);
  const said = ends.map(({ claim, year, forecast }) =>
    say.sizeIn(String(year), claim.figure ? formatFigure(claim.figure, lang) : '', forecast),
  );
  return say.titleOne(name, joinList(said, lang));
}

/** One tip a figure: year, publisher and what it counts as the market. */
export const tips = ({ claims }: MarketSizeSpreadPicked, { lang, say }: Speech<Say>): Record<string, Tip> =>
  Object.fromEntries(
    claims.map((claim) => {
      const heading = `${claim.series?.name[lang] ?? say.unnamed} · ${periodLabel(String(claim.year), lang)}`;
      return [claim.id, claimTip(claim, heading, lang, [claim.population[lang], claim.scope.name[lang]])];
    }),
  );

export function sentences(
  picked: MarketSizeSpreadPicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  const { claims, spreads } = picked;
  const { what, unknown, series } = say.sentence;
  const newest = spreads[0]?.year;
  const levelOf = (claim: MarketClaim) => {
    const definition = { id: claim.scope.id, name: claim.scope.name[lang], known: isScoped(claim) };
    return { ...claimLevel(claim, sourceOf(claim.source), definition, lang), panel: null };
  };
  return {
    key: (claims.find((claim) => claim.series && claim.year === newest) ?? claims.at(-1))?.id,
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
