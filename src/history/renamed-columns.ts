import type { Resource } from '../tables/package/descriptor.ts';
import type { Row } from '../tables/value.ts';
import type { States, TableState } from './table-state.ts';
import type { FieldChange, FieldShape } from './types.ts';

/**
 * Gives the columns of a former state their present names, so that a declared rename does not count as a removed and an
 * added column. Version and canonical CSV remain those of the former names.
 * @param resources the present description, which lists former names as `deprecated`
 */
export const renamedStates = (states: States, resources: readonly Resource[]): States =>
  new Map(
    [...states].map(([name, state]) => [
      name,
      renamedState(
        state,
        resources.find((one) => one.name === name),
      ),
    ]),
  );

function renamedState(state: TableState, resource: Resource | undefined): TableState {
  const had = new Set(state.shape.fields.map(({ name }) => name));
  const declared = new Set(resource?.schema.fields.map(({ name }) => name));
  const renames = (resource?.schema.fields ?? []).flatMap(({ name, deprecated }): [string, string][] => {
    const former = deprecated.find((one) => had.has(one) && !declared.has(one));
    return former === undefined || had.has(name) ? [] : [[former, name]];
  });
  if (renames.length === 0) return state;
  const present = new Map(renames);
  const nameOf = (name: string): string => present.get(name) ?? name;
  return {
    ...state,
    shape: {
      ...state.shape,
      key: state.shape.key.map(nameOf),
      fields: state.shape.fields.map((field) => ({ ...field, name: nameOf(field.name) })),
    },
    rows: state.rows.map((row) => {
      const renamed = Object.create(null) as Row;
      for (const [name, value] of Object.entries(row)) renamed[nameOf(name)] = value;
      return renamed;
    }),
    marks: state.marks.map((marks) => new Map([...marks].map(([name, mark]) => [nameOf(name), mark]))),
    formerNames: new Map(renames.map(([former, name]) => [name, former])),
  };
}

/** A change of a column, split into its parts: its name, the former names that are served, its type and unit. */
export interface FieldChangeParts {
  /** Its former name; undefined where the name did not change. */
  readonly renamedFrom: string | undefined;
  /** Former names under which it is now served too, besides the one it has just lost. */
  readonly alsoAs: readonly string[];
  /** Former names under which it is not served any more. */
  readonly noLongerAs: readonly string[];
  /** Whether the column was added or removed, or its type or unit changed. */
  readonly reshaped: boolean;
}

/** Splits a change of a column into its parts. */
export function fieldChangeParts({ old, new: fresh }: FieldChange): FieldChangeParts {
  const renamedFrom = old && fresh && old.name !== fresh.name ? old.name : undefined;
  const [had, has] = [formerOf(old), formerOf(fresh)];
  return {
    renamedFrom,
    alsoAs: old && fresh ? has.filter((name) => !had.includes(name) && name !== renamedFrom) : [],
    noLongerAs: old && fresh ? had.filter((name) => !has.includes(name)) : [],
    reshaped: old?.type !== fresh?.type || old?.unit !== fresh?.unit,
  };
}

const formerOf = (shape: FieldShape | null): readonly string[] => shape?.deprecated ?? [];

/** Whether a change of a column affects only names: no figure, type or unit. */
export const isOnlyNames = (change: FieldChange): boolean => !fieldChangeParts(change).reshaped;
