import type { Problem, Row, TableReport } from '../../tables/types.ts';
import { problemAt } from './problem-at.ts';

/**
 * Which page takes its figures from which: only pages of the table are named, and none leads back to itself, since a
 * circle has no page on which the figures were first published.
 * @param report rows of which `id` and `cites` could be read
 * @param complete whether those are all rows of the table, so that an id that is not among them does not exist
 */
export function checkCitations(report: TableReport, complete: boolean): Problem[] {
  if (report.name !== 'sources' || !report.columns.has('cites')) return [];
  const cited = new Map(report.rows.map((row) => [String(row['id']), citedIds(row)]));
  const told = new Set<string>();
  return report.rows.flatMap((row, index) => {
    const id = String(row['id']);
    const at = { report, index, field: 'cites' };
    const strangers = complete ? citedIds(row).filter((one) => !cited.has(one)) : [];
    const circle = told.has(id) ? undefined : circleFrom(id, cited);
    for (const one of circle ?? []) told.add(one);
    return [
      ...strangers.map((stranger) => problemAt('cites-unknown', at, { id: stranger })),
      ...(circle ? [problemAt('cites-circle', at, { ids: [...circle, id] })] : []),
    ];
  });
}

/** Ids in the cell, as the list of a row of sources. */
export const citedIds = (row: Row | undefined): string[] =>
  String(row?.['cites'] ?? '')
    .split(' ')
    .filter(Boolean);

/** The shortest way from a page along what is cited back to it, without it at the end. */
function circleFrom(start: string, cited: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of cited.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
