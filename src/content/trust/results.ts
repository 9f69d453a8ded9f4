import type { Bilingual } from '../../i18n/lang.ts';
import kept from './results.json' with { type: 'json' };

/** Commands that measure something and keep what they printed last. */
export const measureCommands = {
  fuzz: 'npm run fuzz',
  sameBytes: 'npm run same-bytes',
  coverage: 'npm run coverage',
} as const;
export type MeasureName = keyof typeof measureCommands;

/** What a command printed last: as words, so that no number is worked out anew. */
export interface TrustResult {
  /** As one types it. */
  readonly command: string;
  /** The day, as 2026-11-20. */
  readonly date: string;
  /** The version in package.json. */
  readonly version: string;
  readonly printed: Bilingual;
}

/** The last results by the id of a promise or the name of a measure; written by the commands alone. */
export const trustResults: Readonly<Record<string, TrustResult>> = kept;
