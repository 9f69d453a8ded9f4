import { createInput } from '../../src/datasets/input.ts';
import type { Input } from '../../src/datasets/input.ts';
import { bySourceId } from '../../src/datasets/tables/sources.ts';
import type { Row } from '../../src/tables/value.ts';
import { presentData } from './present-data.ts';

const { package: description, tables, published } = presentData();

/** The real sources, by id. */
export const sources = bySourceId(published.sources);

/** The real tables, but for hand-made rows of one, as the reader gives them: a cell that is not named is empty. */
export function tableInput(name: string, rows: readonly Readonly<Row>[]): Input {
  const fields = description.resources.find((one) => one.name === name)?.schema.fields ?? [];
  const empty = Object.fromEntries(fields.map((field) => [field.name, null]));
  const all = tables.map(({ resource, rows: real }) => [resource.name, real] as const);
  return createInput(description, new Map([...all, [name, rows.map((row) => ({ ...empty, ...row }))]]));
}

const [source] = sources.keys();
if (source === undefined) throw new Error('there is no source');

/** The cells that every row with one exact figure has. */
export const exactly = (id: string, value: number, unit: string): Row => ({
  ...{ id, value, unit, source, bound: 'exact', flag: 'reported' },
});
