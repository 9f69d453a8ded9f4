import type { Finding } from '../finding.ts';

/** A cell that a workbook stores as a date, whatever was typed. */
export interface DateCell {
  /** Row in Excel, from 1. */
  readonly row: number;
  /** Column from 1. */
  readonly column: number;
  /** The date in ISO form, with the time where there is one. */
  readonly text: string;
}

/** A number whose format displays more than the number, or another one: a unit, a multiplier, a bound. */
export interface ShownCell {
  /** Row in Excel, from 1. */
  readonly row: number;
  /** Column from 1. */
  readonly column: number;
  /** The stored number, as it is read. */
  readonly stored: string;
  /** The text displayed; empty where the format hides the number. */
  readonly shown: string;
}

/** One sheet of a workbook as text: what Excel would write to a CSV, but without the losses. */
export interface SheetInput {
  /** The sheet's name; empty where the workbook was refused before a sheet was found. */
  readonly sheet: string;
  /** The names of all sheets of the workbook, in order. */
  readonly sheets: readonly string[];
  /** Every row from the first, all of one width; null where the workbook was refused, for the reason in `findings`. */
  readonly cells: readonly (readonly string[])[] | null;
  readonly dates: readonly DateCell[];
  readonly shown: readonly ShownCell[];
  readonly findings: readonly Finding[];
}

/** The input of the reader: the bytes of a text file, or a sheet that `openFile` read from a workbook. */
export type TableInput = Uint8Array | SheetInput;
