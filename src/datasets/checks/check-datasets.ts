import type { Resource } from '../../tables/package/descriptor.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Row, Value } from '../../tables/value.ts';
import { checkAudits } from '../audits/row-audits.ts';
import { checkCitations, checkQuotes, checkSources } from './check-sources.ts';
import { checkClaims } from './check-claims.ts';
import { checkMinimumWage, checkOfficialPay } from './check-pay.ts';
import { checkSilence } from './expected-series.ts';
import { checkUsAreas } from './check-us-areas.ts';
import { problemAt, readable, unreadRows } from './rule-helpers.ts';

/**
 * The rules that datapackage.json cannot state: across cells, rows and tables of this project. In a table with errors,
 * the rows are judged whose cells could be read; other tables are consulted only if they were read whole.
 * @param resources the descriptions of the tables, for the rules declared there
 */
export function checkDatasets(reports: readonly TableReport[], resources: readonly Resource[]): Problem[] {
  const whole = new Map(reports.filter((report) => report.outcome !== 'reject').map((report) => [report.name, report]));
  return reports.flatMap((report) => [
    ...checkFigures(readable(report, figureFields), whole.get('sources')),
    ...noteNames.flatMap((name) => checkNotes(readable(report, [`${name}_zh`, `${name}_en`]), name)),
    ...checkQuotes(readable(report, ['quote', 'quote_en'])),
    ...checkSources(readable(report)),
    ...checkCitations(readable(report, ['id', 'cites']), report.outcome !== 'reject'),
    ...checkGaps(readable(report), whole),
    ...checkUnits(readable(report), whole.get('gaps')),
    ...checkAudits(
      report,
      resources.find(({ name }) => name === report.name),
      whole.get('claims'),
    ),
    ...checkSilence(
      report,
      resources.find(({ name }) => name === report.name),
      whole.get('gaps'),
    ),
    ...checkClaims(readable(report), whole),
    ...checkMinimumWage(readable(report), unreadRows(report)),
    ...checkOfficialPay(readable(report)),
    ...(report.outcome === 'reject' ? [] : checkUsAreas(report, whole.get('us-national'))),
  ]);
}

/** Which of value, low and high each bound needs; the others must be empty. */
const shapeOf: Readonly<Record<string, string>> = {
  exact: 'value',
  about: 'value',
  at_least: 'low',
  at_most: 'high',
  between: 'low high',
  '': '',
};

const figureFields = ['value', 'low', 'high', 'bound', 'unit', 'carriers'];

function checkFigures(report: TableReport, sources: TableReport | undefined): Problem[] {
  if (!['value', 'low', 'high', 'bound', 'carriers'].every((field) => report.columns.has(field))) return [];
  const known = new Set(sources?.rows.map((row) => row['id']));
  return report.rows.flatMap((row, index) => {
    const found: Problem[] = [];
    const bound = String(row['bound'] ?? '');
    const given = ['value', 'low', 'high'].filter((field) => row[field] !== null).join(' ');
    const upsideDown = bound === 'between' && numberAt(row, 'low') >= numberAt(row, 'high');
    if (given !== shapeOf[bound] || upsideDown || (given !== '' && row['unit'] === null)) {
      found.push(problemAt('claim-figure', { report, index, field: 'bound' }, { bound }));
    }
    const carriers = String(row['carriers'] ?? '');
    const strangers = sources && carriers ? carriers.split(' ').filter((id) => !known.has(id)) : [];
    for (const id of strangers) found.push(problemAt('claim-carrier', { report, index, field: 'carriers' }, { id }));
    return found;
  });
}

const numberAt = (row: Row, field: string): number => {
  const value = row[field];
  return typeof value === 'number' ? value : Number.NaN;
};

const noteNames = ['note', 'looked', 'method', 'population'];

function checkNotes(report: TableReport, name: string): Problem[] {
  if (!report.columns.has(`${name}_zh`) || !report.columns.has(`${name}_en`)) return [];
  return report.rows.flatMap((row, index) => {
    const [zh, en] = [row[`${name}_zh`], row[`${name}_en`]];
    if ((zh === null) === (en === null)) return [];
    return [problemAt('note-language', { report, index, field: zh === null ? `${name}_zh` : `${name}_en` })];
  });
}

/** A row of gaps must not describe a figure that is published: a cell of the pay matrix, or a year of a bank series. */
function checkGaps(gaps: TableReport, whole: ReadonlyMap<string, TableReport>): Problem[] {
  if (gaps.name !== 'gaps') return [];
  const published = new Map<string, string>();
  for (const row of whole.get('salaries')?.rows ?? []) {
    if (!hasFigure(row) || row['city'] === null) continue;
    for (const metric of ['pay', row['statistic']])
      published.set(key('salaries', metric, row['city'], row['tenure']), String(row['id']));
  }
  for (const row of whole.get('bank-centres')?.rows ?? []) {
    if (hasFigure(row) && row['institution_zh'] === null)
      published.set(key('bank-centres', row['metric'], null, row['year']), String(row['id']));
  }
  return gaps.rows.flatMap((row, index) => {
    if (row['reason'] === 'series_break') return [];
    const where = row['table'] === 'salaries' ? row['tenure'] : row['period'];
    const id = published.get(key(row['table'], row['metric'], row['city'], where));
    return id === undefined ? [] : [problemAt('gap-and-figure', { report: gaps, index, field: 'id' }, { id })];
  });
}

const hasFigure = (row: Row): boolean =>
  ['value', 'low', 'high'].some((field) => row[field] !== null && row[field] !== undefined);
const key = (...parts: readonly (Value | undefined)[]): string =>
  JSON.stringify(parts.map((part) => (part === null || part === undefined ? '' : String(part))));

/** A series must have one unit, unless a gap records a break of the series. */
function checkUnits(report: TableReport, gaps: TableReport | undefined): Problem[] {
  // Whether a series is broken is recorded in the table of gaps.
  if (!gaps || !['bank-centres', 'market-size'].includes(report.name)) return [];
  const broken = new Set(
    gaps.rows
      .filter((row) => row['table'] === report.name && row['reason'] === 'series_break')
      .map((row) => row['metric']),
  );
  const first = new Map<string, string>();
  return report.rows.flatMap((row, index) => {
    if (row['unit'] === null || broken.has(row['metric'] ?? null)) return [];
    const series = key(row['metric'], row['series']);
    const unit = String(row['unit']);
    const expected = first.get(series) ?? unit;
    first.set(series, expected);
    return unit === expected
      ? []
      : [problemAt('series-unit', { report, index, field: 'unit' }, { units: [expected, unit] })];
  });
}
