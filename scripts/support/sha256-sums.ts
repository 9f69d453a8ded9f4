import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The list of a site's files, at its root. */
export const sumsFile = 'SHA256SUMS';

/**
 * Lists every file of a site with its digest, as `sha256sum -c` reads it, sorted by the bytes of their paths. The list
 * does not include itself, so it must be written last.
 */
export function writeSums(site: string): void {
  const lines = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== sumsFile)
    .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(site, file)))
          .digest('hex')}  ${file}\n`,
    );
  writeFileSync(path.join(site, sumsFile), lines.join(''));
}
