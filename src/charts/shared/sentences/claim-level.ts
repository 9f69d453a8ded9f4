import type { Claim, Source } from '../../../datasets/published.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Level } from '../../guard.ts';
import { periodWords } from '../../../i18n/period-words.ts';

const undated = { zh: '年份不明', en: 'an unstated period' };

/** A claim as a level of a series; of a survey nobody knows who else answered the next one, unless the data says. */
export function claimLevel(
  claim: Claim & { readonly period: string | undefined },
  source: Source,
  definition: Level['definition'],
  lang: Lang,
): Level {
  const { id: row, figure, flag, period } = claim;
  const at = period === undefined ? undated[lang] : periodWords(period, lang);
  const { publisher, year: published } = source;
  const panel = source.kind === 'survey' ? undefined : null;
  return { row, figure, flag, publisher, published, period, at, definition, panel };
}

/** By period, what has none first. */
export const inTime = (a: Level, b: Level): number => (a.period ?? '').localeCompare(b.period ?? '', 'en');
