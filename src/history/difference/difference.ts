import type { States, TableState } from '../table-state.ts';
import { stateCell } from '../table-state.ts';
import type { CellChange, FieldChange, FieldShape, TableRevision, Difference, FigureChange } from '../types.ts';
import type { Resource } from '../../tables/package/descriptor.ts';
import { findAnomalies, turnedTitles } from './anomalies.ts';
import { cellFigures } from './cell-figures.ts';
import { compareShown } from './compare-shown.ts';
import { sha256 } from '../parse-log.ts';
import type { Shown } from '../shown.ts';

/** Every table whose version differs, in the order of the later state; removed tables come last. */
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

/** Cells are compared as text, so that a changed type of a column does not change every cell. */
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

interface Sides {
  readonly before: States;
  readonly after: States;
  /** The present description, for names and dimensions. */
  readonly resources: readonly Resource[];
  /**
   * What readers see of both states; called only where tables differ. Undefined where the earlier state cannot be
   * drawn.
   */
  readonly shown: () => { readonly before: Shown; readonly after: Shown } | undefined;
}

/** Everything in which two states of the data differ, and what of it readers see. */
export function difference({ before, after, resources, shown }: Sides): Difference {
  const tables = compareTables(before, after);
  if (tables.length === 0) return { id: '', tables, figures: [], charts: [], anomalies: [] };
  const first = before.size === 0;
  const seen = first ? undefined : shown();
  const { charts, figures } = seen ? compareShown(seen.before, seen.after) : { charts: [], figures: [] };
  const cells = cellFigures(before, after, tables, resources);
  return {
    id: sha256(JSON.stringify(tables.map((table) => [table.name, table.before, table.after, table.shape]))).slice(
      0,
      12,
    ),
    tables,
    figures: [...cells, ...figures.filter((figure) => !repeats(figure, cells))],
    charts,
    anomalies: first ? [] : [...findAnomalies(before, after, tables, resources), ...turnedTitles(charts, figures)],
  };
}

/** Whether a changed figure of a chart only repeats the changed cell of its row, as a number or in words. */
function repeats({ place, old, new: fresh }: FigureChange, cells: readonly FigureChange[]): boolean {
  if (place.kind !== 'chart') return false;
  const ofRow = cells.filter((cell) => cell.place.kind === 'cell' && cell.place.row === place.row);
  return ofRow.some((cell) => typeof old === 'string' || (cell.old === old && cell.new === fresh));
}
