import type { Finding } from '../finding.ts';

/** A cell that a workbook stores as a date, whatever was typed there. */
export interface DateCell {
  /** Row in Excel, from 1. */
  readonly row: number;
  /** Column from 1. */
  readonly column: number;
  /** The date in ISO form, with the time where there is one. */
  readonly text: string;
}

/** A number whose format shows more than the number, or another one: a unit, a multiplier, a bound. */
export interface ShownCell {
  /** Row in Excel, from 1. */
  readonly row: number;
  /** Column from 1. */
  readonly column: number;
  /** The number stored, as it is read. */
  readonly stored: string;
  /** What is on display; empty where the format hides it. */
  readonly shown: string;
}

/** One sheet of a workbook as text: what Excel would write into a CSV, without what it loses on the way. */
export interface SheetInput {
  /** The sheet's name; empty where the workbook was refused before one was found. */
  readonly sheet: string;
  /** Names of all its sheets, in order. */
  readonly sheets: readonly string[];
  /** Every row from the first, all of one width; null where the workbook was refused, and `findings` say why. */
  readonly cells: readonly (readonly string[])[] | null;
  readonly dates: readonly DateCell[];
  readonly shown: readonly ShownCell[];
  readonly findings: readonly Finding[];
}

/** What the reader takes: the bytes of a text file, or a sheet that `openFile` made of a workbook. */
export type TableInput = Uint8Array | SheetInput;
