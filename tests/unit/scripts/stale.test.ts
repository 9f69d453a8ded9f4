import { describe, expect, test } from 'vitest';
import { lateSeries } from '../../../scripts/support/stale-command.ts';
import { runData } from '../../../scripts/data.ts';
import type { Freshness } from '../../../src/datasets/freshness.ts';

const series = (name: string, due: string | undefined): Freshness => ({
  table: 'demand',
  series: name,
  by: 'metric',
  every: 'quarter',
  last: '2025-Q1',
  rows: ['DEM001'],
  published: '2025-05-01',
  read: '2025-06-01',
  soughtTo: undefined,
  next: { period: '2025-Q2', due: due === undefined ? undefined : { from: '2025-07', to: due }, isOverdue: false },
});

describe('stale', () => {
  test('a series is late 45 days after the month in which it was due at the latest, and not a day earlier', () => {
    const due = [series('a', '2025-08')];
    expect(lateSeries(due, '2025-10-15')).toEqual([]);
    expect(lateSeries(due, '2025-10-16')).toEqual(due);
  });

  test('a series of which nothing can be expected is never late', () => {
    expect(lateSeries([series('a', undefined)], '2100-01-01')).toEqual([]);
  });

  test('names the table, the newest period and the next one; a day that is none is refused', async () => {
    const late = await runData(['stale', '--today', '2100-01-01', '--lang', 'en']);
    expect(late.status).toBe(1);
    expect(late.text).toMatch(
      /^data\/bank-centres\.csv: the newest period of staff is \d{4}; \d{4} was due by \d{4}-\d\d/m,
    );
    expect(await runData(['stale', '--today', '1990-01-01'])).toEqual({ text: '没有过期未录的数列。', status: 0 });
    expect((await runData(['stale', '--today', '2025-02-31'])).status).toBe(2);
  });
});
