import type { Bilingual, Lang } from '../../../i18n/lang.ts';
import { when } from '../../../i18n/period-words.ts';

/** The period of a claim for its sentence; null where the name of its population has it already: `users asked in 2021`. */
export const periodBeside = (
  { period, population }: { readonly period: string | undefined; readonly population: Bilingual },
  lang: Lang,
): string | null | undefined => (period !== undefined && population[lang].includes(period) ? null : when(period, lang));
