import type { ChartVerdicts } from '../../publish/claims/chart-verdicts.ts';
import type { Part } from '../../view/element.ts';
import { verdictLink } from '../../view/verdict-link.ts';

/** Links to the pages of the statements about a row. */
export type VerdictLinks = (row: string) => Part[];

/** The sign of each verdict, with its word where there is room. */
export function verdictLinks(host: HTMLElement, room: 'word' | 'sign'): VerdictLinks {
  const { verdicts, claims: list = '' } = host.dataset;
  if (verdicts === undefined) return () => [];
  // Made by our own build (publish/claims/chart-verdicts.ts).
  const { rows, claims } = JSON.parse(verdicts) as ChartVerdicts;
  return (row) =>
    (rows[row] ?? []).flatMap((id) => {
      const [verdict, word, label] = claims[id] ?? [];
      if (verdict === undefined || word === undefined || label === undefined) return [];
      // In a copy on disk the list's address names its file.
      const href = list.replace(/(index\.html)?$/, `${id}/$1`);
      return [verdictLink({ href, verdict, word: room === 'sign' ? undefined : word, label })];
    });
}
