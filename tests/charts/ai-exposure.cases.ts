import type { AiExposure } from '../../src/datasets/published.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<readonly AiExposure[]> = {
  none: () => [],
  one: (rows) => rows.slice(0, 1),
  // No file says how many occupations it ranks.
  missing: (rows) => rows.map((row) => ({ ...row, of: undefined })),
};
