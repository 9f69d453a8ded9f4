import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../../src/datasets/published.ts';
import { chartById } from '../../../../src/charts/all-charts.ts';
import type { Level } from '../../../../src/charts/guard.ts';
import { obstacles } from '../../../../src/charts/guard.ts';
import { compareSeries } from '../../../../src/charts/shared/sentences/compare.ts';
import { testedPublished } from '../../../helpers/tested-data.ts';

const publisher = { zh: '甲会', en: 'Body A' };
const level = (period: string, value: number, more: Partial<Level> = {}): Level => ({
  ...{
    row: `R${period}`,
    figure: { value, bound: 'exact', unit: 'person' },
    flag: 'reported',
    publisher,
    published: 2020,
    period,
  },
  ...{ at: period, definition: { id: 'staff', name: 'staff', known: true }, panel: null },
  ...more,
});
const gap = (period: string): Gap => ({
  ...{ id: 'G', table: 't', metric: 'm', city: undefined, tenure: undefined, period, looked: undefined },
  ...{
    reason: { id: 'series_break', name: { zh: '中断', en: 'break' } },
    note: { zh: '换了口径。', en: 'Recounted.' },
  },
});
const kinds = (a: Level, b: Level, breaks: readonly Gap[] = []) =>
  obstacles(a, b, breaks, 'en').map(({ kind }) => kind);

describe('two figures are compared', () => {
  const before = level('2019', 200);

  test('where nothing stands between them', () => {
    expect(kinds(before, level('2020', 150))).toEqual([]);
    const [zh] = compareSeries({ what: '人数', levels: [before, level('2020', 150)], breaks: [] }, 'zh');
    expect(zh?.text).toContain('人数从2019的200人降到2020的150人，下降25%');
  });

  test.each([
    ['publisher', level('2020', 1, { publisher: { zh: '乙会', en: 'Body B' } }), []],
    ['definition', level('2020', 1, { definition: { id: 'other', name: 'other', known: true } }), []],
    ['unknown-definition', level('2020', 1, { definition: { id: 'staff', name: 'staff', known: false } }), []],
    ['unit', level('2020', 1, { figure: { value: 1, bound: 'exact', unit: 'job' } }), []],
    ['bound', level('2020', 1, { figure: { low: 150, bound: 'at_least', unit: 'person' } }), []],
    ['bound', level('2020', 1, { figure: { value: 150, bound: 'about', unit: 'person' } }), []],
    ['flag', level('2020', 1, { flag: 'forecast' }), []],
    ['derived', level('2020', 1, { flag: 'derived' }), []],
    ['undated', level('2020', 1, { period: undefined }), []],
    ['unknown-panel', level('2020', 1, { panel: undefined }), []],
    ['panel', level('2020', 1, { panel: { count: 9, name: '9' } }), []],
    ['stated', level('2020', 150, { stated: { since: '2019', percent: 10 } }), []],
    ['break', level('2020', 150), [gap('2020')]],
    ['break', level('2021', 150), [gap('2019/2021')]],
  ] as const)('not over this: %s', (kind, after, breaks) => {
    const from = kind === 'unknown-definition' ? level('2019', 200, { definition: after.definition }) : before;
    expect(kinds(from, after, breaks)).toContain(kind);
    const [made] = compareSeries({ what: '人数', levels: [from, after], breaks }, 'zh');
    expect(made?.text).toBeUndefined();
    expect(made?.refused).toMatch(/^人数，2019与/);
  });

  test('where a break lies on one side of both, and where a stated change is theirs but for rounding', () => {
    expect(kinds(level('2020', 200), level('2021', 150), [gap('2020')])).toEqual([]);
    expect(kinds(level('2017', 200), level('2018', 150), [gap('2018/2021')])).toEqual([]);
    expect(kinds(before, level('2020', 150, { stated: { since: '2019', percent: -25.02 } }))).toEqual([]);
  });

  test('by points of shares and places of ranks, never by per cent', () => {
    const text = (unit: string, a: number, b: number) => {
      const levels = [a, b].map((value, index) =>
        level(String(2019 + index), value, { figure: { value, bound: 'exact', unit } }),
      );
      return compareSeries({ what: 'x', levels, breaks: [] }, 'en')[0]?.text;
    };
    expect(text('percent', 20, 25)).toContain('up 5 points');
    expect(text('rank', 7, 4)).toContain('rose from no. 7 in 2019 to no. 4 in 2020, up 3 places');
  });
});

describe('of the data', () => {
  const published = testedPublished();
  const found = (chart: string) => chartById(chart).sentences(published, 'zh').comparisons;
  const pair = (chart: string, from: string, to: string) =>
    found(chart).find((one) => one.from === from && one.to === to);

  test.each([
    ['bank-headcount', 'BHC020', 'BHC021', '88家，77家'],
    ['bank-headcount', 'BHC007', 'BHC008', '不知道是不是同一批'],
    ['bank-calls', 'BCL014', 'BCL015', '12.8%'],
    ['bank-calls', 'BCL011', 'BCL013', '单位不同'],
    ['bank-calls', 'BCL005', 'BCL006', '不是确切的数'],
    ['bank-service', 'BSV002', 'BSV005', '口径不同'],
    ['market-size-spread', 'MKT001', 'MKT002', '口径没有说明'],
    ['market-size-spread', 'MKT021', 'MKT022', '预测'],
    ['complaint-share', 'CMP028', 'CMP020', '序列中断'],
    ['seats', 'SEA002', 'SEA004', '两家机构'],
    ['turnover-measures', 'TRN008', 'TRN011', '预测'],
    ['jobs-abroad', 'USN2009', 'USN2010', '序列中断'],
  ])('%s: no change from %s to %s', (chart, from, to, why) => {
    expect(pair(chart, from, to)?.refused).toContain(why);
  });

  test.each([
    ['complaint-share', 'CMP014', 'CMP028', '上升10.9个百分点'],
    ['labour-gap', 'SHO003', 'SHO007', '上升8.2%'],
    ['shortage-rank', 'RNK006', 'RNK007', '上升3位'],
    ['jobs-abroad', 'USN2022', 'USN2023', '%'],
  ])('%s: a change from %s to %s', (chart, from, to, words) => {
    expect(pair(chart, from, to)?.text).toContain(words);
  });
});
