import { table } from 'arquero';
import type { ColumnTable } from 'arquero';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Input } from './input.ts';
import { parseRows } from './input.ts';

/** What each code of a field stands for. */
type Partners = ReadonlyMap<string, unknown>;

/**
 * A table whose codes are replaced by what they stand for. An empty cell stays undefined.
 * @param partners by field: sources, cities, posts
 * @param named fields whose codes have their names in datapackage.json
 * @throws naming field, row and code where a code stands for nothing
 */
export function join(
  input: Input,
  name: string,
  partners: Readonly<Record<string, Partners>>,
  named: readonly string[] = [],
): ColumnTable {
  const names = named.map((field) => [field, input.names(name, field)] as const);
  return [...Object.entries(partners), ...names].reduce(
    (rows, [field, known]) => joinField(rows, `${name}.${field}`, field, known),
    input.table(name),
  );
}

/** The rows of a table joined so, each checked and typed. @throws as `join`, and when descriptor and schema disagree. */
export const joinRows = <S extends GenericSchema<unknown, unknown>>(
  input: Input,
  name: string,
  schema: S,
  partners: Readonly<Record<string, Partners>>,
  named: readonly string[] = [],
): InferOutput<S>[] => parseRows(name, schema, join(input, name, partners, named));

function joinField(rows: ColumnTable, where: string, field: string, known: Partners): ColumnTable {
  const partners = table({ code: [...known.keys()], partner: [...known.values()] });
  // No `undefined` in an expression: a minifier writes it as `void 0`, which Arquero does not read.
  const missing = rows
    .antijoin(partners, [field, 'code'])
    .select('id', { [field]: 'code' })
    .filter((row: { readonly code?: string }) => row.code);
  if (missing.numRows() > 0)
    throw new Error(
      `${where}: code "${String(missing.get('code'))}" of row ${String(missing.get('id'))} is not known; ` +
        'datapackage.json lacks a foreign key or a category',
    );
  return rows.lookup(partners, [field, 'code'], { [field]: (row: { readonly partner: unknown }) => row.partner });
}
