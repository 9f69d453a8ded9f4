import { expect, test } from 'vitest';
import { knownRungs, payLadders } from '../../../src/datasets/pay-ladder.ts';
import type { PayLadder } from '../../../src/datasets/pay-ladder.ts';
import { payRungs, rungOf, rungOfStatistic } from '../../../src/datasets/pay-rungs.ts';
import type { PayClaim } from '../../../src/datasets/published.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const ladders = payLadders(published);
const of = (city: string | undefined, among: readonly PayLadder[] = ladders) => among.find((one) => one.city === city);
const rung = (ladder: PayLadder | undefined, id: string) => ladder?.steps.find((step) => step.rung === id);
const rowsOn = (ladder: PayLadder | undefined, id: string) => rung(ladder, id)?.figures.map(({ row }) => row);

/** Published beside pay, and no level of it: spreads, changes, costs, relations, second-hand or assumed figures. */
const offTheLadder = [
  ...['annual_p10', 'annual_p25', 'annual_p75', 'annual_p90', 'annual_band', 'income_share', 'relation'],
  ...['offered_change_month', 'offered_change_year', 'pay_cost', 'claimed_mean', 'claimed_median', 'assumed_pay'],
];

test('every statistic of pay is on one rung, or said to be on none', () => {
  const placed = [...payRungs.flatMap(({ statistics }) => statistics), ...offTheLadder];
  expect(new Set(placed).size).toBe(placed.length);
  for (const { statistic } of published.pay) expect(placed).toContain(statistic.id);
  expect(rungOfStatistic('annual_p90')).toBeUndefined();
});

test('the first year on the job is a rung of its own, and other parts of the staff are on none', () => {
  const claim = (tenure: string): Pick<PayClaim, 'statistic' | 'tenure'> => ({
    statistic: { id: 'mean_pay', name: { zh: '', en: '' } },
    tenure,
  });
  expect(['all', '0-1', '3-5'].map((tenure) => rungOf(claim(tenure)))).toEqual(['mean_paid', 'newcomers', undefined]);
});

test('a rung has what is published of agents there, as printed, and else the gap of the place', () => {
  expect(rowsOn(of('xian'), 'mean_paid')).toEqual(['SAL108']);
  expect(rowsOn(of('xian'), 'newcomers')).toEqual(['SAL014']);
  expect(rowsOn(of('chengdu'), 'newcomers')).toEqual(['SAL005']);
  expect(rung(of('chengdu'), 'mean_paid')?.gap?.id).toBe('GAP242');
  expect(rung(of('hefei'), 'mean_paid')?.gap?.id).toBe('GAP244');
  expect(rung(of('guangzhou'), 'guide_price')?.gap?.id).toBe('GAP515');
  expect(rung(of('hefei'), 'guide_price')?.gap?.id).toBe('GAP252');
});

test('every figure of the tables is that of its row; nothing is averaged or converted', () => {
  const claims = new Map([...published.pay, ...published.minimumWages.cities].map((claim) => [claim.id, claim]));
  const figures = ladders.flatMap(({ steps }) => steps.flatMap((step) => step.figures));
  const claimed = figures.filter(({ table }) => table !== 'adverts-2024');
  expect(claimed.length).toBeGreaterThan(30);
  for (const { row, figure } of claimed) expect(figure, row).toEqual(claims.get(row)?.figure);
});

test('the nation comes first and has no minimum wage; then the places with most rungs', () => {
  expect(ladders[0]?.city).toBeUndefined();
  expect(rung(ladders[0], 'minimum_wage')).toBeUndefined();
  expect(rowsOn(ladders[0], 'offered')).toEqual(['SAL030', 'SAL031', 'SAL032', 'SAL151']);
  const counts = ladders.slice(1).map(knownRungs);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('posts that lead others are not on it, and a place with a minimum wage alone is none', () => {
  expect(of('jinhua')).toBeUndefined();
  expect(of('tianjin')).toBeUndefined();
  const none = { ...published, pay: [], cityAdverts: { ...published.cityAdverts, all: [] }, gaps: [] };
  const [nation, ...others] = payLadders(none);
  expect(others).toEqual([]);
  expect(nation && knownRungs(nation)).toBe(0);
  expect(nation?.steps.map(({ gap }) => gap)).toEqual(nation?.steps.map(() => undefined));
});
