import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Resource } from '../../tables/types.ts';
import { readVersion } from '../accepted-states.ts';
import { versionPath } from '../paths.ts';
import type { TableState } from '../table-state.ts';
import { stateCell } from '../table-state.ts';
import { tableVersions } from '../table-versions.ts';
import type { FigureChange, Revision } from '../types.ts';

/** Units before and after of a figure in the cell of a table; null where it has none. */
export interface FigureUnits {
  readonly old: string | null;
  readonly new: string | null;
}

/**
 * Looks up the units that changed figures had, in the versions of their tables.
 * @param folder the data folder
 * @param revisions all, verified, so that every version is there
 */
export function unitReader(
  folder: string,
  revisions: readonly Revision[],
  resources: readonly Resource[],
): (revision: Revision, figure: FigureChange) => FigureUnits {
  const shapes = new Map(tableVersions(revisions).map(({ table, version, shape }) => [`${table}/${version}`, shape]));
  const states = new Map<string, TableState>();
  const stateOf = (table: string, version: string | null): TableState | undefined => {
    const shape = shapes.get(`${table}/${version}`);
    if (version === null || !shape) return undefined;
    const fields = resources.find(({ name }) => name === table)?.schema.fields ?? [];
    const csv = () => readFileSync(path.join(folder, versionPath(table, version)), 'utf8');
    const state = states.get(`${table}/${version}`) ?? readVersion(table, csv(), { version, shape }, fields);
    states.set(`${table}/${version}`, state);
    return state;
  };
  return ({ tables }, { place }) => {
    const table = place.kind === 'cell' ? tables.find(({ name }) => name === place.table) : undefined;
    if (place.kind !== 'cell' || !table) return { old: null, new: null };
    const unit = (version: string | null) => unitOf(stateOf(table.name, version), place.row, place.field);
    return { old: unit(table.before), new: unit(table.after) };
  };
}

/** The unit of the column, else of the row. */
function unitOf(state: TableState | undefined, row: string, name: string): string | null {
  const field = state?.shape.fields.find((one) => one.name === name);
  if (!state || !field || (field.type !== 'number' && field.type !== 'integer')) return null;
  if (field.unit !== null) return field.unit;
  const unit = stateCell(state, row, 'unit');
  return typeof unit === 'string' ? unit : null;
}
