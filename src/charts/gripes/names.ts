import type { ExperienceClaim, Named } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { en } from './en.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

/** The answer without the word that says it is a gripe: `the same answer to everything`. */
export const answerName = (metric: Named, lang: Lang): string => metric.name[lang].replace(dictionary[lang].prefix, '');

/** The same where it stands alone, beside a bar or in a cell. */
export function answerLabel(metric: Named, lang: Lang): string {
  const name = answerName(metric, lang);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const shareText = (claim: ExperienceClaim, lang: Lang): string =>
  claim.figure ? formatFigure(claim.figure, lang) : dictionary[lang].missing;

/** How many were asked, or that nobody says. */
export function sampleText({ sample, sampleGap }: GripesPanel, lang: Lang): string {
  const say = dictionary[lang];
  if (sample?.figure) return say.sample(formatFigure(sample.figure, lang));
  return sampleGap ? say.sampleGap : say.sampleUnknown;
}

/** A panel's answers in the chosen order; by share they are already. */
export function ordered(panel: GripesPanel, sort: GripesPicked['sort'], lang: Lang): readonly ExperienceClaim[] {
  if (sort === 'share') return panel.shares;
  const tag = languageTag[lang];
  return [...panel.shares].sort((a, b) => answerLabel(a.metric, lang).localeCompare(answerLabel(b.metric, lang), tag));
}
