import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Contradiction, SeatGap, SeatPoint } from './pick.ts';
import type { Say } from './zh.ts';

/** A figure as it was printed, with what it counts. */
export const figureText = ({ claim }: SeatPoint, { lang, say }: Speech<Say>): string =>
  claim.figure ? formatFigure(claim.figure, lang) : say.missing;

/** A figure as a newspaper prints it, without what it counts. */
export const roundedText = ({ claim }: SeatPoint, { lang, say }: Speech<Say>): string =>
  claim.figure ? roundedFigure(claim.figure, lang, { digits: 3, style: 'bare' }) : say.missing;

/** How many times the smaller figure the larger one is, of printed numbers, in lines. */
export const timesText = ({ more, less, ratio }: Contradiction, { lang, say }: Speech<Say>): readonly string[] =>
  say.times(formatNumber(ratio, lang, 1), isOpen({ more, less }));

/** One of the two is a bound, so that the true ratio is greater. */
export const isOpen = ({ more, less }: Pick<Contradiction, 'more' | 'less'>): boolean =>
  more.high === undefined || less.low === undefined;

export const gapYears = ({ from, to }: SeatGap, lang: Lang): string => yearSpan(String(from), String(to), lang);

export const publisherOf = ({ claim }: SeatPoint, lang: Lang): string => publisherName(claim.publisher, lang);
