import * as v from 'valibot';
import { flags, grades } from '../lib/figure.ts';

/**
 * What stands in a cell, for the schemas of rows. Rows reach them checked against datapackage.json, so a failure here
 * means that descriptor and code disagree. A missing cell is null in a row of the reader and undefined in a table; both
 * become undefined: JavaScript counts null as zero in arithmetic.
 */
export const maybe = <T>(cell: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.nullable(v.undefinedable(cell)),
    v.transform((found) => found ?? undefined),
  );
export const text = v.string();
export const number = v.number();
export const yesNo = v.boolean();
export const maybeText = maybe(text);
export const maybeNumber = maybe(number);
/** A space-separated list. */
export const list = v.pipe(
  maybeText,
  v.transform((cell): readonly string[] => (cell ? cell.split(' ') : [])),
);
export const flag = v.picklist(flags);
export const grade = v.picklist(grades);

/** A row with these members. */
export const row = <E extends v.ObjectEntries>(entries: E) => v.pipe(v.object(entries), v.readonly());

/** Words in both languages. */
export const words = v.object({ zh: text, en: text });

/** A name for a code, in both languages. */
export const named = v.object({ id: text, name: words });
export type Named = Readonly<v.InferOutput<typeof named>>;

/** A post; its level is frontline, manager or director. */
export const role = v.pipe(
  v.object({ ...named.entries, level: named }),
  v.transform(({ level, ...post }) => ({ ...post, level: level.id })),
);
export type Role = Readonly<v.InferOutput<typeof role>>;
