import { formatQuantity } from '../../i18n/format-figure.ts';
import { roundedQuantity } from '../../i18n/format-rounded.ts';
import { midSentence } from '../../i18n/letter-case.ts';
import type { PayAbroad } from '../../datasets/published.ts';
import type { Speech } from '../chart.ts';
import type { PayAbroadPicked, PayPoint, PaySeries } from './pick.ts';
import type { Say } from './zh.ts';

/** Pay as a newspaper prints it: `44,770美元`; `JPY 305,000`. */
export const payText = ({ value, unit }: PayPoint, { lang }: Speech<Say>, style: 'unit' | 'bare' = 'unit'): string =>
  unit === 'thousand_JPY_month'
    ? roundedQuantity(value, unit, lang, { digits: 3, style })
    : formatQuantity(value, unit, lang);

export const shortName = ({ id }: Pick<PaySeries, 'id'>, { say }: Speech<Say>): string => say.series[id] ?? id;

/** Whom a figure is about, as its table names them. */
export function fullName({ country, series, who }: PayAbroad, { lang, say }: Speech<Say>): string {
  if (!who) return say.full.agents;
  const name = midSentence(who[lang]);
  if (country !== 'JP') return name;
  if (series === 'all all_10plus') return say.full.clerks;
  return (series.startsWith('all ') ? say.full.size : say.full.some)(name);
}

export const pointsOf = ({ countries }: PayAbroadPicked): PayPoint[] =>
  countries.flatMap(({ series }) => series.flatMap(({ points }) => points));
