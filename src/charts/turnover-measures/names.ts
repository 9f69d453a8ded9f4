import { joinList } from '../../i18n/join-list.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Lang } from '../../i18n/lang.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import type { TurnoverClaim } from '../../datasets/published.ts';
import { en } from './en.ts';
import type { TurnoverGroup, TurnoverPoint } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

const unit = 'percent';

export const headingOf = (group: TurnoverGroup, lang: Lang): string =>
  dictionary[lang].heading({
    definition: group.definition.name[lang],
    places: joinList(
      group.places.map((place) => place.name[lang]),
      lang,
    ),
  });

/** What somebody calls normal, not what somebody counted. */
export const isNorm = (claim: TurnoverClaim): boolean => claim.metric.id.endsWith('_norm');

export function periodOf(claim: TurnoverClaim, lang: Lang): string {
  const say: Say = dictionary[lang];
  const period = claim.period === undefined ? say.undated : say.period(claim.period);
  if (claim.flag === 'forecast') return say.forecast(period);
  return isNorm(claim) ? say.norm(period) : period;
}

/** Under the people a figure is about: when, and who says so. */
export const detailOf = (claim: TurnoverClaim, lang: Lang): string =>
  dictionary[lang].detail({ period: periodOf(claim, lang), publisher: publisherName(claim.publisher, lang) });

export const figureOf = (point: TurnoverPoint, lang: Lang): string =>
  point.claim.figure ? formatFigure(point.claim.figure, lang) : dictionary[lang].missing;

/** What is written at the mark: the figure, with the warning its definition needs. */
export function markWord(point: TurnoverPoint, lang: Lang): string {
  const figure = figureOf(point, lang);
  const warn: Readonly<Record<string, (figure: string) => string>> = dictionary[lang].onMark;
  return warn[point.claim.definition.id]?.(figure) ?? figure;
}

/** The monthly rate's yearly equivalent, in whole percent; what only rounding makes a hundred is "nearly". */
export function yearlyRange(yearly: { low: number; high: number }, lang: Lang): string {
  const say: Say = dictionary[lang];
  const whole = 100;
  const show = (value: number) => {
    const text = formatQuantity(value, unit, lang, 0);
    return value < whole && text === formatQuantity(whole, unit, lang) ? say.nearly(text) : text;
  };
  return say.range(show(yearly.low), show(yearly.high));
}

export const percent = (value: number, lang: Lang): string => formatQuantity(value, unit, lang);
