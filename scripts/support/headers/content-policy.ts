import type { InlineElements } from './inline-elements.ts';
import { digestSource, inlineElements } from './inline-elements.ts';

/** A file of the built site: its path in the folder, and its text where it can contain styles and scripts. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** What a policy depends on. */
export interface PolicySite {
  /** The inline scripts that may run, exactly as pages contain them. */
  readonly scripts: readonly string[];
  /**
   * The site's address with scheme, host and last slash, where it is known. Policies of frames name it beside 'self',
   * because some versions of Firefox and Safari match 'self' with nothing in a sandbox.
   */
  readonly address?: string | undefined;
}

/** Whether other sites show a page in frames: `embed/` in either language. */
export const isFrame = (path: string): boolean => /^(?:en\/)?embed\//.test(path);

/**
 * The inline elements of files, without repetition.
 * @throws at an inline script that is not one of the site's, because it would not run
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
  /** The site's address, to name beside 'self'. */
  readonly address?: string | undefined;
  /** Whether any inline style is allowed. */
  readonly anyStyle?: boolean;
}

/** The part of a policy that a page's own head can set: `frame-ancestors` has no effect there. */
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
    // No page links to a style sheet.
    ...(styles === '' ? [] : [`style-src${styles}`]),
    `img-src ${self} data:`,
    `connect-src ${self}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
