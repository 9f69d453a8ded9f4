import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { oldestBrowsers } from '../../src/lib/oldest-browsers.ts';

export interface EmbedScript {
  readonly text: string;
  /** First twelve hex digits of its sha256: part of its address. */
  readonly hash: string;
  /** As a page's `integrity` attribute has it. */
  readonly integrity: string;
}

/** The script for other people's pages, made of src/client/embed/embed-host.ts. The same source gives the same bytes. */
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

/** A script with its names. */
export function describeEmbedScript(text: string): EmbedScript {
  const digest = (algorithm: 'sha256' | 'sha384') => createHash(algorithm).update(text);
  return {
    text,
    hash: digest('sha256').digest('hex').slice(0, 12),
    integrity: `sha384-${digest('sha384').digest('base64')}`,
  };
}
