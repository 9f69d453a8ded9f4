/** Rows as they travel in JSON: column by column, so that a long table has each field name only once. */
export type RowColumns<Row> = { readonly [Key in keyof Row]-?: readonly (Row[Key] | null)[] };

/** These fields of the rows as columns; null where a row has no value. */
export function toColumns<Row, Key extends keyof Row>(
  rows: readonly Row[],
  keys: readonly Key[],
): RowColumns<Pick<Row, Key>> {
  const columns: { [Name in Key]?: readonly (Row[Name] | null)[] } = {};
  for (const key of keys) columns[key] = rows.map((row) => row[key] ?? null);
  // At this point each key has its column.
  return columns as RowColumns<Pick<Row, Key>>;
}

/** The rows of columns, in order; a field without a value is undefined. */
export function toRows<Row>(columns: RowColumns<Row>): Row[] {
  const entries = Object.entries<readonly unknown[]>(columns);
  const row = (index: number) => Object.fromEntries(entries.map(([key, values]) => [key, values[index] ?? undefined]));
  // A row has the type of its columns' values.
  return (entries[0]?.[1] ?? []).map((_, index) => row(index) as Row);
}
