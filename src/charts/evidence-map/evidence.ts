import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure, Flag, Grade } from '../../lib/figure.ts';
import type { GroupId } from './pick-groups.ts';

/** One row of data: a published figure, or the record that none was found. */
export interface Evidence {
  readonly group: GroupId;
  readonly period: string | undefined;
  /** Another source gives a figure on the very same thing, and the two cannot both hold. */
  readonly contradicted?: true;
  readonly name: Bilingual | undefined;
  readonly figure: Figure | undefined;
  readonly flag: Flag | undefined;
  readonly grade: Grade | undefined;
  readonly publisher: Bilingual | undefined;
  readonly source: string | undefined;
  /** Why there is none, and where was looked. */
  readonly missing: { readonly reason: Bilingual; readonly looked: Bilingual | undefined } | undefined;
}

/** What speaks of the very same thing has equal `about`; undefined for a gap. */
export interface Recorded {
  readonly item: Evidence;
  readonly about: string | undefined;
}
