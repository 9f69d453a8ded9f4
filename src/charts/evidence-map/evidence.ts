import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure, Flag, Grade } from '../../lib/figure.ts';
import type { GroupId } from './pick-groups.ts';

/** One row of data: a published figure, or the record that none was found. */
export interface Evidence {
  readonly group: GroupId;
  readonly period: string | undefined;
  /** Whether another source gives a figure for exactly the same thing that cannot hold together with this one. */
  readonly contradicted?: true;
  readonly name: Bilingual | undefined;
  readonly figure: Figure | undefined;
  readonly flag: Flag | undefined;
  readonly grade: Grade | undefined;
  readonly publisher: Bilingual | undefined;
  readonly source: string | undefined;
  /** Why there is no figure, and where it was looked for. */
  readonly missing: { readonly reason: Bilingual; readonly looked: Bilingual | undefined } | undefined;
}

/** A row and its subject: rows on exactly the same subject have equal `about`; undefined for a gap. */
export interface Recorded {
  readonly item: Evidence;
  readonly about: string | undefined;
}
