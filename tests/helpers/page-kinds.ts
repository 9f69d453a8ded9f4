import { charts } from '../../src/charts/all-charts.ts';
import type { SitePage } from './site-pages.ts';

const chartIds = new Set(charts.map(({ id }) => id));

/** The kind of a page, whatever its language: `/en/charts/seats/` and `/charts/gripes/` are both `/charts/:chart/`. */
export function pageKind(path: string): string {
  const parts = path.replace(/^\/en(?=\/)/, '').split('/');
  return parts
    .map((part, index) => {
      if (chartIds.has(part)) return ':chart';
      if (/^[0-9a-f]{12}$/.test(part)) return ':version';
      const listed: Readonly<Record<string, string>> = { data: ':table', sources: ':source', claims: ':claim' };
      const isListed = index === 2 && part !== '' && !['contradictions', 'vintages'].includes(part);
      return (isListed ? listed[parts[1] ?? ''] : undefined) ?? part;
    })
    .join('/');
}

/**
 * One page of each kind in each language: of charts and tables not the first of each alone but one from the middle in
 * the other language.
 */
export function pageOfEachKind(pages: readonly SitePage[]): SitePage[] {
  const kinds = Map.groupBy(pages, ({ path }) => pageKind(path));
  return [...kinds.values()].flatMap((alike) => {
    const [zh = [], en = []] = [false, true].map((english) =>
      alike.filter(({ path }) => path.startsWith('/en/') === english),
    );
    return [zh[0], en[en.length >> 1]].filter((page) => page !== undefined);
  });
}
