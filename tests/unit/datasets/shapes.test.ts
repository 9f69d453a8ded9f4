import { describe, expect, test } from 'vitest';
import { shapeMarketSpread } from '../../../src/datasets/tables/market-size.ts';
import { shapeUsAreaBins } from '../../../src/datasets/tables/us.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();

describe('shapes of the published data', () => {
  test('banks: every year between the first and the last is there, and only printed levels are compared', () => {
    const years = published.bankYears.map((year) => year.year);
    expect(years).toEqual(Array.from({ length: years.length }, (_, index) => (years[0] ?? 0) + index));
    for (const [index, year] of published.bankYears.entries()) {
      const level = year.metrics['staff']?.figure?.value;
      const before = published.bankYears[index - 1]?.metrics['staff']?.figure?.value;
      if (level === undefined || before === undefined) expect(year.staffChange).toBeUndefined();
      else expect(year.staffChange).toBeCloseTo((level / before - 1) * 100, 1);
    }
  });

  test('calls per head keeps the unit of its calls, so that the break can be drawn', () => {
    const units = published.bankYears.flatMap((year) => (year.callsPerHead ? [year.callsPerHead.unit] : []));
    expect(new Set(units)).toEqual(new Set(['100m_call', '100m_contact']));
    const year2018 = published.bankYears.find((year) => year.year === 2018);
    expect(year2018?.callsPerHead?.value).toBe(Math.round((10.58e8 / 5.22e4) * 1) || undefined);
  });

  test('market: the spread of a year is its greatest over its least published size', () => {
    for (const spread of published.marketSpread.all) {
      const sizes = published.market
        .filter((claim) => claim.metric === 'market_size' && claim.year === spread.year)
        .map((claim) => claim.figure?.value ?? claim.figure?.low ?? NaN);
      expect(spread).toMatchObject({ count: sizes.length, min: Math.min(...sizes), max: Math.max(...sizes) });
      expect(spread.ratio).toBeCloseTo(Math.max(...sizes) / Math.min(...sizes), 10);
    }
    expect(shapeMarketSpread([])).toEqual([]);
  });

  test('US areas: each area with a wage is in exactly one step', () => {
    const counted = published.usAreaBins.reduce((sum, bin) => sum + bin.count, 0);
    expect(counted).toBe(published.usAreas.filter((area) => area.median !== undefined).length);
    expect(published.usAreas.length).toBeGreaterThan(counted);
    expect(shapeUsAreaBins([])).toEqual([]);
  });

  test('a missing cell is undefined, never null and never zero', () => {
    const cell = published.pay.find(
      (claim) => claim.city?.id === 'wuhan' && claim.tenure === '10+' && claim.statistic.id === 'mean_pay',
    );
    expect(cell).toBeDefined();
    expect(cell?.figure).toBeUndefined();
  });
});
