import type { Category } from '../tables/package/descriptor.ts';
import type { Row } from '../tables/value.ts';
import type { Quantity } from './quantity.ts';

/** What the reading of sentences needs of a table: its columns in order and the published rows. */
export interface KnownTable {
  readonly name: string;
  readonly title: string | undefined;
  readonly titleEn: string | undefined;
  readonly fields: readonly KnownField[];
  readonly rows: readonly Row[];
}

export interface KnownField {
  readonly name: string;
  /** The codes with their names, where the column has a closed list. */
  readonly categories?: readonly Category[] | undefined;
}

/** What a person must confirm before a draft becomes a row. */
export type ToConfirm = 'sector' | 'period' | 'forecast';

/** A figure found in a sentence, with the cells it would have in a row. */
export interface Found {
  readonly table: string;
  readonly metric: string;
  readonly period: string;
  readonly unit: string;
  readonly quantity: Quantity;
  readonly forecast: boolean;
  /** Cells of other columns that the words imply. */
  readonly fields: Readonly<Record<string, string>>;
  readonly confirm: readonly ToConfirm[];
  /** The words it was read from, in simplified characters. */
  readonly clause: string;
}

/** A change that a sentence states, with the level that changed. */
export interface Change {
  readonly of: Found;
  readonly against: string;
  readonly unit: 'percent' | 'percentage_point';
  readonly sign: 1 | -1;
  readonly quantity: Quantity;
  readonly clause: string;
}

/** Two levels stated in one clause, the earlier and the later. */
export interface Transition {
  readonly from: Found;
  readonly to: Found;
}

/** A change that a sentence states beside both levels, so that it can be checked against them. */
export interface StatedChange {
  readonly of: Transition;
  /** `yearly` is a compound rate a year. */
  readonly kind: 'percent' | 'percentage_point' | 'yearly';
  readonly sign: 1 | -1;
  readonly quantity: Quantity;
  readonly clause: string;
}

export interface SentenceRead {
  readonly found: readonly Found[];
  readonly changes: readonly Change[];
  readonly stated: readonly StatedChange[];
  /** Clauses with numbers that were not understood. */
  readonly leftOver: readonly string[];
}
