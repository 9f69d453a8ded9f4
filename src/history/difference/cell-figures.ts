import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Resource } from '../../tables/package/descriptor.ts';
import type { Value } from '../../tables/value.ts';
import type { States, TableState } from '../table-state.ts';
import { stateCell } from '../table-state.ts';
import type { FieldShape, FigureChange, TableRevision, Revision } from '../types.ts';
import { readVersion } from '../read-history.ts';
import { versionPath } from '../paths.ts';
import { tableVersions } from '../table-versions.ts';

/** Columns that change the meaning of a number. */
const qualifiers = new Set(['bound', 'unit', 'flag', 'period']);

const isNumber = ({ type }: FieldShape): boolean => type === 'number' || type === 'integer';

/** The fields that hold numbers. */
export const numberFields = ({ shape }: TableState): readonly FieldShape[] => shape.fields.filter(isNumber);

/** The fields whose cells are published figures: numbers and their qualifiers. None in a table without numbers. */
const figureFields = (state: TableState): readonly FieldShape[] =>
  numberFields(state).length === 0
    ? []
    : state.shape.fields.filter((field) => isNumber(field) || field.type === 'year' || qualifiers.has(field.name));

/**
 * The published figures in cells that changed, or that were removed with their row, column or table. Cells of microdata
 * are not published, only what is computed from them.
 */
export function cellFigures(
  before: States,
  after: States,
  tables: readonly TableRevision[],
  resources: readonly Resource[],
): FigureChange[] {
  return tables.flatMap((table) => {
    const old = before.get(table.name);
    if (!old || old.shape.microdata === true) return [];
    const resource = resources.find(({ name }) => name === table.name);
    const fields = new Set(figureFields(old).map(({ name }) => name));
    const figure = (row: string, field: string, was: Value, is: Value): FigureChange => ({
      place: { kind: 'cell', table: table.name, row, field },
      label: labelOf(resource, field),
      old: was,
      new: is,
      text: null,
      percent: percentChange(was, is),
    });
    const changed = table.changed
      .filter((cell) => cell.old !== null && fields.has(cell.field))
      .map((cell) => figure(cell.row, cell.field, cell.old, cell.new));
    const fresh = after.get(table.name);
    const goneRows = fresh ? table.removed : [...old.index.keys()];
    const keptRows = [...old.index.keys()].filter((key) => fresh?.index.has(key));
    const goneFields = table.redefined.filter((field) => field.new === null).map(({ field }) => field);
    const lost = [
      ...goneRows.flatMap((row) => numberFields(old).map(({ name }) => [row, name] as const)),
      ...keptRows.flatMap((row) => goneFields.filter((name) => fields.has(name)).map((name) => [row, name] as const)),
    ].flatMap(([row, field]) => {
      const was = stateCell(old, row, field);
      return was === null ? [] : [figure(row, field, was, null)];
    });
    return [...changed, ...lost];
  });
}

/**
 * The change in percent of the old number, to two decimals; null where one of them is no number or the old one is zero.
 */
export function percentChange(old: Value, fresh: Value): number | null {
  if (typeof old !== 'number' || typeof fresh !== 'number' || old === 0) return null;
  return round(((fresh - old) / Math.abs(old)) * 100, 2);
}

function labelOf(resource: Resource | undefined, name: string): Bilingual {
  const field = resource?.schema.fields.find((candidate) => candidate.name === name);
  return { zh: field?.title ?? name, en: field?.titleEn ?? field?.title ?? name };
}

/** The units of a figure in a table's cell before and after a change; null where it has none. */
export interface FigureUnits {
  readonly old: string | null;
  readonly new: string | null;
}

/**
 * Looks up the units of changed figures in the versions of their tables.
 * @param folder the data folder
 * @param revisions all revisions, verified, so that every version exists
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

/** The unit of the column, or else of the row. */
function unitOf(state: TableState | undefined, row: string, name: string): string | null {
  const field = state?.shape.fields.find((one) => one.name === name);
  if (!state || !field || (field.type !== 'number' && field.type !== 'integer')) return null;
  if (field.unit !== null) return field.unit;
  const unit = stateCell(state, row, 'unit');
  return typeof unit === 'string' ? unit : null;
}
