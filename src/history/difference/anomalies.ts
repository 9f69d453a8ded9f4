import type { Resource } from '../../tables/package/descriptor.ts';
import type { Value } from '../../tables/value.ts';
import { baseOf, scaleOf } from '../../lib/numbers/unit-scale.ts';
import { numberFields } from './cell-figures.ts';
import { lostCoverage, newMisfits, newSlips, vanishedGaps } from './anomaly-rules.ts';
import type { States, TableState } from '../table-state.ts';
import { stateCell } from '../table-state.ts';
import type { Anomaly, AnomalyKind, ChartChange, FigureChange, TableRevision } from '../types.ts';
import { isTurned } from './compare-shown.ts';

/** Columns that name sources without being declared as references. A cell may hold several ids, separated by blanks. */
const isSourceColumn = (name: string): boolean =>
  name === 'source' || name.endsWith('_source') || name === 'carriers' || name === 'said_by';

/** The ids of sources that lost their last row, or were added without a row that uses them. */
function unusedSources(before: States, after: States): readonly string[] {
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

/** The kinds that are only reported. All others must be accepted by name. */
const tolerated: ReadonlySet<AnomalyKind> = new Set<AnomalyKind>(['unchecked', 'source', 'audit']);
const bigChange = 1.25;
/** From this factor on, a change is taken for a slip of the unit until a person accepts it. */
const jump = 9;
const massLoss = 0.1;

/** The anomalies that must be named to be accepted. */
export const blocking = (anomalies: readonly Anomaly[]): readonly Anomaly[] =>
  anomalies.filter(({ kind }) => !tolerated.has(kind));

/**
 * Whether `--allow given` covers this anomaly: it is the anomaly's name, or the beginning of the name up to a slash.
 */
export const isAllowed = ({ name }: Anomaly, given: string): boolean => name === given || name.startsWith(`${given}/`);

/** Titles and answers of charts whose statement changed, not only its numbers. */
export function turnedTitles(charts: readonly ChartChange[], figures: readonly FigureChange[]): Anomaly[] {
  const titles = charts.filter(({ sentences }) => sentences.some(({ turned }) => turned)).map(({ chart }) => chart);
  const answers = figures.flatMap(({ place, text }) =>
    place.kind === 'answer' && text && isTurned(text.old, text.new) ? [place.chart] : [],
  );
  return [...new Set([...titles, ...answers])].map((chart) => anomaly('title', chart));
}

/** Everything about changed tables that a person must look at. */
export function findAnomalies(
  before: States,
  after: States,
  tables: readonly TableRevision[],
  resources: readonly Resource[],
): Anomaly[] {
  const unused = unusedSources(before, after).map((row) => anomaly('source', 'sources', { row }));
  const found = tables.flatMap((table) => {
    const [old, fresh] = [before.get(table.name), after.get(table.name)];
    const resource = resources.find(({ name }) => name === table.name);
    if (!fresh) return old ? [anomaly('table', table.name)] : [];
    const misfits = resource
      ? newMisfits(old, fresh, resource, after.get('claims')).map((about) => anomaly('audit', table.name, about))
      : [];
    const changed = old ? [...new Set(table.changed.map(({ row }) => row))] : [];
    const numbers = old ? changed.flatMap((row) => changedNumbers(old, fresh, row)) : [];
    const named = new Set(numbers.map(({ row, field }) => `${row}/${field}`));
    // A cell that jumped is already an anomaly.
    const slips = (resource ? newSlips(table, fresh, resource) : [])
      .filter(({ row, field }) => !named.has(`${row}/${field}`))
      .map(({ kind, row, field, value }) => anomaly(kind, table.name, { row, field, new: value }));
    if (!old) return [...slips, ...misfits];
    const columns = table.redefined.filter((field) => field.new === null).map(({ field }) => field);
    return [
      ...columns.map((field) => anomaly('column', table.name, { field })),
      ...lostRows(table, old),
      ...(resource ? lostCoverage(old, fresh, resource) : []).map(({ kind, field, value }) =>
        anomaly(kind, table.name, { field, old: value }),
      ),
      ...numbers,
      ...slips,
      ...misfits,
      ...vanishedGaps(table, old, after).map((row) => anomaly('gap', table.name, { row })),
    ];
  });
  return [...found, ...unused];
}

function lostRows({ name, removed }: TableRevision, old: TableState): Anomaly[] {
  const share = removed.length / old.rows.length;
  return share > massLoss ? [anomaly('rows', name, { size: Math.round(share * 100) })] : [];
}

/**
 * The numbers of a row that jumped, changed sign or changed much. They are compared in whole units where the unit of
 * the row changed its scale.
 */
function changedNumbers(old: TableState, fresh: TableState, row: string): Anomaly[] {
  const units = [stateCell(old, row, 'unit'), stateCell(fresh, row, 'unit')].map((unit) => String(unit ?? ''));
  const [before = '', after = ''] = units;
  const sameBase = baseOf(before) === baseOf(after);
  return numberFields(old).flatMap(({ name: field }) => {
    const [was, is] = [stateCell(old, row, field), stateCell(fresh, row, field)];
    if (typeof was !== 'number' || typeof is !== 'number') return [];
    const [a, b] = sameBase ? [was * scaleOf(before), is * scaleOf(after)] : [was, is];
    const kind = kindOf(a, b);
    if (!kind) return [];
    const times = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
    const size = Number.isFinite(times) ? +times.toPrecision(3) : null;
    return [anomaly(kind, old.name, { row, field, old: was, new: is, size })];
  });
}

function kindOf(was: number, is: number): 'jump' | 'sign' | 'change' | undefined {
  if (was * is < 0) return 'sign';
  const [least, most] = [Math.min(Math.abs(was), Math.abs(is)), Math.max(Math.abs(was), Math.abs(is))];
  if (least === 0) return most === 0 ? undefined : 'change';
  if (most / least >= jump) return 'jump';
  return Math.abs(is - was) / Math.abs(was) > bigChange - 1 ? 'change' : undefined;
}

interface About {
  readonly row?: string;
  readonly field?: string;
  readonly old?: Value;
  readonly new?: Value;
  readonly size?: number | null;
}

function anomaly(kind: AnomalyKind, table: string, about: About = {}): Anomaly {
  const { row = null, field = null, old = null, new: fresh = null, size = null } = about;
  const value = kind === 'coverage' || kind === 'period' ? [String(old)] : [];
  const parts = [row, field].filter((part) => part !== null);
  return { kind, name: `${kind}:${[table, ...parts, ...value].join('/')}`, table, row, field, old, new: fresh, size };
}
