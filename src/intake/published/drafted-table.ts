import type { LeftOut } from './find-layout.ts';
import type { ReadColumn } from './read-column.ts';

/** A column of a drafted table. */
export interface DraftedColumn extends ReadColumn {
  readonly name: string;
  /** Of the column in the file, from 1; that of its origin for one that the draft adds. */
  readonly number: number;
  /** False where no name could be made of the heading. */
  readonly known: boolean;
  /** As printed, from top to bottom; none where the file has none. */
  readonly heading: readonly string[];
  /** The unit that stands below the heading or in its brackets; empty where there is none. */
  readonly printedUnit: string;
  /** What the draft adds to the file, and from which of its columns. */
  readonly added: 'id' | 'flags' | 'pay' | '';
  readonly of: string;
}

/** Columns of the file that are no columns of the table. */
export interface LeftOutColumn {
  readonly column: number;
  readonly kind: 'index' | 'blank';
  readonly heading: string;
}

/** A table as a publisher's file gives it: what a maintainer looks through before it is written. */
export interface DraftedTable {
  readonly columns: readonly DraftedColumn[];
  readonly rows: number;
  readonly headerLines: readonly number[];
  /** Headings of the file’s columns. */
  readonly headings: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly leftOutColumns: readonly LeftOutColumn[];
  /** Physical line of each row. */
  readonly lines: readonly number[];
  /** Columns that would become rows: one for each time, or each part of a heading that spans several. */
  readonly wide: WideOffer | null;
  /** Whether `wide` was taken up. */
  readonly isLong: boolean;
  /** Whether the file is a table as it stands: it can be copied byte for byte. */
  readonly asItIs: boolean;
}

export interface WideOffer {
  /** What the headings of the columns become. */
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Cells that would become no row, because nothing stands in them. */
  readonly blanks: number;
}

export interface DraftOptions {
  /** The table's name: ids are made of it where the file has none. */
  readonly table: string;
  /** Names that a person chose, by heading or by number of the column. */
  readonly names?: ReadonlyMap<string, string>;
  /** Column names that the description has for headings already: see `knownTitles`. */
  readonly titles?: ReadonlyMap<string, string>;
  /** Whether columns that are times become rows. */
  readonly long?: boolean;
}

/** A column as it stands in the file. */
export interface RawColumn {
  readonly number: number;
  readonly heading: readonly string[];
  readonly unit: string;
  readonly cells: readonly string[];
}
