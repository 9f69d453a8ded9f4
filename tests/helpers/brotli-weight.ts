import { brotliCompressSync, constants } from 'node:zlib';

/** Whether a text is within a limit in bytes when a host has compressed it as well as it can. */
export function isWithin(text: string, limit: number): boolean {
  // Little effort takes a twentieth of the time, and what is small enough then needs no more.
  const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return quick.length <= limit || brotliCompressSync(text).length <= limit;
}
