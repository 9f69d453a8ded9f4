import { createHash } from 'node:crypto';
import type { Digest } from '../../src/tables/text/declared-bytes.ts';

/** Digest of bytes by the algorithms that a Data Package may name; null for any other. */
export const digestBytes: Digest = (algorithm, bytes) =>
  ['md5', 'sha1', 'sha256', 'sha512'].includes(algorithm) ? createHash(algorithm).update(bytes).digest('hex') : null;
