import type { Header } from '../header/locate-header.ts';
import type { Records } from '../text/tokenize.ts';

/** The cells of a file after it was split into records, before any cell is checked. */
export interface CutTable {
  readonly records: Records;
  /** null where no record looks like a header of the table. */
  readonly header: Header | null;
  /** The number of records at the start that Excel does not show (`sep=,`). */
  readonly hiddenLines: number;
}

/** Callbacks that follow the reading of files. Each gets the file name that problems give. */
export interface ReadWatch {
  /** Called once for each file that could be split into columns. */
  readonly records?: (file: string, cut: CutTable) => void;
  /** Called now and then, and at the end of the rows. */
  readonly rows?: (file: string, done: number, total: number) => void;
}
