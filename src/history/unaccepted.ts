import type { ProblemCode } from '../tables/messages/catalog.ts';
import type { Params } from '../tables/messages/message.ts';
import type { Problem, TableReport } from '../tables/table-report.ts';
import { blocking } from './difference/anomalies.ts';
import { fieldChangeParts } from './renamed-columns.ts';
import type { States } from './table-state.ts';
import type { Anomaly, Difference, FieldShape, FigureChange, TableRevision } from './types.ts';

/** The present data as read and in canonical form. */
export interface Present {
  /** The data folder's name in problems. */
  readonly name: string;
  readonly reports: readonly TableReport[];
  readonly states: States;
}

/**
 * The problems that stop a build: everything published that changed or was removed without being accepted, each with
 * its place. Rows that are only new are notices.
 */
export function unaccepted(difference: Difference, present: Present): Problem[] {
  const errors = [
    ...difference.tables.flatMap((table) => tableProblems(table, difference.figures, present)),
    ...difference.figures.flatMap((figure) => shownProblem(figure, difference, present)),
  ];
  if (errors.length > 0) return errors;
  const named = blocking(difference.anomalies);
  if (named.length > 0) return named.map((anomaly) => anomalyProblem(anomaly, present));
  return difference.tables
    .map((table) => ({ name: table.name, count: table.before === null ? table.rows : table.added.length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => problem('new-rows', present, name, { severity: 'notice', params: { count } }));
}

function tableProblems(table: TableRevision, figures: readonly FigureChange[], present: Present): Problem[] {
  const { name } = table;
  if (table.before === null) return [];
  if (table.after === null) {
    const file = `${present.name}/datapackage.json`;
    return [{ ...problem('unaccepted-table', present, name, { value: name }), file }];
  }
  const percents = new Map(
    figures.flatMap(({ place, percent }) =>
      place.kind === 'cell' && place.table === name ? [[`${place.row} ${place.field}`, percent] as const] : [],
    ),
  );
  return [
    ...table.redefined.map((change) => {
      const { field, old, new: fresh } = change;
      const { renamedFrom = '', alsoAs, noLongerAs, reshaped } = fieldChangeParts(change);
      const shapes = reshaped ? { old: shapeText(old), new: shapeText(fresh) } : {};
      const params = { ...shapes, was: renamedFrom, also: alsoAs, gone: noLongerAs };
      return problem('unaccepted-column', present, name, { field, params });
    }),
    ...table.removed.map((id) => {
      const lost = figures.flatMap(({ place, old }) =>
        place.kind === 'cell' && place.table === name && place.row === id ? [`${place.field} ${String(old)}`] : [],
      );
      return problem('unaccepted-row', present, name, { value: id, params: { id, figures: lost } });
    }),
    ...table.changed.map(({ row, field, old, new: fresh }) =>
      problem('unaccepted-cell', present, name, {
        row,
        field,
        value: String(fresh ?? ''),
        params: { id: row, old: String(old ?? ''), percent: percentText(percents.get(`${row} ${field}`)) },
      }),
    ),
  ];
}

/** The problem of a figure in a chart or an answer, placed at the file that caused its change. */
function shownProblem(figure: FigureChange, { tables }: Difference, present: Present): Problem[] {
  const { place, label, text, percent } = figure;
  if (place.kind === 'cell' || !text) return [];
  const at = place.kind === 'chart' ? { chart: place.chart, at: place.row } : { chart: '', at: '' };
  const params = {
    ...at,
    label_zh: label.zh,
    label_en: label.en,
    old_zh: text.old.zh,
    old_en: text.old.en,
    new_zh: text.new.zh,
    new_en: text.new.en,
    percent: percentText(percent),
  };
  return [problem('unaccepted-figure', present, tables[0]?.name ?? '', { params })];
}

/** The problem of a new figure that may be a slip, at its cell, or of a title whose statement changed. */
function anomalyProblem({ kind, name, table, row, field, new: fresh }: Anomaly, present: Present): Problem {
  const at = { ...(row === null ? {} : { row }), ...(field === null ? {} : { field }) };
  return problem('unaccepted-anomaly', present, table, { ...at, value: String(fresh ?? ''), params: { name, kind } });
}

interface About {
  readonly severity?: Problem['severity'];
  readonly row?: string;
  readonly field?: string;
  readonly value?: string;
  readonly params?: Params;
}

function problem(code: ProblemCode, present: Present, table: string, about: About): Problem {
  const { severity = 'error', row, field = null, value = null, params = {} } = about;
  const report = present.reports.find(({ name }) => name === table);
  const place = row === undefined ? undefined : placeOf(present, table, row);
  return {
    code,
    severity,
    file: report?.file ?? present.name,
    line: place?.line ?? null,
    column: field === null ? null : (report?.columns.get(field) ?? null),
    field,
    value,
    params: place ? { ...params, row: place.excelRow } : params,
  };
}

/** The place of a row in its present file; undefined where it is not there. */
export function placeOf(
  { reports, states }: Pick<Present, 'reports' | 'states'>,
  table: string,
  key: string,
): { readonly line: number; readonly excelRow: number } | undefined {
  const report = reports.find(({ name }) => name === table);
  const index = states.get(table)?.order.indexOf(key) ?? -1;
  const [line, excelRow] = [report?.lines[index], report?.excelRows[index]];
  return line === undefined || excelRow === undefined ? undefined : { line, excelRow };
}

const shapeText = (shape: FieldShape | null): string => (shape ? [shape.type, shape.unit ?? ''].join(' ').trim() : '');

/** `+5.77`, with the minus sign that readers see; empty where there is none. */
export const percentText = (percent: number | null | undefined): string =>
  percent === null || percent === undefined ? '' : `${percent > 0 ? '+' : ''}${percent}`.replace('-', '\u2212');
