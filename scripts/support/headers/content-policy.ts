import type { InlineElements } from './inline-elements.ts';
import { digestSource, inlineElements } from './inline-elements.ts';

/** A file of the built site: its path in the folder, and its text where it can hold styles and scripts. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** What a policy is made for. */
export interface PolicySite {
  /** The inline scripts that may run, as they stand in pages. */
  readonly scripts: readonly string[];
  /**
   * The site's address with scheme, host and last slash, where it is known. Frames name it beside 'self': some
   * versions of Firefox and Safari take 'self' for nothing in a sandbox.
   */
  readonly address?: string | undefined;
}

/** Whether a page stands in frames of other sites: `embed/` in either language. */
export const isFrame = (path: string): boolean => /^(?:en\/)?embed\//.test(path);

/**
 * The inline elements of files, once each.
 * @throws at an inline script that is none of the site's: it would not run
 */
export function elementsOf(files: readonly BuiltFile[], { scripts }: PolicySite): InlineElements {
  const found = files.map(({ path, text = '' }) => {
    const elements = inlineElements(path, text);
    const stranger = elements.scripts.find((script) => !scripts.includes(script));
    if (stranger !== undefined)
      throw new Error(`${path} holds an inline script that is not of src/layouts/head-scripts.ts: ${stranger}`);
    return elements;
  });
  const all = (kind: keyof InlineElements) => [...new Set(found.flatMap((elements) => elements[kind]))];
  return { scripts: all('scripts'), styles: all('styles') };
}

interface PolicyOptions {
  /** The site's address, beside 'self'. */
  readonly address?: string | undefined;
  /** Any inline style may stand there. */
  readonly anyStyle?: boolean;
}

/** A policy as far as a page's own head can set it: `frame-ancestors` has no effect there. */
export function contentPolicy(elements: InlineElements, { address, anyStyle = false }: PolicyOptions = {}): string {
  const self = address === undefined ? "'self'" : `'self' ${address}`;
  const digests = (texts: readonly string[]) =>
    texts
      .map((text) => ` ${digestSource(text)}`)
      .sort()
      .join('');
  const styles = anyStyle ? " 'unsafe-inline'" : digests(elements.styles);
  return [
    "default-src 'none'",
    `script-src ${self}${digests(elements.scripts)}`,
    // No page links a style sheet.
    ...(styles === '' ? [] : [`style-src${styles}`]),
    `img-src ${self} data:`,
    `connect-src ${self}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
