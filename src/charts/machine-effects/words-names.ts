import { formatFigure } from '../../i18n/format-figure.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import { formatSigned } from '../../i18n/format-number.ts';
import { periodWords, yearSpan } from '../../i18n/period-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { EffectPoint } from './pick.ts';
import type { EffectRow } from './pick-rows.ts';
import type { Say } from './zh.ts';

const changeMeasures = new Set([
  ...['resolved_per_hour', 'credit_card_cost_saving', 'debit_card_cost_saving'],
  ...['new_hire_attrition_change', 'employment_change'],
]);

/** Whom a row is about. */
export const whomOf = ({ whom }: EffectRow, { lang, say }: Speech<Say>): string => whom?.[lang] ?? say.association;

/** Whom and what a row is about: `腾讯客服的服务量：自助`. */
export function nameOf(row: EffectRow, speech: Speech<Say>): string {
  const whom = whomOf(row, speech);
  return speech.say.names[row.measure]?.({ whom }) ?? whom;
}

/** Who says it, unless the row is about it, and of when; of a forecast when it was made. */
export function byOf({ claim, period, published, voice }: EffectRow, { lang, say }: Speech<Say>): string {
  const publisher = publisherName(claim.publisher, lang);
  const at = periodOf(period ?? '', lang);
  if (claim.flag === 'forecast' && published !== undefined)
    return say.forecastBy({ publisher, year: String(published), period: at });
  return voice === 'own' ? at : say.by(publisher, at);
}

/** A span of years as one: `2020–2021`. */
export function periodOf(period: string, lang: Lang): string {
  const [first = '', last] = period.split('/');
  return last === undefined ? periodWords(period, lang) : yearSpan(first, last, lang);
}

/** The number as it was printed: `超过90%`, `+14%`, `−30%`; in words where there is none. */
export const figureOf = (point: EffectPoint, speech: Speech<Say>): string => write(point, speech, formatFigure);

/** The same on a drawing and in a title, as newspapers print it. */
export const labelOf = (point: EffectPoint, speech: Speech<Say>): string => write(point, speech, roundedFigure);

function write(
  { claim, measure, low, high }: EffectPoint,
  { lang, say }: Speech<Say>,
  format: (figure: Figure, lang: Lang) => string,
): string {
  if (!claim.figure) return say.inWords;
  if (!changeMeasures.has(measure) || low === undefined || high === undefined) return format(claim.figure, lang);
  const ends = [low, high].map((end) => `${formatSigned(end, lang)}%`);
  return low === high ? (ends[0] ?? '') : ends.join(say.to);
}
