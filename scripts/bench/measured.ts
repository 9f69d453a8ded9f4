import type { UseTimes } from './own-uses.ts';
import type { Visit } from './visit.ts';

/** Whose page was measured: `ours`, `limit` (the drawing alone in an empty page) or a peer's id. */
type Owner = string;
/** Medians by owner. */
export type Visits = ReadonlyMap<Owner, Visit>;

/** One run of `npm run bench -- page`. */
export interface Measured {
  readonly rounds: number;
  /** The machine's load average over five minutes before the run. */
  readonly loadBefore: number;
  /** The version of Chromium. */
  readonly browser: string;
  /** By the id of a peer page. */
  readonly visits: ReadonlyMap<string, Visits>;
  /** How many milliseconds the main thread of our front page works at full speed until it is idle. */
  readonly mainThread: number;
  /** By chart. */
  readonly uses: ReadonlyMap<string, UseTimes>;
}
