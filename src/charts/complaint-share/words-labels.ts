import type { RowOf } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Speech } from '../chart.ts';
import type { KnownQuarter, Quarter } from './pick.ts';
import type { Say } from './zh.ts';

export const quarterName = ({ year, quarter }: Quarter, say: Say): string =>
  say.period(year, say.quarters[quarter - 1] ?? '');

export const figureText = (claim: RowOf<'experience'> | undefined, lang: Lang): string | undefined =>
  claim?.figure ? formatFigure(claim.figure, lang) : undefined;

/** A share as newspapers print it; tips and the table have it as it was printed. */
export const roundedShare = ({ share }: KnownQuarter, { lang }: Speech<Say>): string =>
  formatQuantity(round(share), 'percent', lang);

/** Why a quarter has no figure. */
export const gapWord = ({ gap, claim }: Quarter, { lang, say }: Speech<Say>): string =>
  gap?.reason.name[lang] ?? (claim ? say.missing : say.unknown);

/** Until when a count ran, or from when to when. */
export function stockPeriod({ period }: RowOf<'experience'>, { lang, say }: Speech<Say>): string {
  const ends = (period ?? '').split('/').map((end) => periodLabel(end, lang));
  const [from = '', to] = ends;
  return to === undefined ? say.until(from) : say.span(from, to);
}

/** What was counted, and when. */
export const stockDetail = (claim: RowOf<'experience'>, speech: Speech<Say>): string =>
  speech.say.stock({ name: claim.metric.name[speech.lang], period: stockPeriod(claim, speech) });

/** Name of the category in a quarter; between two names it is not known. */
export const categoryName = ({ category }: Quarter, say: Say): string | undefined => category && say[category];
