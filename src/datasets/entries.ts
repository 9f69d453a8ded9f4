import * as v from 'valibot';
import { flags, grades } from '../lib/figure.ts';

/**
 * Schemas of cells, for the schemas of rows. Rows were checked against datapackage.json before, so that a failure here
 * means that descriptor and code disagree. This one makes undefined of a missing cell, which is null in rows from the
 * reader and undefined in derived tables: JavaScript counts null as zero in arithmetic.
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

/** The schema of a row with these entries. */
export const row = <E extends v.ObjectEntries>(entries: E) => v.pipe(v.object(entries), v.readonly());

/** A text in both languages. */
export const words = v.object({ zh: text, en: text });

/** A code with its name in both languages. */
export const named = v.object({ id: text, name: words });
export type Named = Readonly<v.InferOutput<typeof named>>;

/** A post, with its level: frontline, manager or director. */
export const role = v.pipe(
  v.object({ ...named.entries, level: named }),
  v.transform(({ level, ...post }) => ({ ...post, level: level.id })),
);
export type Role = Readonly<v.InferOutput<typeof role>>;
