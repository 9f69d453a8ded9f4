import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import type { Resource } from '../package/descriptor.ts';

/** Digest of bytes in lower-case hex; null for an unknown algorithm. */
export type Digest = (algorithm: string, bytes: Uint8Array) => string | null;

/** Larger files are refused before they are read, in bytes. */
export const maxBytes = 20_000_000;

/** Compares bytes with the size and hash that the description declares. */
export function checkDeclaredBytes(bytes: Uint8Array, resource: Resource, digest: Digest | undefined): Finding[] {
  const findings: Finding[] = [];
  if (resource.bytes !== undefined && resource.bytes !== bytes.length) {
    findings.push(errorAt('byte-count', { params: { declared: resource.bytes, found: bytes.length } }));
  }
  if (resource.hash !== undefined && digest) {
    const [algorithm = '', declared = ''] = resource.hash.split(':');
    const found = digest(algorithm, bytes);
    if (found !== declared.toLowerCase()) {
      findings.push(errorAt('hash-count', { params: { algorithm, declared, found: found ?? '' } }));
    }
  }
  return findings;
}
