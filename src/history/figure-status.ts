import type { Bilingual, Lang } from '../i18n/lang.ts';

/**
 * What happened to a version of a figure, the most serious first. withdrawn: we no longer stand by what it shows;
 * corrected: it contained an error of ours; revised: its source published other figures later; updated: there are other
 * or more figures, and the ones shown were right; reworded: the same figures in other words.
 */
export const statuses = ['withdrawn', 'corrected', 'revised', 'updated', 'reworded'] as const;
export type Status = (typeof statuses)[number];

export interface Superseded {
  readonly status: Status;
  /** The day of the change; null where no change of the data caused it. */
  readonly date: string | null;
  readonly note: Bilingual | null;
  /** The page that describes the change, in the language of the version. */
  readonly href: string;
}

/** The content of `/embed/<chart>/status.json`. */
export interface ChartStatus {
  readonly chart: string;
  /** The version that is published in each language; null where the chart was withdrawn. */
  readonly present: Readonly<Record<Lang, string>> | null;
  /** Every other version, all of which are served permanently. */
  readonly superseded: Readonly<Record<string, Superseded>>;
}
