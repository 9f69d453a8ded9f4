import { describe, expect, test } from 'vitest';
import { dataDay, freshnessOf } from '../../../src/datasets/freshness.ts';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import type { Row } from '../../../src/tables/value.ts';
import { freshLines, siteFreshness } from '../../../src/publish/tables/site-freshness.ts';

const rhythm = { fields: ['value'], by: 'metric', series: ['staff'], period: 'period', every: 'year', first: '2021' };

function tables(rows: Row[], sources: Row[], gaps: Row[] = [], over: object = {}): SiteTable[] {
  const fields = (...names: string[]) => names.map((name) => ({ name }));
  const read = readPackage(
    {
      resources: [
        {
          name: 't',
          path: 't.csv',
          schema: {
            fields: fields('id', 'metric', 'period', 'value', 'flag', 'source'),
            rhythms: [{ ...rhythm, ...over }],
          },
        },
        ...['sources', 'gaps'].map((name) => ({ name, path: `${name}.csv`, schema: { fields: fields('id') } })),
      ],
    },
    'p',
  );
  if ('problems' in read) throw new Error('the description of the test is wrong');
  const all = [rows, sources, gaps];
  return read.resources.map((resource, index) => ({ resource, rows: all[index] ?? [], marks: [] }));
}
const row = (period: string, over: Row = {}): Row => ({
  ...{ id: `A${period}`, metric: 'staff', period, value: 1, flag: 'reported', source: `s${period}` },
  ...over,
});
const source = (id: string, published: string | null, retrieved = '2024-11-20'): Row => ({ id, published, retrieved });
const next = (...input: Parameters<typeof tables>) => freshnessOf(tables(...input))[0]?.next;

const rows = [row('2022'), row('2021')];
const sources = [source('s2021', '2022-07-30'), source('s2022', '2023-08')];

describe('how old a series is', () => {
  test('its newest period with a figure, when that came out and was read', () => {
    expect(freshnessOf(tables(rows, sources))).toMatchObject([
      { series: 'staff', last: '2022', published: '2023-08', read: '2024-11-20', soughtTo: undefined },
    ]);
  });

  test('the next one comes after the shortest to the longest wait there was, and is overdue after that month', () => {
    const due = { from: '2024-07', to: '2024-08' };
    expect(next(rows, sources)).toEqual({ period: '2023', due, isOverdue: true });
    const inTime = sources.map((one) => ({ ...one, retrieved: '2024-08-31' }));
    expect(next(rows, inTime)).toEqual({ period: '2023', due, isOverdue: false });
  });

  test('a period that was looked for in vain is not expected again', () => {
    const gaps = [{ table: 't', metric: 'staff', period: '2023', reason: 'not_found' }];
    expect(freshnessOf(tables(rows, sources, gaps))).toMatchObject([
      { last: '2022', soughtTo: '2023', next: { period: '2024', due: { from: '2025-07' } } },
    ]);
  });

  test('nothing is expected from one wait, from a year alone, or from a row worked out of a later issue', () => {
    const nothing = { period: '2023', due: undefined, isOverdue: false };
    expect(next(rows, [source('s2021', '2022-07-30'), source('s2022', '2023')])).toEqual(nothing);
    expect(next([row('2022'), row('2021', { flag: 'derived' })], sources)).toEqual(nothing);
  });

  test('quarters follow across years; what comes once has no next', () => {
    const quarters = [row('2023-Q4'), row('2023-Q3')];
    const from = [source('s2023-Q3', '2023-10-20'), source('s2023-Q4', '2024-02-01')];
    expect(next(quarters, from, [], { every: 'quarter', first: '2023-Q3' })).toMatchObject({
      period: '2024-Q1',
      due: { from: '2024-04', to: '2024-05' },
    });
    expect(next(rows, sources, [], { every: 'once' })).toBeUndefined();
  });

  test('the day of the data is that of the newest reading, never today', () => {
    expect(dataDay([source('a', null, '2024-01-02'), source('b', null, '2024-01-10')])).toBe('2024-01-10');
    expect(dataDay([])).toBeUndefined();
  });
});

describe('what a chart says of it', () => {
  const [first] = siteFreshness();
  if (!first) throw new Error('no series is declared');
  const group = {
    ...{ ...first, table: 'bank-centres', by: 'metric', all: ['staff'], last: '2022', published: '2023-08' },
    ...{ read: '2024-11-20', soughtTo: '2023' },
  };
  const due = { from: '2025-12', to: '2026-02' };

  test('what is known, then what was due', () => {
    const overdue = { ...group, next: { period: '2024', due, isOverdue: true } };
    expect(freshLines([overdue], 'zh')).toEqual([
      '数据到2022年（从业人员），2023年8月公布，2024年11月20日查阅，此后查到2023年，没有新数。',
      '按以往间隔，2024年的应在2025年12月至2026年2月公布，本站还没有收录。',
    ]);
    expect(freshLines([overdue], 'en')).toEqual([
      'Data to 2022 (Staff), published August 2023, read 20 November 2024, searched to 2023, nothing newer.',
      'Going by past issues, 2024 was due in December 2025–February 2026; it is not here yet.',
    ]);
  });

  test('only what is known; one due date for several series', () => {
    const unknown = { ...group, published: undefined, soughtTo: undefined, next: undefined };
    expect(freshLines([unknown], 'en')).toEqual(['Data to 2022 (Staff), read 20 November 2024.']);
    const waiting = { ...group, next: { period: '2024', due: { from: '2025-07', to: '2025-08' }, isOverdue: false } };
    expect(freshLines([waiting, { ...waiting, all: ['human_calls'] }], 'zh').slice(2)).toEqual([
      '按以往间隔，2024年的预计在2025年7月至8月公布。',
    ]);
  });
});
