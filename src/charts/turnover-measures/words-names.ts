import type { TurnoverClaim, YearlyRate } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { round } from '../../lib/round.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { TurnoverGroup, TurnoverPoint } from './pick.ts';
import { isNorm } from './pick.ts';
import type { Say } from './zh.ts';

const unit = 'percent';

export function headingOf({ definition, places }: TurnoverGroup, { lang, say }: Speech<Say>): string {
  const names = places.map((place) => place.name[lang]);
  return say.heading({ definition: definition.name[lang], places: joinList(names, lang) });
}

export function periodOf(claim: TurnoverClaim, { lang, say }: Speech<Say>): string {
  const period = claim.period === undefined ? say.undated : periodLabel(claim.period, lang);
  if (claim.flag === 'forecast') return say.forecast(period);
  return isNorm(claim) ? say.norm(period) : period;
}

/** Under the people a figure is about: when, and who says so. */
export const detailOf = (claim: TurnoverClaim, speech: Speech<Say>): string =>
  speech.say.detail({ period: periodOf(claim, speech), publisher: publisherName(claim.publisher, speech.lang) });

export const figureOf = ({ claim }: TurnoverPoint, { lang, say }: Speech<Say>): string =>
  claim.figure ? formatFigure(claim.figure, lang) : say.missing;

/** What is written at the mark: the figure, with the warning its definition needs. */
export function markWord(point: TurnoverPoint, speech: Speech<Say>): string {
  const figure = figureOf(point, speech);
  const warn: Readonly<Record<string, (figure: string) => string>> = speech.say.onMark;
  return warn[point.claim.definition.id]?.(figure) ?? figure;
}

/** The monthly rate's yearly equivalent, in whole percent; what only rounding makes a hundred is "nearly". */
export function yearlyRange({ low, high }: YearlyRate, { lang, say }: Speech<Say>): string {
  const whole = 100;
  const show = (value: number) => {
    const text = formatQuantity(value, unit, lang, 0);
    return value < whole && round(value, 0) === whole ? say.nearly(text) : text;
  };
  return say.range(show(low), show(high));
}

export const percent = (value: number, lang: Lang): string => formatQuantity(value, unit, lang);
