import type { States } from '../table-state.ts';

/** Columns that name sources without being declared as references; several are divided by blanks. */
const isSourceColumn = (name: string): boolean =>
  name === 'source' || name.endsWith('_source') || name === 'carriers' || name === 'said_by';

/** Sources that no row uses any more, or that came without a row that does. */
export function unusedSources(before: States, after: States): readonly string[] {
  const sources = after.get('sources');
  if (!sources) return [];
  const [was, is] = [usedSources(before), usedSources(after)];
  const known = before.get('sources')?.index;
  return [...sources.index.keys()].filter((id) => !is.has(id) && (was.has(id) || !known?.has(id)));
}

function usedSources(states: States): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { name, rows, shape } of states.values()) {
    if (name === 'sources') continue;
    const columns = shape.fields.map((field) => field.name).filter(isSourceColumn);
    for (const row of rows)
      for (const column of columns) for (const id of String(row[column] ?? '').split(' ')) used.add(id);
  }
  return used;
}
