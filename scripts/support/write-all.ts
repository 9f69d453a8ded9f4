import type { FileToPlace } from './place-all.ts';
import { placeAll } from './place-all.ts';

/**
 * Writes several files or none: see `placeAll`.
 * @param _replace what stands there and is replaced; it comes back on failure either way
 * @throws the system's error, everything being as before
 */
export function writeAll(files: readonly FileToPlace[], _replace?: ReadonlyMap<string, Uint8Array>): void {
  placeAll(files);
}
