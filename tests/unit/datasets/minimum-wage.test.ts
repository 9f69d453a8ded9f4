import { describe, expect, test } from 'vitest';
import { checkDataFolder } from '../../../src/datasets/checks/check-data-folder.ts';
import { checkDatasets } from '../../../src/datasets/checks/check-datasets.ts';
import { countEvidence } from '../../../src/datasets/tables/minimum-wage.ts';
import type { Row } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const { minimumWages } = presentData().published;
const [one] = minimumWages.cities;
if (!one) throw new Error('no city has a minimum wage');

describe('minimum wages', () => {
  test('cities are counted by how well their grade was seen', () => {
    const of = (state: 'seen' | 'older' | 'none') => ({ ...one, evidence: { ...one.evidence, state } });
    expect(countEvidence([of('none'), of('seen'), of('older'), of('seen')])).toEqual([
      { state: 'seen', count: 2 },
      { state: 'older', count: 1 },
      { state: 'none', count: 1 },
    ]);
    expect(countEvidence([])).toEqual([]);
  });

  test('a city whose grade was seen in old words only, or not at all, is marked as derived', () => {
    expect(minimumWages.evidence.reduce((sum, { count }) => sum + count, 0)).toBe(minimumWages.cities.length);
    for (const { city, evidence, flag, note } of minimumWages.cities) {
      expect(flag, city.id).toBe(evidence.state === 'seen' ? 'reported' : 'derived');
      if (evidence.state !== 'seen') expect(note, city.id).toBeDefined();
      if (evidence.state === 'older') expect(evidence.quote, city.id).toBeDefined();
      if (evidence.state === 'none') expect(evidence.year, city.id).toBeUndefined();
    }
  });

  test('the day of a change has no figure', () => {
    const changes = minimumWages.provinces.filter(({ id }) => id.startsWith('MWN'));
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change.inForceFrom).toBe(true);
      expect(change.figure).toBeUndefined();
    }
  });
});

describe('minimum wages against each other', () => {
  const { tables } = checkDataFolder('data');
  const rows = tables.find(({ name }) => name === 'minimum-wage')?.rows ?? [];
  const codes = (fits: (row: Row) => boolean, value: number): string[] => {
    const index = rows.findIndex(fits);
    expect(index).toBeGreaterThanOrEqual(0);
    const changed = tables.map((report) =>
      report.name === 'minimum-wage'
        ? { ...report, rows: rows.map((row, at) => (at === index ? { ...row, value } : row)) }
        : report,
    );
    return [...new Set(checkDatasets(changed, []).map(({ code }) => code))];
  };
  const first = (row: Row) => row['province'] === 'hebei' && row['period'] === '2024-01-01' && row['wage_grade'] === 1;
  const second = (row: Row) => row['province'] === 'hebei' && row['period'] === '2024-01-01' && row['wage_grade'] === 2;

  test('grades, time and cities', () => {
    expect(codes(second, 2300)).toEqual(['grade-order']);
    expect(codes(first, 1000)).toContain('wage-fell');
    expect(codes((row) => row['city'] === 'qingdao', 2210)).toEqual(['city-grade']);
    expect(codes((row) => row['city'] === 'qingdao', 2200)).toEqual([]);
  });
});
