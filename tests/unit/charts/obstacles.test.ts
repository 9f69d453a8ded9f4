import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/charts/guard.ts';
import { changeOf, obstacles } from '../../../src/charts/guard.ts';
import type { Gap } from '../../../src/datasets/published.ts';
import type { Figure } from '../../../src/lib/figure.ts';

const exact = (value: number, unit = 'person'): Figure => ({ value, bound: 'exact', unit });
const bodyA = { zh: '甲会', en: 'Body A' };
const level = (period: string | undefined, figure: Figure | undefined, more: Partial<Level> = {}): Level => ({
  ...{ row: 'R1', flag: 'reported', publisher: bodyA, published: 2020, period, at: period ?? '' },
  ...{ figure, definition: { id: 'staff', name: 'staff', known: true }, panel: null },
  ...more,
});
const note = { zh: '换了口径。', en: 'Recounted.' };
const gap = (period: string | undefined): Gap => ({
  ...{ id: 'G', table: 't', metric: 'm', city: undefined, tenure: undefined, period, looked: undefined },
  ...{ reason: { id: 'series_break', name: { zh: '中断', en: 'break' } }, note },
});
const from = level('2019', exact(200));
const to = (more: Partial<Level> = {}): Level => level('2020', exact(150), more);

describe('what stands between two figures, in the order in which it is stated', () => {
  test('nothing, between exact figures of one publisher, definition, unit and panel', () => {
    expect(obstacles(from, to(), [], 'en')).toEqual([]);
  });

  test('publishers, by their names in the language, and nothing about their panels', () => {
    const other = to({ publisher: { zh: '乙会', en: 'Body B' }, panel: { count: 3, name: '3' } });
    expect(obstacles(from, other, [], 'en')).toEqual([{ kind: 'publisher', names: ['Body A', 'Body B'] }]);
    expect(obstacles(from, other, [], 'zh')).toEqual([{ kind: 'publisher', names: ['甲会', '乙会'] }]);
    const own = to({ publisher: undefined });
    expect(obstacles(from, own, [], 'en')).toEqual([{ kind: 'publisher', names: ['Body A', ''] }]);
  });

  test('definitions: other ones by name, one that nobody states by itself', () => {
    const jobs = { id: 'jobs', name: 'jobs', known: false };
    expect(obstacles(from, to({ definition: jobs }), [], 'en')).toEqual([
      { kind: 'definition', names: ['staff', 'jobs'] },
    ]);
    expect(obstacles({ ...from, definition: jobs }, to({ definition: jobs }), [], 'en')).toEqual([
      { kind: 'unknown-definition' },
    ]);
  });

  test('units, by their names; a missing figure has none', () => {
    expect(obstacles(from, level('2020', exact(3, 'job')), [], 'en')).toEqual([
      { kind: 'unit', names: ['people', 'jobs'] },
    ]);
    expect(obstacles(from, level('2020', undefined), [], 'en')).toEqual([{ kind: 'bound' }]);
    expect(obstacles(level('2019', undefined), to(), [], 'en')).toEqual([{ kind: 'bound' }]);
  });

  test.each<[string, string, string, boolean]>([
    ['2020', '2019', '2020', true],
    ['2020', '2019', '2021', true],
    ['2020', '2020', '2021', false],
    ['2020', '2018', '2019', false],
    ['2020/2020', '2019', '2020', true],
    ['2019/2021', '2019', '2021', true],
    ['2019/2021', '2018', '2022', true],
    ['2019/2021', '2020', '2021', false],
    ['2019/2021', '2019', '2020', false],
  ])('a break at %s parts %s from %s: %s', (at, earlier, later, parts) => {
    const found = obstacles(level(earlier, exact(1)), level(later, exact(1)), [gap(at)], 'en');
    expect(found).toEqual(parts ? [{ kind: 'break', period: at, note }] : []);
  });

  test('a break without a period parts all; one with a period parts nothing that is undated', () => {
    expect(obstacles(from, to(), [gap(undefined)], 'en')).toEqual([{ kind: 'break', period: undefined, note }]);
    expect(obstacles(from, level(undefined, exact(150)), [gap('2020')], 'en')).toEqual([{ kind: 'undated' }]);
    expect(obstacles(level(undefined, exact(200)), to(), [gap('2020')], 'en')).toEqual([{ kind: 'undated' }]);
  });

  test('bounds of either figure', () => {
    const about: Figure = { value: 150, bound: 'about', unit: 'person' };
    expect(obstacles(from, level('2020', about), [], 'en')).toEqual([{ kind: 'bound' }]);
    expect(obstacles(level('2019', about), to(), [], 'en')).toEqual([{ kind: 'bound' }]);
  });

  test('a forecast on either side or both; another flag on one side alone', () => {
    const forecast = { flag: 'forecast' } as const;
    expect(obstacles(from, to(forecast), [], 'en')).toEqual([{ kind: 'flag' }]);
    expect(obstacles({ ...from, ...forecast }, to(), [], 'en')).toEqual([{ kind: 'flag' }]);
    expect(obstacles({ ...from, ...forecast }, to(forecast), [], 'en')).toEqual([{ kind: 'flag' }]);
    expect(obstacles(from, to({ flag: 'derived' }), [], 'en')).toEqual([{ kind: 'derived' }]);
    expect(obstacles({ ...from, flag: 'derived' }, to({ flag: 'derived' }), [], 'en')).toEqual([]);
  });

  test('panels: unknown on either side, of another size, of one respondent', () => {
    const nine = { count: 9, name: '9 centres' };
    const one = { count: 1, name: 'one centre' };
    expect(obstacles({ ...from, panel: undefined }, to(), [], 'en')).toEqual([{ kind: 'unknown-panel' }]);
    expect(obstacles(from, to({ panel: undefined }), [], 'en')).toEqual([{ kind: 'unknown-panel' }]);
    expect(obstacles({ ...from, panel: nine }, to({ panel: nine }), [], 'en')).toEqual([]);
    expect(obstacles({ ...from, panel: nine }, to({ panel: one }), [], 'en')).toEqual([
      { kind: 'panel', names: ['9 centres', 'one centre'] },
    ]);
    expect(obstacles(from, to({ panel: nine }), [], 'en')).toEqual([{ kind: 'panel', names: ['', '9 centres'] }]);
    expect(obstacles({ ...from, panel: nine }, to(), [], 'en')).toEqual([{ kind: 'panel', names: ['9 centres', ''] }]);
    expect(obstacles({ ...from, panel: one }, to({ panel: one }), [], 'en')).toEqual([{ kind: 'one-respondent' }]);
  });

  test.each<[number, string, boolean]>([
    // 200 to 150 is −25 %: a whole number may be off by one and 0.05, a decimal by a tenth and 0.05.
    [-25, '2019', false],
    [-24, '2019', false],
    [-26.05, '2019', true],
    [-23, '2019', true],
    [-25.1, '2019', false],
    [-25.2, '2019', true],
    [-24.8, '2019', true],
    [-24.94, '2019', false],
    [-24.93, '2019', true],
    [10, '2018', false],
  ])('a stated change of %s per cent since %s: %s', (percent, since, differs) => {
    const found = obstacles(from, to({ stated: { since, percent } }), [], 'en');
    expect(found).toEqual(differs ? [{ kind: 'stated', stated: percent, computed: -25 }] : []);
  });

  test('a computed change is named to a tenth, and not where there is none', () => {
    const third = level('2020', exact(300), { stated: { since: '2019', percent: 1 } });
    expect(obstacles(level('2019', exact(900)), third, [], 'en')).toEqual([
      { kind: 'stated', stated: 1, computed: -66.7 },
    ]);
    expect(obstacles(level('2019', exact(0)), third, [], 'en')).toEqual([]);
  });
});

describe('a change', () => {
  test('has its size in per cent where nothing stands between', () => {
    expect(changeOf(from, to(), [], 'en')).toEqual({ percent: -25 });
    expect(changeOf(to(), from, [], 'en')).toEqual({ percent: expect.closeTo(33.333, 3) as number });
  });

  test('has none from zero, nor between units, nor where something stands between', () => {
    expect(changeOf(level('2019', exact(0)), to(), [], 'en')).toEqual({ obstacles: [] });
    expect(changeOf(from, to({ flag: 'forecast' }), [], 'en')).toEqual({ obstacles: [{ kind: 'flag' }] });
    expect(changeOf(from, level('2020', undefined), [], 'en')).toEqual({ obstacles: [{ kind: 'bound' }] });
    expect(changeOf(from, level('2020', { low: 1, bound: 'at_least', unit: 'person' }), [], 'en')).toEqual({
      obstacles: [{ kind: 'bound' }],
    });
  });
});
