import { parseHTML } from 'linkedom';
import type { SitePage } from './site-pages.ts';

/** What tests ask of every page, read in one pass: a parsed page takes too much memory to be kept. */
export interface PageFacts {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly headings: number;
  readonly description: string;
  readonly canonical: string;
  /** Links to the page in each language. */
  readonly alternates: number;
  readonly ids: ReadonlySet<string>;
  /** Where its links lead, as written. */
  readonly targets: readonly string[];
  /** What it loads from another host. */
  readonly foreign: readonly string[];
  /** Words that a program forgot to replace. */
  readonly halfMade: readonly string[];
  /** Hanzi of the body outside of what is marked as Chinese, Japanese or Korean. */
  readonly hanzi: readonly string[];
}

export function pageFacts({ path, html }: SitePage): PageFacts {
  const { document } = parseHTML(html);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  const targetOf = (element: Element): string => element.getAttribute('href') ?? element.getAttribute('src') ?? '';
  const loads = all('script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], source[srcset]').map(
    targetOf,
  );
  const facts = {
    path,
    lang: document.documentElement.getAttribute('lang') ?? '',
    title: document.title,
    headings: all('h1').length,
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    alternates: all('link[rel=alternate][hreflang]').length,
    ids: new Set(all('[id]').map(({ id }) => id)),
    targets: [...new Set(all('a[href], link[href], img[src]').map(targetOf))],
    foreign: loads.filter((url) => /^(https?:)?\/\//.test(url)),
  };
  const spoken = all('[aria-label],[title],[alt]').flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  // Programs that are shown to be copied may say such things.
  for (const other of all('style, script, pre code')) other.remove();
  const text = `${document.body.textContent} ${spoken.join(' ')}`;
  const halfMade = text.match(/\bundefined\b|\bNaN\b|\[object|\bInfinity\b|\{\{|\$\{|\{n\}|\{x\}/g) ?? [];
  for (const marked of all('body [lang^=zh], body [lang=ja], body [lang=ko]')) marked.remove();
  const hanzi = document.body.textContent.match(/\p{Script=Han}+/gu) ?? [];
  return { ...facts, halfMade, hanzi };
}
