import type { ChartVerdicts } from '../../publish/claims/chart-verdicts.ts';

/** Links to the pages of the statements about a row. */
export type VerdictLinks = (row: string) => HTMLAnchorElement[];

/** As ClaimBadges.astro builds them: the sign of the verdict, with its word where there is room. */
export function verdictLinks(host: HTMLElement, room: 'word' | 'sign'): VerdictLinks {
  const { verdicts, claims: list = '' } = host.dataset;
  if (verdicts === undefined) return () => [];
  // Made by our own build (publish/claims/chart-verdicts.ts).
  const { rows, claims } = JSON.parse(verdicts) as ChartVerdicts;
  return (row) =>
    (rows[row] ?? []).flatMap((id) => {
      const [verdict, word, label] = claims[id] ?? [];
      if (verdict === undefined || word === undefined || label === undefined) return [];
      const link = document.createElement('a');
      link.className = room === 'sign' ? 'verdict sign' : 'verdict';
      // In a copy on disk the list's address names its file.
      link.href = list.replace(/(index\.html)?$/, `${id}/$1`);
      link.title = label;
      link.setAttribute('aria-label', label);
      const mark = document.createElement('span');
      mark.className = `verdict-mark ${verdict}`;
      link.append(mark, room === 'sign' ? '' : word);
      return [link];
    });
}
