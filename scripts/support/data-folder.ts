import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The data folder: DATA_DIR, or the project's own. */
export const dataFolder = (): string =>
  path.resolve(process.env['DATA_DIR'] ?? fileURLToPath(new URL('../../data', import.meta.url)));
