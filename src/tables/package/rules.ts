import type { Frequency } from '../../lib/periods/period-steps.ts';
import type { KeptReason } from '../pay/monthly-pay.ts';
import type { PayPeriod } from '../pay/pay-words.ts';

export interface ForeignKey {
  readonly fields: readonly string[];
  /** The name of the resource; empty for the table itself. */
  readonly resource: string;
  readonly referenceFields: readonly string[];
}

/** Our property: parts that make a total, within a tolerance. */
export interface SumRule {
  /** The columns whose cells are the parts. */
  readonly fields: readonly string[];
  /** The columns that group rows; undefined where the parts are in one row. */
  readonly by: readonly string[] | undefined;
  /** The column that holds the total of a row, or the total of every group. */
  readonly total: string | number;
  readonly tolerance: number;
}

/**
 * Our property `names` of a schema: columns that hold other names of what a row is about, for tables that refer to it.
 */
export interface NameColumns {
  /** Columns whose cells are one name each. */
  readonly columns: readonly string[];
  /** Columns whose cells are several names, separated by blanks. */
  readonly lists: readonly string[];
}

/** Our property: columns that hold what a parser makes of another one. */
export interface ParsedRule {
  /** The column with the words as printed. */
  readonly field: string;
  readonly as: 'pay-range';
  /** The columns by what they hold: `low`, `high`, `value`, `bound`, `months`. */
  readonly into: ReadonlyMap<string, string>;
  /** The period of a pay that prints none. */
  readonly period: PayPeriod;
  /** The reasons for which a pay is expected to be kept as printed. */
  readonly kept: readonly KeptReason[];
}

/** The figures of one series: those of rows that agree in some columns and count the same thing, in whatever scale. */
export interface SeriesRule {
  readonly fields: readonly string[];
  readonly by: readonly string[];
  /**
   * How many times the greatest of the others a figure may be, and what part of the least: 3 allows thrice and a third.
   */
  readonly factor: number;
  /** How many other rows a series needs to judge a figure. */
  readonly least: number;
}

/** The column in which a row's figures are quoted. */
export interface QuoteRule {
  readonly column: string;
  readonly fields: readonly string[];
  /** Columns and values that mark rows whose figures are computed, so that no quote prints them. */
  readonly except: ReadonlyMap<string, string>;
}

/** Our property: what figures are compared with, to find typing slips. */
export interface SlipRules {
  /** The column that holds the unit of a row's figures, in tables where rows have different units. */
  readonly unit: string | undefined;
  readonly quote: QuoteRule | undefined;
  /** From narrow to wide: the first with enough rows judges a figure. */
  readonly series: readonly SeriesRule[];
  /** Columns whose figures never fall from left to right. */
  readonly orders: readonly (readonly string[])[];
  /** Cells that were looked at and are right, as `key/field`. */
  readonly known: ReadonlySet<string>;
}

/**
 * Our property `rhythms`: series with a figure for every period, so that a period without one and without a reason is
 * found.
 */
export interface Rhythm {
  /** The columns of which at least one holds the figure of a row. */
  readonly fields: readonly string[];
  /** The column that names the series of a row; undefined where each of `fields` is a series of its own. */
  readonly by: string | undefined;
  /** Values of that column, else the fields. */
  readonly series: readonly string[];
  /** Columns and values that select the rows of the series; an empty value selects empty cells. */
  readonly where: ReadonlyMap<string, string>;
  /** The column that holds the period. */
  readonly period: string;
  readonly every: Frequency;
  /** The first period that is expected. */
  readonly first: string;
  /** What a missing period is called in the table of gaps, where that is not the name of the series. */
  readonly gap: string | undefined;
}
