import type { Obstacle } from '../../charts/guard.ts';
import type { Source } from '../../datasets/published.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absentAtOrigin } from '../claims/absent-at-origin.ts';
import { changeObstacles, statedChange } from './change-guard.ts';

/** Why a row gets no sentence to quote. */
export type Refusal =
  | { readonly kind: 'microdata' | 'withdrawn' | 'no-figure' | 'no-bound' | 'lone-change' }
  | { readonly kind: 'other-at-origin'; readonly origin: Source }
  | { readonly kind: 'change'; readonly obstacles: readonly Obstacle[] };

/**
 * Whether a sentence on a row would mislead, and why; undefined where it may be quoted. A row that has been taken out is
 * withdrawn. A change is held against the guard of everything that compares, by the two levels it is between.
 * @param lang of the words that obstacles carry
 * @param originOf the origin that prints another figure than a row that cites it
 */
export function refusalOf(
  table: SiteTable,
  id: string,
  lang: Lang,
  originOf: (row: string) => Source | undefined = absentAtOrigin,
): Refusal | undefined {
  if (table.resource.microdata) return { kind: 'microdata' };
  const row = table.rows.find((one) => one['id'] === id);
  if (!row) return { kind: 'withdrawn' };
  const numbers = ['value', 'low', 'high'].filter((name) => typeof row[name] === 'number');
  if (numbers.length === 0 && !row['relation']) return { kind: 'no-figure' };
  if (numbers.length > 0 && isBounded(table) && !row['bound']) return { kind: 'no-bound' };
  const origin = originOf(id);
  if (origin) return { kind: 'other-at-origin', origin };
  const change = statedChange(table, row);
  if (!change) return undefined;
  if (!change.from || !change.to) return { kind: 'lone-change' };
  const obstacles = changeObstacles(table, row, change, lang);
  return obstacles.length > 0 ? { kind: 'change', obstacles } : undefined;
}

/** Official tables print every number exactly and have no such column. */
const isBounded = ({ resource }: SiteTable): boolean => resource.schema.fields.some(({ name }) => name === 'bound');
