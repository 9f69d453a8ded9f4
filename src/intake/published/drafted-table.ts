import type { LeftOut } from './find-layout.ts';
import type { ReadColumn } from './read-column.ts';

/** A column of a drafted table. */
export interface DraftedColumn extends ReadColumn {
  readonly name: string;
  /** The number of the column in the file, from 1; for an added column, of the one it is made from. */
  readonly number: number;
  /** False where no name could be derived from the heading. */
  readonly known: boolean;
  /** The heading as printed, from top to bottom; empty where the file has none. */
  readonly heading: readonly string[];
  /** The unit below the heading or in its brackets; empty where there is none. */
  readonly printedUnit: string;
  /** What the draft adds to the file, or an empty text for a column of the file. */
  readonly added: 'id' | 'flags' | 'pay' | '';
  readonly of: string;
}

/** Columns of the file that are left out of the table. */
export interface LeftOutColumn {
  readonly column: number;
  readonly kind: 'index' | 'blank';
  readonly heading: string;
}

/** A draft of a table from a publisher's file, which a maintainer reviews before it is written. */
export interface DraftedTable {
  readonly columns: readonly DraftedColumn[];
  readonly rows: number;
  readonly headerLines: readonly number[];
  /** The headings of the file's columns. */
  readonly headings: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly leftOutColumns: readonly LeftOutColumn[];
  /** The physical line of each row. */
  readonly lines: readonly number[];
  /** The columns that could become rows: one for each period, or for each part of a heading that spans several. */
  readonly wide: WideOffer | null;
  /** Whether the columns in `wide` became rows. */
  readonly isLong: boolean;
  /** Whether the file can be copied byte for byte, because it is a table already. */
  readonly asItIs: boolean;
}

export interface WideOffer {
  /** The name of the column that the headings would become. */
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The number of blank cells, which would become no row. */
  readonly blanks: number;
}

export interface DraftOptions {
  /** The table's name, from which ids are made where the file has none. */
  readonly table: string;
  /** Column names chosen by a person, by heading or by the number of the column. */
  readonly names?: ReadonlyMap<string, string>;
  /** Column names that the description already has for headings: see `knownTitles`. */
  readonly titles?: ReadonlyMap<string, string>;
  /** Whether columns that are periods become rows. */
  readonly long?: boolean;
}

/** A column as it stands in the file. */
export interface RawColumn {
  readonly number: number;
  readonly heading: readonly string[];
  readonly unit: string;
  readonly cells: readonly string[];
}
