import * as v from 'valibot';

/**
 * The types of cells, for the row schemas of the dataset modules. Rows reach them checked against datapackage.json, so
 * a failure here means that descriptor and code disagree. A missing cell (null) becomes undefined: JavaScript counts
 * null as zero in arithmetic.
 */
export const text = v.string();
export const number = v.number();
export const maybeText = v.pipe(
  v.nullable(v.string()),
  v.transform((cell) => cell ?? undefined),
);
export const maybeNumber = v.pipe(
  v.nullable(v.number()),
  v.transform((cell) => cell ?? undefined),
);
/** A space-separated list. */
export const list = v.pipe(
  v.nullable(v.string()),
  v.transform((cell): readonly string[] => (cell ? cell.split(' ') : [])),
);
