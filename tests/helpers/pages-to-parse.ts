import { pick } from './depth.ts';
import type { SitePage } from './site-pages.ts';

/**
 * Pages for what takes long: figures that are kept for good, sources and statements become ever more, each made like the
 * others, so one in six of them stands for all, in both languages. A long run has every page.
 */
export function pagesToParse(pages: readonly SitePage[]): readonly SitePage[] {
  const many = pages.map((page) => page.path.replace(/^\/en\//, '/')).filter(isOneOfMany);
  const kept = new Set([...new Set(many)].filter((_, index) => index % 6 === 0));
  return pick(pages, ({ path: page }) => !isOneOfMany(page) || kept.has(page.replace(/^\/en\//, '/')));
}
const isOneOfMany = (page: string): boolean =>
  /\/embed\/[^/]+\/[0-9a-f]{12}\/$|\/(sources|claims)\/[^/]+\/$/.test(page);
