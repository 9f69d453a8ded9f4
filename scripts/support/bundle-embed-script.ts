import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { oldestBrowsers } from '../../src/lib/oldest-browsers.ts';

export interface EmbedScript {
  readonly text: string;
  /** The first twelve hex digits of its sha256, which are part of its address. */
  readonly hash: string;
  /** The value for the `integrity` attribute of a page. */
  readonly integrity: string;
}

/**
 * Bundles the script for other people's pages from src/client/embed/embed-host.ts. The same source gives the same
 * bytes.
 */
export async function bundleEmbedScript(): Promise<EmbedScript> {
  const { outputFiles } = await build({
    entryPoints: ['src/client/embed/embed-host.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: [...oldestBrowsers],
    legalComments: 'none',
    write: false,
  });
  return describeEmbedScript(outputFiles[0]?.text ?? '');
}

/** Adds the hash and the integrity value to a script. */
export function describeEmbedScript(text: string): EmbedScript {
  const digest = (algorithm: 'sha256' | 'sha384') => createHash(algorithm).update(text);
  return {
    text,
    hash: digest('sha256').digest('hex').slice(0, 12),
    integrity: `sha384-${digest('sha384').digest('base64')}`,
  };
}
