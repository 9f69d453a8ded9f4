import * as v from 'valibot';

/**
 * The types of cells, for the row schemas of the dataset modules. Rows reach them checked against datapackage.json, so
 * a failure here means that descriptor and code disagree. A missing cell is null in a row of the reader and undefined
 * in a table; both become undefined: JavaScript counts null as zero in arithmetic.
 */
export const maybe = <T>(cell: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.nullable(v.undefinedable(cell)),
    v.transform((found) => found ?? undefined),
  );
export const text = v.string();
export const number = v.number();
export const maybeText = maybe(text);
export const maybeNumber = maybe(number);
/** A space-separated list. */
export const list = v.pipe(
  maybeText,
  v.transform((cell): readonly string[] => (cell ? cell.split(' ') : [])),
);

/** What `join` puts in the place of a code. */
export const words = v.object({ zh: text, en: text });
export const named = v.object({ id: text, name: words });
