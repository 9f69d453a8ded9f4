import type { ExperienceClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { en } from './en.ts';
import type { DialTest } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

/** `2024-03`, `2025-Q3` or `2021` in words. */
export function periodName(period: string | undefined, lang: Lang): string {
  const say = dictionary[lang];
  const [year = '', part] = (period ?? '').split('-');
  if (part === undefined) return lang === 'zh' && year ? `${year}年` : year;
  const names = part.startsWith('Q') ? say.quarters : say.months;
  return say.inYear(year, names[+part.replace('Q', '') - 1] ?? '');
}

export const figureText = (claim: ExperienceClaim | undefined, lang: Lang): string =>
  claim?.figure ? formatFigure(claim.figure, lang) : dictionary[lang].missing;

export const faultName = ({ metric }: ExperienceClaim, lang: Lang): string => {
  const names: Readonly<Record<string, string>> = dictionary[lang].faults;
  return names[metric.id] ?? metric.name[lang];
};

/** Who says it, and when. */
export const byLine = (claim: ExperienceClaim, lang: Lang): string =>
  dictionary[lang].by({ publisher: publisherName(claim.publisher, lang), period: periodName(claim.period, lang) });

/** The firms a notice names, fault by fault. */
export const faultsText = ({ faults }: DialTest, lang: Lang): string =>
  faults
    .filter((claim) => claim.figure)
    .map((claim) => dictionary[lang].fault({ name: faultName(claim, lang), firms: figureText(claim, lang) }))
    .join(dictionary[lang].comma);
