import type { ExperienceClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { en } from './en.ts';
import type { Quarter } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

export const quarterName = ({ year, quarter }: Quarter, lang: Lang): string =>
  dictionary[lang].period(year, dictionary[lang].quarters[quarter - 1] ?? '');

export const figureText = (claim: ExperienceClaim | undefined, lang: Lang): string | undefined =>
  claim?.figure ? formatFigure(claim.figure, lang) : undefined;

/** Why a quarter has no figure. */
export const gapWord = ({ gap, claim }: Quarter, lang: Lang): string =>
  gap?.reason.name[lang] ?? dictionary[lang][claim ? 'missing' : 'unknown'];

/** Id of what stands in a quarter: its claim, else its gap. */
export const quarterId = ({ claim, gap, period }: Quarter): string => claim?.id ?? gap?.id ?? period;

/** Name of the category in a quarter; between two names it is not known. */
export const categoryName = ({ category }: Quarter, lang: Lang): string | undefined =>
  category && dictionary[lang][category];
