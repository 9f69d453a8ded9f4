import { expect, test } from 'vitest';
import { pickAiExposure } from '../../../src/charts/ai-exposure/pick.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published, tables } = presentData();
const { aiExposure, payAbroad } = published;
const rowsOf = (name: string) => tables.find(({ resource }) => resource.name === name)?.rows ?? [];

test('pay abroad has the United Kingdom as a whole and all employees, never a region or part-timers', () => {
  const rows = new Map(rowsOf('uk-pay').map((row) => [row['id'], row]));
  const british = payAbroad.filter(({ country }) => country === 'GB');
  expect(british.length).toBeGreaterThan(0);
  for (const { id, value } of british) {
    const row = rows.get(id);
    expect([row?.['geography_code'], row?.['employees']]).toEqual(['K02000001', 'all']);
    expect(value).toBe(row?.['median'] ?? undefined);
  }
});

test('each row of pay abroad names its unit and, in Britain, the edition of the occupation codes', () => {
  for (const { country, measure, unit, version } of payAbroad) {
    const currency = { US: 'USD', GB: 'GBP', JP: 'JPY' }[country];
    expect(unit).toContain(currency);
    if (measure !== 'monthly') expect(unit.endsWith({ annual: '_year', hourly: '_hour' }[measure])).toBe(true);
    expect(version !== undefined).toBe(country === 'GB');
  }
});

test('a rank is within its file, and its percentile runs from 0 for the last to 100 for the first', () => {
  for (const { rank, of } of aiExposure) if (of !== undefined) expect(rank).toBeLessThanOrEqual(of);
  const [score] = aiExposure;
  if (!score) throw new Error('no study of exposure');
  const placeOf = (rank: number, of: number | undefined) => pickAiExposure([{ ...score, rank, of }]).least?.percentile;
  expect([placeOf(1, 11), placeOf(11, 11), placeOf(6, 11), placeOf(1, undefined)]).toEqual([100, 0, 50, undefined]);
});
