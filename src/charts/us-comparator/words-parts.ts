import type { UsArea } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Speech } from '../chart.ts';
import type { Level } from '../guard.ts';
import { periodWords } from '../../i18n/period-words.ts';
import type { AreaList, ListedArea } from './pick-areas.ts';
import type { ComparedYear } from './pick-rows.ts';
import type { Say } from './zh.ts';

/** A number of jobs in the unit of the language: 万 in Chinese, millions in English. */
export const jobsNumber = (jobs: number, { lang, say }: Speech<Say>): string =>
  formatNumber(jobs / say.jobUnit, lang, say.jobDigits);

/** What an area is, in words. */
export function kindName({ kind }: UsArea, say: Say): string {
  const names: Readonly<Record<string, string>> = say.kindNames;
  return names[kind] ?? kind;
}

/** `rank 37 of 529 …`; undefined for an area that is not in the ranking. */
export const rankOf = ({ rank }: ListedArea, { group, ranked }: AreaList, say: Say): string | undefined =>
  rank === undefined ? undefined : say.rank(rank, say.groupCount[group](ranked));

const units = { employment: 'job', median: 'USD_year' } as const;

/** A year's figure as the guard judges it: official counts, with no panel that changes. */
export function levelOf(
  row: ComparedYear,
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
