import * as v from 'valibot';

/** Rows of a table, or of what was made of it, each checked and typed. @throws naming table, field and row. */
export function parseRows<S extends v.GenericSchema<unknown, unknown>>(
  name: string,
  schema: S,
  rows: Iterable<object>,
): v.InferOutput<S>[] {
  return Array.from(rows, (row) => {
    const result = v.safeParse(schema, row);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const [field, id] = [v.getDotPath(issue) ?? '?', 'id' in row ? row.id : '?'];
    throw new Error(
      `${name}: field "${field}" of row ${String(id)}: ${issue.message}; fix datapackage.json or the dataset module`,
    );
  });
}
