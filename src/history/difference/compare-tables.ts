import type { States, TableState } from '../table-state.ts';
import { stateCell } from '../table-state.ts';
import type { CellChange, FieldChange, FieldShape, TableRevision } from '../types.ts';

/** Every table whose version differs, by name of the later state's order; a table that is gone comes last. */
export function compareTables(before: States, after: States): TableRevision[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    const redefined = old && fresh ? redefinedFields(old, fresh) : [];
    if (old?.version === fresh?.version && redefined.length === 0) return [];
    return [
      {
        name,
        before: old?.version ?? null,
        after: fresh?.version ?? null,
        rows: fresh?.rows.length ?? 0,
        ...(old && fresh ? compareRows(old, fresh) : { added: [], removed: [], changed: [] }),
        redefined,
        shape: fresh?.shape ?? null,
      },
    ];
  });
}

function compareRows(old: TableState, fresh: TableState): Pick<TableRevision, 'added' | 'removed' | 'changed'> {
  const names = fresh.shape.fields.map(({ name }) => name).filter((name) => hasField(old, name));
  const kept = [...fresh.index.keys()].filter((key) => old.index.has(key));
  return {
    added: [...fresh.index.keys()].filter((key) => !old.index.has(key)),
    removed: [...old.index.keys()].filter((key) => !fresh.index.has(key)),
    changed: kept.flatMap((row) => names.flatMap((field) => changeOf(old, fresh, row, field))),
  };
}

/** Compared as text: a column whose type changed does not change in every cell. */
function changeOf(old: TableState, fresh: TableState, row: string, field: string): CellChange[] {
  const [was, is] = [stateCell(old, row, field), stateCell(fresh, row, field)];
  return String(was ?? '') === String(is ?? '') ? [] : [{ row, field, old: was, new: is }];
}

const hasField = ({ shape }: TableState, name: string): boolean => shape.fields.some((field) => field.name === name);

function redefinedFields(old: TableState, fresh: TableState): FieldChange[] {
  const names = new Set([...old.shape.fields, ...fresh.shape.fields].map(({ name }) => name));
  return [...names].flatMap((field) => {
    const [was, is] = [old, fresh].map(({ shape }) => shape.fields.find(({ name }) => name === field) ?? null);
    const former = old.formerNames?.get(field);
    const named = was && former !== undefined ? { ...was, name: former } : was;
    return same(named, is) ? [] : [{ field, old: named ?? null, new: is ?? null }];
  });
}

const same = (a: FieldShape | null | undefined, b: FieldShape | null | undefined): boolean =>
  a?.name === b?.name &&
  a?.type === b?.type &&
  a?.unit === b?.unit &&
  (a?.deprecated ?? []).join(' ') === (b?.deprecated ?? []).join(' ');
