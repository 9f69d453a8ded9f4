import type { TurnoverClaim } from '../../datasets/published.ts';
import { figureText, formatQuantity } from '../../i18n/format-figure.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { capital } from '../../i18n/sentences.ts';
import { periodLabel, yearSpan } from '../../i18n/period-words.ts';
import { round } from '../../lib/numbers/round.ts';
import type { YearlyRate } from '../../lib/numbers/yearly-rates.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { TurnoverGroup } from './pick.ts';
import type { Span, TurnoverPoint } from './pick-points.ts';
import { isNorm } from './pick-points.ts';
import type { Say } from './zh.ts';

const unit = 'percent';

/** Heading of a group: for China whether its rates can be traced, for context the definition. */
export function headingOf({ kind, points }: TurnoverGroup, { lang, say }: Speech<Say>): string {
  if (kind === 'shares') return say.heads.shares;
  if (kind === 'rates') return isOneUndatedPage(points) ? say.heads.page : say.heads.rates;
  const definition = points[0]?.claim.definition.name[lang] ?? '';
  return lang === 'zh' ? definition : capital(definition);
}

/** Whether all rates are from a single undated page of weak grade. */
export function isOneUndatedPage(points: readonly TurnoverPoint[]): boolean {
  const pages = new Set(points.map(({ claim }) => claim.source));
  return points.length > 1 && pages.size === 1 && points.every(({ weak, claim }) => weak && claim.period === undefined);
}

/** Stands below the name of a row's people: how its figure was obtained, when, and who says so. */
export function detailOf(point: TurnoverPoint, { kind, points }: TurnoverGroup, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { claim } = point;
  const said = say.detail({ period: periodOf(claim, speech), publisher: publisherName(claim.publisher, lang) });
  if (kind === 'context') return publisherName(claim.publisher, lang);
  if (kind === 'shares') return [claim.population[lang], periodOf(claim, speech)].join(say.listed);
  const month = claim.definition.id === 'attrition_month' && claim.figure;
  const how = month ? say.fromMonth(roundedFigure(claim.figure, lang)) : say.printed;
  return isOneUndatedPage(points) ? how : [how, said].join(say.listed);
}

/** The text at the mark. */
export const markText = ({ claim, yearly }: TurnoverPoint, { lang, say }: Speech<Say>): string =>
  yearly
    ? roundedFigure({ low: yearly.low, high: yearly.high, bound: 'between', unit }, lang)
    : claim.figure
      ? roundedFigure(claim.figure, lang)
      : say.missing;

/** A figure in a long list, with its period, because rows may differ in nothing else. */
export const datedText = (point: TurnoverPoint, speech: Speech<Say>): string => {
  const { figure } = point.claim;
  const text = figure ? roundedFigure(figure, speech.lang, { digits: 3 }) : speech.say.missing;
  return speech.say.dated(text, periodOf(point.claim, speech, yearsOf));
};

/** The years of a period, without its months. */
function yearsOf(period: string, lang: Lang): string {
  const years = period.split('/').map((end) => end.slice(0, 4));
  return yearSpan(years[0] ?? '', years.at(-1) ?? '', lang);
}

/** Whom a row is about; for another place its name is added where the words lack it. */
export function peopleOf({ claim }: TurnoverPoint, { kind }: TurnoverGroup, { lang, say }: Speech<Say>): string {
  if (kind === 'shares') return claim.metric.name[lang];
  const people = claim.population[lang];
  const place = claim.place.name[lang];
  return kind === 'rates' || people.includes(place.split(' ').at(-1) ?? '') ? people : say.inPlace(people, place);
}

/** `16–45%`. */
export const spanText = ({ low, high }: Span, lang: Lang): string =>
  roundedFigure({ low: low.low, high: high.low, bound: 'between', unit }, lang);

/** The period of a claim in words, marked as a forecast or a rule of thumb where it is one. */
export function periodOf(claim: TurnoverClaim, { lang, say }: Speech<Say>, write = periodLabel): string {
  const period = claim.period === undefined ? say.undated : write(claim.period, lang);
  if (claim.flag === 'forecast') return say.forecast(period);
  return isNorm(claim) ? say.norm(period) : period;
}

export const figureOf = ({ claim }: TurnoverPoint, { lang, say }: Speech<Say>): string =>
  figureText(claim.figure, lang, say.missing);

/** The result of each formula, where there are several. */
export const waysOf = ({ ways }: YearlyRate, speech: Speech<Say>): string[] =>
  ways.length < 2 ? [] : ways.map((way) => speech.say.ways[way.formula](yearlyRange(way, speech)));

/** The yearly equivalent of the monthly rate, in whole per cent; a value that is 100 only by rounding is "nearly" 100. */
export function yearlyRange({ low, high }: Omit<YearlyRate, 'ways'>, { lang, say }: Speech<Say>): string {
  const whole = 100;
  const show = (value: number) => {
    const text = formatQuantity(value, unit, lang, 0);
    return value < whole && round(value, 0) === whole ? say.nearly(text) : text;
  };
  return say.range(show(low), show(high));
}

export const percent = (value: number, lang: Lang): string => formatQuantity(value, unit, lang);
