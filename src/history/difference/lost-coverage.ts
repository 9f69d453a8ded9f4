import type { Resource, Value } from '../../tables/types.ts';
import { numberFields } from './cell-figures.ts';
import type { TableState } from '../table-state.ts';

/** A value of a dimension that had a figure and has none. */
export interface LostCoverage {
  readonly kind: 'coverage' | 'period';
  readonly field: string;
  readonly value: Value;
}

/** Closed lists that say how a figure is known, not what it is about. */
const manners = new Set(['bound', 'unit', 'flag', 'licence', 'scale', 'verdict', 'reading', 'relation', 'address']);

/** Years, cities, metrics and the like for which a table had a figure and has none. */
export function lostCoverage(old: TableState, fresh: TableState, resource: Resource): LostCoverage[] {
  return dimensions(resource).flatMap(({ field, kind }) => {
    if (!fresh.shape.fields.some(({ name }) => name === field)) return [];
    const still = withFigures(fresh, field);
    return [...withFigures(old, field)].filter((value) => !still.has(value)).map((value) => ({ kind, field, value }));
  });
}

type Dimension = Pick<LostCoverage, 'field' | 'kind'>;

function dimensions({ schema }: Resource): Dimension[] {
  const places = schema.foreignKeys.filter(({ resource }) => resource !== 'sources').flatMap(({ fields }) => fields);
  return schema.fields.flatMap(({ name, type, categories }): Dimension[] => {
    if (name === 'period' || type === 'year' || type === 'yearmonth') return [{ field: name, kind: 'period' }];
    const listed = (categories !== undefined || places.includes(name)) && type === 'string' && !manners.has(name);
    return listed ? [{ field: name, kind: 'coverage' }] : [];
  });
}

function withFigures(state: TableState, field: string): ReadonlySet<Value> {
  const numbers = numberFields(state).map(({ name }) => name);
  return new Set(
    state.rows
      .filter((row) => numbers.some((name) => typeof row[name] === 'number'))
      .map((row) => row[field] ?? null)
      .filter((value) => value !== null),
  );
}
