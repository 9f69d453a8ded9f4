import type { Header } from '../header/locate-header.ts';
import type { Records } from '../text/tokenize.ts';

/** The cells of a file as they were cut, before any of them is judged. */
export interface CutTable {
  readonly records: Records;
  /** null where no record looks like a header of the table. */
  readonly header: Header | null;
  /** Records at the start that Excel does not show (`sep=,`). */
  readonly hiddenLines: number;
}

/** Is told, by the file's name in problems, what is read of it while it is read. */
export interface ReadWatch {
  /** Once for each file whose columns can be told apart. */
  readonly records?: (file: string, cut: CutTable) => void;
  /** Now and then, and at the end of the rows. */
  readonly rows?: (file: string, done: number, total: number) => void;
}
