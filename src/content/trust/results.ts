import type { Bilingual } from '../../i18n/lang.ts';
import lastResults from './results.json' with { type: 'json' };

/** Commands that measure something and store their last output. */
export const measureCommands = {
  fuzz: 'npm run fuzz',
  sameBytes: 'npm run same-bytes',
  coverage: 'npm run coverage',
  mutationReader: 'npm run mutation -- reader',
  mutationChecks: 'npm run mutation -- checks',
  mutationDifference: 'npm run mutation -- difference',
  mutationGuards: 'npm run mutation -- guards',
} as const;
export type MeasureName = keyof typeof measureCommands;

/** The last output of a command, as text, so that no number is computed again. */
export interface TrustResult {
  /** The command as one types it. */
  readonly command: string;
  /** The day, such as 2026-11-20. */
  readonly date: string;
  /** The version in package.json. */
  readonly version: string;
  readonly printed: Bilingual;
}

/** The last results, by the id of a promise or the name of a measurement; written only by the commands. */
export const trustResults: Readonly<Record<string, TrustResult>> = lastResults;
