import type { Bilingual } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Resource, Value } from '../../tables/types.ts';
import type { States, TableState } from '../table-state.ts';
import { stateCell } from '../table-state.ts';
import type { FieldShape, FigureChange, TableRevision } from '../types.ts';

/** What makes a number mean what it means. */
const qualifiers = new Set(['bound', 'unit', 'flag', 'period']);

const isNumber = ({ type }: FieldShape): boolean => type === 'number' || type === 'integer';

/** Fields of numbers. */
export const numberFields = ({ shape }: TableState): readonly FieldShape[] => shape.fields.filter(isNumber);

/** Fields whose cells are published figures: numbers, and what they are held with; none in a table without numbers. */
const figureFields = (state: TableState): readonly FieldShape[] =>
  numberFields(state).length === 0
    ? []
    : state.shape.fields.filter((field) => isNumber(field) || field.type === 'year' || qualifiers.has(field.name));

/**
 * Published figures in the cells of tables that changed, or went with their row, column or table. Cells of microdata are
 * not published: what is made of them is.
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

/** Percent of the old number, two decimals; null where one is no number or the old one is zero. */
export function percentChange(old: Value, fresh: Value): number | null {
  if (typeof old !== 'number' || typeof fresh !== 'number' || old === 0) return null;
  return round(((fresh - old) / Math.abs(old)) * 100, 2);
}

function labelOf(resource: Resource | undefined, name: string): Bilingual {
  const field = resource?.schema.fields.find((candidate) => candidate.name === name);
  return { zh: field?.title ?? name, en: field?.titleEn ?? field?.title ?? name };
}
