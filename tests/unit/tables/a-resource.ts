import { readPackage } from '../../../src/tables/package/read-package.ts';
import type { Resource } from '../../../src/tables/package/descriptor.ts';

/** A table as a descriptor with these fields declares it. */
export function aResource(fields: readonly object[], schema: object = {}, resource: object = {}): Resource {
  const read = readPackage(
    { resources: [{ name: 't', path: 't.csv', ...resource, schema: { fields, ...schema } }] },
    'p',
  );
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const [only] = read.resources;
  if (!only) throw new Error('no table');
  return only;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
