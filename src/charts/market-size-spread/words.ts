import { greatest, group, least } from 'd3-array';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import type { MarketSizeSpreadPicked, SizePoint, Spread } from './pick.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

/** A spread as readers see it: one decimal, and "over" where an end is open. */
export const ratioText = (spread: Spread, lang: Lang): string =>
  dictionary[lang].ratio(formatNumber(spread.ratio, lang, 1), spread.open);

/** Sentences of the chart; each number in them is a picked one. */
export function marketSizeSpreadWords(picked: MarketSizeSpreadPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { points, spreads, segments, wide } = picked;
  const first = points[0];
  const last = points.at(-1);
  const smallest = least(points, (point) => point.size);
  const biggest = greatest(points, (point) => point.upper ?? point.size);
  if (!first || !last || !smallest || !biggest)
    return { title: say.none, subtitle: say.subtitle(undefined), notes: [], alt: say.none };
  const span = say.span(String(first.year), String(last.year));
  const figure = (point: SizePoint) => (point.claim.figure ? formatFigure(point.claim.figure, lang) : '');
  const publishers = (wanted: readonly SizePoint[]) =>
    say.list([...new Set(wanted.map((point) => point.claim.publisher[lang]))]);
  const named = points.filter((point) => point.named);
  const notes: string[] = [];
  const unscoped = named.filter((point) => point.claim.scope.id === 'undefined_scope');
  if (unscoped.length > 0) notes.push(say.noteScope(publishers(unscoped)));
  const others = named.filter((point) => point.claim.scope.id !== 'undefined_scope');
  for (const [scope, ofScope] of group(others, (point) => point.claim.scope.name[lang])) {
    notes.push(say.noteOtherScope(publishers(ofScope), scope));
  }
  const weak = named.filter((point) => point.weak);
  if (weak.length > 0) notes.push(say.noteWeak(publishers(weak)));
  if (points.length > named.length) notes.push(say.noteUnnamed(wide && wideText(wide, first, lang)));
  if (segments.some(({ from, to }) => to.year - from.year > 1)) notes.push(say.noteLines);
  notes.push(...yearMarkNotes(picked.marked, lang));
  const finding =
    (picked.filtered && !spreads[0] && titleOfOne(points, lang)) || title(spreads[0], picked.filtered, lang);
  const alt = { points: formatNumber(points.length, lang), span, least: figure(smallest), most: figure(biggest) };
  return {
    title: finding,
    subtitle: say.subtitle(span),
    notes,
    alt: points.length === 1 ? finding : say.alt(alt),
  };
}

function title(spread: Spread | undefined, filtered: boolean, lang: Lang): string {
  const say = dictionary[lang];
  if (!spread) return say.titleAlone(filtered);
  const year = String(spread.year);
  const ratio = ratioText(spread, lang);
  return spread.publishers === 2
    ? say.titleTwo(year, ratio)
    : say.titleMany(year, ratio, formatNumber(spread.publishers, lang));
}

/** Of one publisher, or of pages without one: the first figure and the last. */
function titleOfOne(points: readonly SizePoint[], lang: Lang): string | undefined {
  const say = dictionary[lang];
  const names = new Set(points.map(({ claim }) => claim.series?.name[lang] ?? say.unnamed));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return undefined;
  const ends = [...new Set([points[0], points.at(-1)])].flatMap((point) => point ?? []);
  const said = ends.map(({ claim, year, forecast }) =>
    say.sizeIn(String(year), claim.figure ? formatFigure(claim.figure, lang) : '', forecast),
  );
  return say.titleOne(name, say.list(said));
}

function wideText(wide: Spread, { claim }: SizePoint, lang: Lang) {
  const unit = claim.figure?.unit ?? '';
  return {
    year: String(wide.year),
    min: formatQuantity(wide.min, unit, lang),
    max: formatQuantity(wide.max, unit, lang),
    ratio: ratioText(wide, lang),
  };
}
