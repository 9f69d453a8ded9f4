import type { CellNote } from '../cells/cell-read.ts';
import type { Column } from '../package/column.ts';
import type { Ends } from '../cells/explain-printed.ts';
import { difference, endsOf, printedOf } from '../cells/explain-printed.ts';
import type { PrintedNumber } from '../cells/printed-number.ts';
import type { RecordNote, RecordReader } from './read-record.ts';
import type { Params } from '../messages/message.ts';
import type { Field } from '../package/descriptor.ts';
import type { Unit } from '../cells/units.ts';
import { parseUnit } from '../cells/units.ts';

/**
 * Adds to the error about a printed number what to write instead, as cells of its row: figure and bound in the columns
 * that the table has for them, in the unit that the row names in a column `unit` (4.7万 in ten thousands is 4.7 and not
 * 47000). The param `cells` holds `column=value`; `noteColumn` is the column for remarks.
 */
export function adviseRow(
  { note, column }: RecordNote,
  record: readonly string[],
  { columns }: Pick<RecordReader, 'columns'>,
): CellNote {
  if (!/^num-(?:unit|suffix|range|footnote)$/.test(note.code)) return note;
  const noteColumn = columns.find(({ field }) => isRemark(field))?.field.name ?? '';
  const printed = printedOf(note.params);
  if (!printed) return { ...note, params: { ...note.params, noteColumn } };
  const advice = inRowUnit(note.params, printed, column, record, columns);
  const cells = note.code === 'num-range' ? boundCells({ ...note.params, ...advice.params }, column, columns) : [];
  const flag = note.code === 'num-footnote' ? flagCell(printed.mark, columns) : [];
  const params = { ...note.params, ...advice.params, noteColumn, cells: [...cells, ...advice.unitCell, ...flag] };
  return { ...note, params };
}

interface Advice {
  readonly params: Params;
  /** `unit=CNY_year` where the row should name another unit. */
  readonly unitCell: readonly string[];
}

/** The figures in the unit of the row, or in another unit that its column `unit` offers. */
function inRowUnit(
  params: Params,
  printed: PrintedNumber,
  column: Column,
  record: readonly string[],
  columns: readonly Column[],
): Advice {
  const unitColumn = columns.find(({ field }) => field.name === 'unit');
  const given = parseUnit(printed.unit);
  if (!unitColumn || column.field.unit !== undefined || given === null || given.base === 'percent')
    return { params: {}, unitCell: [] };
  const named = (record[unitColumn.index] ?? '').trim();
  const own = parseUnit(named);
  const offered = own && difference(given, own) === '' ? named : otherUnit(given, own, unitColumn.field);
  const unit = parseUnit(offered);
  const whole = column.field.type === 'integer';
  const ends = unit && endsOf(printed, given.power - unit.power, whole);
  const none = { value: '', low: '', high: '' };
  const differs = ends ? '' : difference(given, own);
  const figures: Ends = ends ?? endsOf(printed, given.power, false) ?? none;
  const write = ends ? figures.value : '';
  return {
    params: { ...figures, differs, declared: named, ...(Object.hasOwn(params, 'write') ? { write } : {}) },
    unitCell: ends && offered !== named ? [`unit=${offered}`] : [],
  };
}

/** A unit of the closed list that fits the printed one, or what the row counts; empty where none does. */
function otherUnit(given: Unit, own: Unit | null, field: Field): string {
  const base = given.base === '' ? own?.base : given.base;
  const fits = (field.categories ?? []).flatMap(({ value }) => {
    const unit = parseUnit(String(value));
    return unit && unit.base === base && unit.per === given.per ? [{ code: String(value), power: unit.power }] : [];
  });
  fits.sort((left, right) => left.power - right.power);
  return fits[0]?.code ?? '';
}

/**
 * The bound and the figures in the columns that the table has for them; empty where it lacks one, or the unit differs.
 */
function boundCells(params: Params, column: Column, columns: readonly Column[]): readonly string[] {
  const { bound, differs, value, low, high } = params;
  const boundColumn = columns.find(({ field }) => field.name === 'bound')?.field;
  const tells = boundColumn?.categories?.some((category) => category.value === bound) ?? false;
  const [lowName, highName] = pairOf(column, columns);
  if (differs !== '' || lowName === undefined || highName === undefined) return [];
  const figures = [
    ['value', value],
    [lowName, low],
    [highName, high],
  ] as const;
  const filled = figures.flatMap(([name, figure]) => (figure === '' ? [] : [`${name}=${String(figure)}`]));
  if (filled.length === 0 || (bound === 'about' && !tells)) return [];
  const { name } = column.field;
  const emptied = filled.some((cell) => cell.startsWith(`${name}=`)) ? [] : [`${name}=`];
  return [...(tells ? [`bound=${String(bound)}`] : []), ...filled, ...emptied];
}

/** The names of the columns for both ends: low and high, or pay_min and pay_max. */
function pairOf(column: Column, columns: readonly Column[]): readonly string[] {
  const names = columns.map(({ field }) => field.name);
  const stem = column.field.name.replace(/_?(?:low|high|min|max)$/, '');
  const pairs = [`${stem}_`, '']
    .flatMap((before) => [
      [`${before}low`, `${before}high`],
      [`${before}min`, `${before}max`],
    ])
    .filter((pair) => pair.every((name) => names.includes(name)));
  return pairs[0] ?? [];
}

/** Whether a column is for remarks. */
function isRemark({ name, type }: Field): boolean {
  return type === 'string' && /^(?:notes?|note_zh|remarks?|备注|说明)$/i.test(name);
}

/** `flag=provisional` or `flag=forecast` where the mark says so and the table has such a flag. */
function flagCell(mark: string, columns: readonly Column[]): readonly string[] {
  const meant = /^\(?(?:p|prov|prel|provisional|preliminary|预|初步?|初值|暂定|快报)\)?$/i.test(mark)
    ? 'provisional'
    : /^\(?f\)?$/i.test(mark)
      ? 'forecast'
      : '';
  const flag = columns.find(({ field }) => field.name === 'flag')?.field;
  return flag?.categories?.some(({ value }) => value === meant) ? [`flag=${meant}`] : [];
}
