import type { Resource } from '../../tables/types.ts';
import { findAnomalies, turnedTitles } from './anomalies.ts';
import { cellFigures } from './cell-figures.ts';
import { compareShown } from './compare-shown.ts';
import { compareTables } from './compare-tables.ts';
import { sha256 } from '../parse-log.ts';
import type { Shown } from '../shown.ts';
import type { States } from '../table-state.ts';
import type { Difference, FigureChange } from '../types.ts';

export interface Sides {
  readonly before: States;
  readonly after: States;
  /** The present description, for names and dimensions. */
  readonly resources: readonly Resource[];
  /** What readers see of both; called only where tables differ. Undefined where the former cannot be drawn. */
  readonly shown: () => { readonly before: Shown; readonly after: Shown } | undefined;
}

/** Everything in which two states of the data differ, and what readers see of it. */
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

/** Whether a chart only shows the changed cell of its row again, as its number or in words. */
function repeats({ place, old, new: fresh }: FigureChange, cells: readonly FigureChange[]): boolean {
  if (place.kind !== 'chart') return false;
  const ofRow = cells.filter((cell) => cell.place.kind === 'cell' && cell.place.row === place.row);
  return ofRow.some((cell) => typeof old === 'string' || (cell.old === old && cell.new === fresh));
}
