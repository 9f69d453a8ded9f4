import type { InferOutput } from 'valibot';
import type { rowSchemas } from './row-schemas.ts';

/** A table whose rows are published: every one except microdata. */
export type TableName = keyof typeof rowSchemas;

/**
 * A row of a table in the form of its description: a claim with its figure and source, names in place of codes, both
 * languages of a text together, and undefined for what is missing.
 */
export type RowOf<Name extends TableName> = InferOutput<(typeof rowSchemas)[Name]>;

/** The rows of every table, in the order of its file. All values can be written as JSON. */
export type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] };
