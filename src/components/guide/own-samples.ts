import { citedIds } from '../../datasets/checks/check-sources.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { ProblemCode } from '../../tables/messages/catalog.ts';
import type { OwnCode } from '../../tables/messages/groups.ts';
import type { Problem } from '../../tables/table-report.ts';
import type { Row } from '../../tables/value.ts';
import type { ChangedCell } from './changed-tables.ts';
import { checkChanged } from './changed-tables.ts';

type Find = (data: SiteData) => readonly Problem[];
type Choose = (data: SiteData) => ChangedCell | undefined;

/**
 * Problems of this site's own tables, at least one of them with that code. Problems that a check finds come from a
 * single check of all changed cells.
 */
export const ownProblems = (code: ProblemCode): readonly Problem[] =>
  isUnaccepted(code) ? unacceptedSamples[code](siteData()) : problemsOfChanges();

type Unaccepted = Extract<OwnCode, `unaccepted-${string}` | 'new-rows'>;
const isUnaccepted = (code: ProblemCode): code is Unaccepted => Object.hasOwn(unacceptedSamples, code);

const problemsOfChanges = oncePerRevision((): readonly Problem[] => {
  const data = siteData();
  const [first, ...rest] = Object.values(changedSamples).flatMap((choose) => choose(data) ?? []);
  if (!first) return [];
  const { tables, others } = checkChanged(data, [first, ...rest]);
  return [...tables, ...others].flatMap(({ errors, notices }) => [...errors, ...notices]);
});

/** Rows of a table, in the order of the file. */
const rowsOf = ({ tables }: SiteData, name: string): readonly Row[] =>
  tables.find(({ resource }) => resource.name === name)?.rows ?? [];

/** Changes a cell in the first matching row. */
const changed =
  (table: string, field: string, text: (row: Row, data: SiteData) => string, fits: (row: Row) => boolean): Choose =>
  (data) => {
    const rows = rowsOf(data, table);
    const index = rows.findIndex(fits);
    const row = rows[index];
    return row && { table, index, field, text: text(row, data) };
  };

const isExact = (row: Row): boolean => row['bound'] === 'exact' && typeof row['value'] === 'number';
const always = (): boolean => true;
const hasUrl = (row: Row): boolean => row['url'] !== null;
const translated = (row: Row): boolean => row['quote_en'] !== null;
const thousands = /(?<=\b\d),000/;

/** A row whose figure changed by one tenth, as the comparison with the published data reports it. */
const unaccepted =
  (code: ProblemCode, about: (row: Row) => Partial<Problem>): Find =>
  (data) => {
    const row = rowsOf(data, 'salaries').find(isExact);
    if (!row) return [];
    const problem: Problem = {
      code,
      severity: code === 'new-rows' ? 'notice' : 'error',
      file: 'data/salaries.csv',
      line: null,
      column: null,
      field: null,
      value: null,
      params: {},
    };
    return [{ ...problem, ...about(row) }];
  };

const text = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : '');
/** Increases the value by half. */
const raised = (row: Row): string => (typeof row['value'] === 'number' ? String(row['value'] * 1.5) : '');

const halved = (row: Row): string => (typeof row['value'] === 'number' ? String(row['value'] / 2) : '');

/** Changed cells of real tables that cause the messages about this site's own tables. */
const changedSamples: Readonly<Record<Exclude<OwnCode, Unaccepted>, Choose>> = {
  // In a table that no other rule checks.
  'foreign-key': changed(
    'minimum-wage',
    'city',
    (row) => text(row['city']).slice(0, -1),
    (row) => row['city'] !== null,
  ),
  'claim-figure': changed('salaries', 'bound', () => 'between', isExact),
  'claim-carrier': changed('salaries', 'carriers', () => 'no-such-source', always),
  'note-language': changed(
    'salaries',
    'note_en',
    () => '',
    (row) => row['note_en'] !== null && row['note_zh'] !== null,
  ),
  'quote-untranslated': changed(
    'salaries',
    'quote_en',
    () => '',
    (row) => translated(row) && !thousands.test(text(row['quote_en'])),
  ),
  'quote-number': changed(
    'salaries',
    'quote_en',
    (row) => text(row['quote_en']).replace(thousands, '0,000'),
    (row) => thousands.test(text(row['quote_en'])),
  ),
  'source-host': changed('sources', 'url', () => 'https://www.tinckay.com/news/1', hasUrl),
  'source-grade': changed(
    'sources',
    'grade',
    () => 'A',
    (row) => row['grade'] === 'B' && hasUrl(row),
  ),
  'cites-unknown': changed(
    'sources',
    'cites',
    () => 'no-such-source',
    (row) => row['cites'] === null,
  ),
  // A page that others cite is made to cite one of them.
  'cites-circle': (data) => {
    const citing = rowsOf(data, 'sources').find((row) => row['cites'] !== null);
    const [cited] = citedIds(citing);
    return changed(
      'sources',
      'cites',
      () => text(citing?.['id']),
      (row) => row['id'] === cited,
    )(data);
  },
  'gap-and-figure': changed(
    'gaps',
    'period',
    (row, data) => text(publishedYear(data, row)),
    (row) => row['table'] === 'bank-centres' && row['metric'] === 'staff' && row['reason'] !== 'series_break',
  ),
  'silent-period': changed(
    'gaps',
    'table',
    () => '',
    (row) => row['table'] === 'bank-centres' && row['metric'] === 'answer_speed',
  ),
  'series-unit': changed(
    'bank-centres',
    'unit',
    () => 'person',
    (row) => row['unit'] === '10k_person',
  ),
  'claim-operand': changed(
    'claims',
    'operands',
    () => 'SAL999',
    (row) => row['verdict'] === 'does_not_follow',
  ),
  'claim-verdict': changed(
    'claims',
    'verdict',
    () => 'holds',
    (row) => row['verdict'] === 'holds_only_if',
  ),
  'claim-words': changed(
    'claims',
    'reason_zh',
    (row) => `${text(row['reason_zh'])}{l}`,
    (row) => row['verdict'] === 'holds',
  ),
  'grade-order': changed('minimum-wage', 'value', raised, (row) => row['wage_grade'] === 2 && row['city'] === null),
  'wage-fell': changed(
    'minimum-wage',
    'value',
    halved,
    (row) => row['wage_grade'] === 1 && row['city'] === null && row['period'] === '2025-04-01',
  ),
  'city-grade': changed('minimum-wage', 'value', raised, (row) => row['city'] !== null),
  'change-differs': changed(
    'official-pay',
    'change',
    () => '50',
    (row) => row['period'] === '2024',
  ),
  'third-differs': changed('official-pay', 'value', raised, (row) => row['derived_from'] !== null),
  'audit-differs': changed(
    'demand',
    'value',
    () => '40.43',
    (row) => row['metric'] === 'centre_size_over_5000',
  ),
  'areas-differ': changed(
    'us-areas',
    'employment',
    (row) => `${text(row['employment'])}0`,
    (row) => row['area_type'] === 'state',
  ),
};

/** What the comparison with the accepted data reports. */
const unacceptedSamples: Readonly<Record<Unaccepted, Find>> = {
  'unaccepted-anomaly': unaccepted('unaccepted-anomaly', (row) => ({
    field: 'value',
    value: raised(row),
    params: {
      name: `quote:salaries/${text(row['id'])}/value`,
      kind: 'quote',
    },
  })),
  'unaccepted-cell': unaccepted('unaccepted-cell', (row) => ({
    field: 'value',
    value: raised(row),
    params: { id: text(row['id']), old: text(row['value']), percent: '+50' },
  })),
  'unaccepted-row': unaccepted('unaccepted-row', (row) => ({
    value: text(row['id']),
    params: { id: text(row['id']), figures: [`value ${text(row['value'])}`] },
  })),
  'unaccepted-column': unaccepted('unaccepted-column', () => ({
    field: 'note_en',
    params: { old: 'string', new: '' },
  })),
  'unaccepted-table': unaccepted('unaccepted-table', () => ({ file: 'data/datapackage.json', value: 'salaries' })),
  'unaccepted-figure': unaccepted('unaccepted-figure', (row) => ({
    params: {
      chart: 'pay-by-city-tenure',
      at: text(row['id']),
      label_zh: '数值',
      label_en: 'Value',
      old_zh: text(row['value']),
      old_en: text(row['value']),
      new_zh: raised(row),
      new_en: raised(row),
      percent: '+50',
    },
  })),
  'new-rows': unaccepted('new-rows', () => ({ params: { count: 1 } })),
};

/** A year for which the bank series has a figure of that metric. */
function publishedYear(data: SiteData, gap: Row): unknown {
  const known = rowsOf(data, 'bank-centres').find(
    (row) => row['metric'] === gap['metric'] && row['institution_zh'] === null && row['value'] !== null,
  );
  return known?.['year'];
}
