import type { AbroadClaim, OutlookClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatSigned } from '../../i18n/format-number.ts';
import { roundedCount, roundedFigure } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodWords } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import type { Level } from '../guard.ts';
import { countOf } from './pick-rows.ts';
import type { Point } from './pick.ts';
import type { CountedYear } from './pick-rows.ts';
import type { Say } from './zh.ts';

/** A count, rounded as a newspaper prints it: `260万`; `2.6m`. */
export const jobsText = ({ value }: Pick<Point, 'value'>, lang: Lang): string => roundedCount(value, lang);

/** A figure that is drawn or listed, with its bound: `约35万`, `over 50,000`; pay and rates have their unit. */
export function labelText({ figure }: Pick<AbroadClaim, 'figure'>, lang: Lang): string {
  if (!figure) return '–';
  return isCount(figure.unit)
    ? roundedFigure(figure, lang, { digits: 3, style: 'bare' })
    : formatFigure(figure, lang, 'short');
}

export const isCount = (unit: string): boolean => /person|job/.test(unit);

/** The place that a figure is about: a country, or a part of it. */
export const placeOf = ({ place, area }: Pick<AbroadClaim, 'place' | 'area'>, lang: Lang): string =>
  area ? { zh: `${place.name.zh}${area.name.zh}`, en: `${area.name.en}, ${place.name.en}` }[lang] : place.name[lang];

/** `2024–2034`; a single year as it is. */
export const spanOf = (period: string): string => period.replace('/', '–');

/** A change in jobs or per cent, with its sign: `+13.6万`, `−153,700`, `−5%`. */
export function signedText(claim: OutlookClaim, lang: Lang): string {
  const { value = 0, unit = '' } = claim.figure ?? {};
  if (unit === 'percent') return `${formatSigned(value, lang)}%`;
  const count = countOf(claim) ?? 0;
  return (count > 0 ? '+' : '') + roundedCount(count, lang);
}

const units = { employment: 'job', median: 'USD_year' } as const;

/** A year's figure as the guard judges it: an official count, not a survey with changing respondents. */
export function levelOf(
  row: CountedYear,
  measure: keyof typeof units,
  { publisher, published }: Pick<Level, 'publisher' | 'published'>,
  { lang, say }: Speech<Say>,
): Level {
  const value = row[measure];
  return {
    ...{ row: row.id, flag: row.flag, publisher, published },
    ...{ period: String(row.year), at: periodWords(String(row.year), lang) },
    figure: value === undefined ? undefined : { value, bound: 'exact', unit: units[measure] },
    definition: { id: 'customer-service-representatives', name: say.sentence.definition, known: true },
    panel: null,
  };
}
