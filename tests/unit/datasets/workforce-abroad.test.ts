import { expect, test } from 'vitest';
import type { AbroadClaim } from '../../../src/datasets/published.ts';
import { shapeAbroadSeries } from '../../../src/datasets/tables/workforce-abroad.ts';
import { presentData } from '../../helpers/present-data.ts';

const { rows, workforceAbroad, gaps, singleBanks, bankYears, market, marketWorld } = presentData().published;
const machineEffects = rows['machine-effects'];
const one = workforceAbroad[0]?.claims[0];
if (!one) throw new Error('no row on staff abroad');

test('a line a count, country and part of it, in order of years; breaks go with the whole country', () => {
  const busan = { id: 'busan', name: { zh: '釜山', en: 'Busan' } };
  const made: AbroadClaim[] = [
    { ...one, id: 'A', year: 2024 },
    { ...one, id: 'B', year: 2012 },
    { ...one, id: 'C', year: 2024, area: busan },
    { ...one, id: 'D', year: 2019, series: { id: 'other', name: busan.name } },
  ];
  const series = shapeAbroadSeries(made, gaps);
  expect(series.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['B', 'A'], ['C'], ['D']]);
  expect(series.map(({ breaks }) => breaks.length)).toEqual([3, 0, 0]);
  expect(shapeAbroadSeries([], gaps)).toEqual([]);
});

test('single banks stay out of the series of the association', () => {
  expect(singleBanks.length).toBeGreaterThan(0);
  const ids = new Set(bankYears.flatMap(({ metrics }) => Object.values(metrics).map(({ id }) => id)));
  for (const { id } of singleBanks) expect(ids).not.toContain(id);
});

test('what follows a statement names one of the same table', () => {
  const ids = new Set(machineEffects.map(({ id }) => id));
  for (const { follows } of machineEffects) if (follows !== undefined) expect(ids).toContain(follows);
  for (const { basis, flag } of machineEffects) expect(basis.id === 'forecast').toBe(flag === 'forecast');
});

test('sizes of the world are not among those of China', () => {
  expect(marketWorld.map(({ figure }) => figure?.unit)).toEqual(marketWorld.map(() => '100m_USD'));
  for (const { figure } of market) expect(figure?.unit).not.toBe('100m_USD');
});
