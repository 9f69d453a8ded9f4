import type { DataPackage } from '../tables/package/descriptor.ts';
import type { Row } from '../tables/value.ts';
import { createInput } from '../datasets/input.ts';
import type { MicrodataSummary } from '../datasets/microdata-schema.ts';
import { publish } from '../datasets/publish.ts';
import type { Published } from '../datasets/published.ts';
import type { States, TableState } from './table-state.ts';

/**
 * What readers see of a state of the data, shaped by the present description: a column that did not exist is missing,
 * and a table that did not exist is empty.
 * @param like rows come in the order of this state's files, so that a different order is no difference; other rows
 * follow
 * @param microdata the summary of this state's microdata, where it exists already
 * @throws where the state cannot be shaped like this, because it has a code that is not declared any more
 */
export function publishStates(
  description: DataPackage,
  states: States,
  like: States,
  microdata?: MicrodataSummary,
): Published {
  const rows = description.resources.map(({ name, schema }): [string, readonly Row[]] => {
    const own = inOrder(states.get(name), like.get(name)?.order ?? []);
    const missing = schema.fields.filter((field) => own.some((row) => !(field.name in row)));
    if (missing.length === 0) return [name, own];
    const empty = Object.fromEntries(missing.map((field) => [field.name, null]));
    return [name, own.map((row) => ({ ...empty, ...row }))];
  });
  return publish(createInput(description, new Map(rows)), microdata);
}

/**
 * Whether two states have the same microdata, and the same rows that these refer to, so that one summary serves both.
 */
export function hasSameMicrodata({ resources }: DataPackage, one: States, other: States): boolean {
  const reached = new Set(resources.filter(({ microdata }) => microdata).map(({ name }) => name));
  for (const name of reached)
    for (const { resource } of resources.find((table) => table.name === name)?.schema.foreignKeys ?? [])
      if (resource !== '') reached.add(resource);
  return [...reached].every((name) => one.get(name)?.version === other.get(name)?.version);
}

function inOrder(state: TableState | undefined, order: readonly string[]): Row[] {
  if (!state) return [];
  const keys = new Set([...order.filter((key) => state.index.has(key)), ...state.index.keys()]);
  return [...keys].flatMap((key) => {
    const row = state.rows[state.index.get(key) ?? -1];
    return row ? [row] : [];
  });
}
