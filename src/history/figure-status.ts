import type { Bilingual, Lang } from '../i18n/lang.ts';

/**
 * What became of a version, the gravest first. withdrawn: we no longer stand by what it shows; corrected: we had it
 * wrong; revised: its source printed other figures; updated: there are other or more figures, and these were right;
 * reworded: the same figures, said otherwise.
 */
export const statuses = ['withdrawn', 'corrected', 'revised', 'updated', 'reworded'] as const;
export type Status = (typeof statuses)[number];

export interface Superseded {
  readonly status: Status;
  /** Day of the change; null where no change of the data brought it about. */
  readonly date: string | null;
  readonly note: Bilingual | null;
  /** Where it is written what changed, in the language of the version. */
  readonly href: string;
}

/** `/embed/<chart>/status.json`. */
export interface ChartStatus {
  readonly chart: string;
  /** The version that is published in each language; null where the chart was withdrawn. */
  readonly present: Readonly<Record<Lang, string>> | null;
  /** Every other version that is served for good. */
  readonly superseded: Readonly<Record<string, Superseded>>;
}
