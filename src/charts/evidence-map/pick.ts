import { group, max, range } from 'd3';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import type { Evidence } from './evidence.ts';
import type { GroupId, Topic } from './pick-groups.ts';
import { groupIds, topicOf, topics } from './pick-groups.ts';

export interface EvidenceMapRows {
  readonly evidence: readonly Evidence[];
}

/** A year, everything before the first one, or what no source dates. */
export type ColumnId = number | 'earlier' | 'undated';

export type CellKind = 'contradicted' | 'published' | 'interval' | 'forecast' | 'relation' | 'gap';

export interface MapCell {
  readonly id: string;
  readonly column: ColumnId;
  readonly kind: CellKind;
  /** The best grade among its figures; undefined in a gap. */
  readonly grade: Grade | undefined;
  readonly figures: readonly Evidence[];
  readonly gaps: readonly Evidence[];
}

export interface MapRow {
  readonly group: GroupId;
  readonly topic: Topic;
  readonly cells: readonly MapCell[];
}

export interface EvidenceMapPicked extends Picked {
  readonly columns: readonly ColumnId[];
  readonly rows: readonly MapRow[];
  readonly cells: readonly MapCell[];
  readonly topics: readonly Topic[];
  readonly only: Topic | undefined;
}

/** The first year with a column of its own; few rows are older. */
const firstYear = 2012;

/** Claims and gaps by row and year; quarters and months count with their year, spans with their last year. */
export function pickEvidenceMap({ evidence }: EvidenceMapRows, state: State): EvidenceMapPicked {
  const only = topics.find((topic) => topic === state['topic']);
  const chosen = evidence.filter((item) => !only || topicOf(item.group) === only);
  const byPlace = group(chosen, (item) => item.group, columnOf);
  const rows = groupIds.flatMap((id): MapRow[] => {
    const own = byPlace.get(id);
    if (!own) return [];
    const columns = [...own].sort(([a], [b]) => order(a) - order(b));
    return [{ group: id, topic: topicOf(id), cells: columns.map(([column, items]) => toCell(id, column, items)) }];
  });
  const cells = rows.flatMap((row) => row.cells);
  const present = new Set(cells.map((cell) => cell.column));
  const last = max(present, (column) => (typeof column === 'number' ? column : undefined)) ?? firstYear;
  return {
    columns: [
      ...(present.has('earlier') ? (['earlier'] as const) : []),
      ...range(firstYear, last + 1),
      ...(present.has('undated') ? (['undated'] as const) : []),
    ],
    rows,
    cells,
    topics: topics.filter((topic) => rows.some((row) => row.topic === topic)),
    only,
    sources: [...new Set(chosen.flatMap((item) => item.source ?? []))],
  };
}

function columnOf({ period }: Evidence): ColumnId {
  const year = /(\d{4})[^/]*$/.exec(period ?? '')?.[1];
  if (year === undefined) return 'undated';
  return +year < firstYear ? 'earlier' : +year;
}

const order = (column: ColumnId): number => (column === 'earlier' ? 0 : column === 'undated' ? Infinity : column);

function toCell(row: GroupId, column: ColumnId, items: readonly Evidence[]): MapCell {
  const figures = items.filter((item) => !item.missing);
  const gaps = items.filter((item) => item.missing);
  return {
    id: `${row}-${column}`,
    column,
    kind: kindOf(figures),
    grade: grades.find((grade) => figures.some((item) => item.grade === grade)),
    figures,
    gaps,
  };
}

function kindOf(figures: readonly Evidence[]): CellKind {
  if (figures.length === 0) return 'gap';
  if (figures.some((item) => item.contradicted)) return 'contradicted';
  const stated = figures.filter((item) => item.figure);
  if (stated.length === 0) return 'relation';
  if (stated.every((item) => item.flag === 'forecast')) return 'forecast';
  return stated.some((item) => item.figure?.value !== undefined) ? 'published' : 'interval';
}
