import { claimWords } from '../../i18n/words/claim-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { usesOfChart } from '../figures/chart-uses.ts';
import { claimsOfRows } from './site-claims.ts';

/** What a figure knows of the statements about its rows: in its `data-verdicts`, as JSON. */
export interface ChartVerdicts {
  /** Ids of statements by the id of a row; of a chart of statements each is its own. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Code of the verdict, its words in a tip, and those with the statement. */
  readonly claims: Readonly<Record<string, readonly [verdict: string, word: string, label: string]>>;
}

/** Of the rows that a chart draws, as it opens or after one choice; undefined where no statement is about any. */
export function chartVerdicts(chart: string, lang: Lang): ChartVerdicts | undefined {
  const { rows } = usesOfChart(chart);
  const own = [...claimsOfRows()].filter(([row]) => rows.has(row));
  if (own.length === 0) return undefined;
  const w = claimWords[lang];
  return {
    rows: Object.fromEntries(own.map(([row, claims]) => [row, claims.map(({ id }) => id)])),
    claims: Object.fromEntries(
      own.flatMap(([, claims]) =>
        claims.map(({ id, verdict, statement }) => {
          const word = verdict.name[lang];
          return [id, [verdict.id, w.checked(word), w.badge(word, statement[lang])]] as const;
        }),
      ),
    ),
  };
}
