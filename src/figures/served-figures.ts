import { charts } from '../charts/registry.ts';
import { historyFolder } from '../datasets/history/site-history.ts';
import { DataProblems } from '../datasets/load-data.ts';
import { languages } from '../i18n/lang.ts';
import type { FigureRecord } from './figure-record.ts';
import { keptFigures } from './kept-figures.ts';
import { siteFigure } from './site-figure.ts';
import type { Tombstone } from './withdrawn-charts.ts';
import { withdrawnCharts } from './withdrawn-charts.ts';

export interface ServedFigures {
  /** Everything that is served at the address of its version: what was kept, and what is published at present. */
  readonly records: readonly FigureRecord[];
  readonly tombstones: readonly Tombstone[];
}

let memo: { readonly revision: string | undefined; readonly served: ServedFigures } | undefined;

/**
 * The figures that a site serves for good, read once a build; while developing, once for each DATA_REVISION.
 * @throws DataProblems when what was kept is damaged, or a chart went without a word
 */
export function servedFigures(): ServedFigures {
  const revision = process.env['DATA_REVISION'];
  if (!memo || memo.revision !== revision) memo = { revision, served: read(historyFolder()) };
  return memo.served;
}

function read(folder: string): ServedFigures {
  const kept = keptFigures(folder);
  const made = charts.map(({ id }) => id);
  const withdrawn = withdrawnCharts(folder, made, kept.records);
  const problems = [...kept.problems, ...withdrawn.problems];
  if (problems.length > 0) throw new DataProblems(problems);
  const present = charts.flatMap((chart) => languages.map((lang) => siteFigure(chart, lang).record));
  const known = new Set(kept.records.map(({ version }) => version));
  return {
    records: [...kept.records, ...present.filter(({ version }) => !known.has(version))],
    tombstones: withdrawn.tombstones,
  };
}
