import type { UseTimes } from './own-uses.ts';
import type { Visit } from './visit.ts';

/** Whose page it was: `ours`, `limit` (the drawing alone in an empty page) or a peer's id. */
type Owner = string;
/** Medians, by owner. */
export type Visits = ReadonlyMap<Owner, Visit>;

/** One run of `npm run bench -- page`. */
export interface Measured {
  readonly rounds: number;
  /** How many tasks others had the machine do before the run, on the mean of five minutes. */
  readonly loadBefore: number;
  /** Version of Chromium. */
  readonly browser: string;
  /** By page of the peers. */
  readonly visits: ReadonlyMap<string, Visits>;
  /** Milliseconds of main thread that our front page takes at full speed until it rests. */
  readonly mainThread: number;
  /** By chart. */
  readonly uses: ReadonlyMap<string, UseTimes>;
}
