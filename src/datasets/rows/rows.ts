import type { InferOutput } from 'valibot';
import type { rowSchemas } from './row-schemas.ts';

/** A table with rows that are published: every one but microdata. */
export type TableName = keyof typeof rowSchemas;

/**
 * A row of a table as its description has it: a claim with its figure and source, codes with their names, both languages
 * of a text together; what is missing is undefined.
 */
export type RowOf<Name extends TableName> = InferOutput<(typeof rowSchemas)[Name]>;

/** Rows of every table, in the order of its file. JSON all through. */
export type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] };
