import type { PayClaim } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import type { AdvertRange } from '../shared/advert-range.ts';
import type { AdvertBand } from './pick.ts';
import type { Say } from './zh.ts';

const lookUp = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

/** Years on the job, as a column head. */
export const bandName = (tenure: string, say: Say): string => lookUp(say.bands, tenure);
/** Years on the job, in a sentence. */
export const bandWords = (tenure: string, say: Say): string => lookUp(say.bandWords, tenure);
/** What adverts ask for. */
export const askedWords = ({ experience }: AdvertBand, { lang, say }: { lang: Lang; say: Say }): string => {
  const own: Readonly<Record<string, string>> = say.asked;
  return own[experience.id] ?? experience.name[lang];
};

/** Where a claim is about. */
export const placeName = (claim: PayClaim, lang: Lang): string => (claim.city?.name ?? claim.place)?.[lang] ?? '';
export const placeList = (claims: readonly PayClaim[], lang: Lang): string =>
  joinList([...new Set(claims.map((claim) => placeName(claim, lang)))], lang);

/** Of the source's sample. */
export const shareOf = (claim: PayClaim, lang: Lang): string => formatQuantity(claim.share ?? 0, 'percent', lang);

export const measureName = (statistic: string, say: Say): string => lookUp(say.measures, statistic);

/** What adverts offer, as an interval. */
export const rangeFigure = ({ low, high }: Pick<AdvertRange, 'low' | 'high'>): Figure => ({
  ...{ low, high, bound: 'between', unit: 'CNY_month' },
});

/** A figure without its unit. */
export const bare = (figure: Figure | undefined, lang: Lang): string =>
  figure ? formatFigure(figure, lang, 'bare') : '';
