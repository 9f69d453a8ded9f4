import { expect, test } from 'vitest';
import { toJobsRows, countOf } from '../../../src/charts/jobs-abroad/pick-rows.ts';
import { pickJobsAbroad } from '../../../src/charts/jobs-abroad/pick.ts';
import { loadChart } from '../../../src/charts/registry.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const rows = toJobsRows(published);
const picked = pickJobsAbroad(rows, {});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('the US line breaks where the classification changes and joins nothing over a missing year', () => {
  expect(picked.us.breakYears).toEqual([2010, 2019, 2021]);
  expect(picked.us.runs.map((run) => [run[0]?.year, run.at(-1)?.year])).toEqual([
    [2001, 2009],
    [2010, 2018],
    [2019, 2020],
    [2021, 2025],
  ]);
  const hole = {
    ...rows,
    years: { ...rows.years, employment: rows.years.employment.map((jobs, at) => (at === 2 ? null : jobs)) },
  };
  expect(pickJobsAbroad(hole, {}).us.runs).toHaveLength(5);
});

test('the forecast is the newest of which both ends are printed; thousands count as such', () => {
  expect([picked.forecast?.base.id, picked.forecast?.projected.id]).toEqual(['USO032', 'USO033']);
  expect(ids(picked.editions.map(({ change }) => change))).toEqual(['USO002', 'USO006', 'USO031', 'USO034', 'USO039']);
  const thousands = published.usOutlook.find(({ id }) => id === 'USO004');
  expect(thousands && countOf(thousands)).toBe(2982900);
  expect(pickJobsAbroad(rows, { to: '2012' }).forecast).toBeUndefined();
});

test('one count a country by year, with its parts; every other figure, and pay, is listed', () => {
  const [korea, ...more] = picked.counted;
  expect(more).toEqual([]);
  expect(korea?.whole.series.id).toBe('kr_local_survey');
  expect(korea?.parts.map(({ area }) => area?.id)).toEqual(['busan', 'daejeon']);
  expect(korea?.breaks).toHaveLength(3);
  const listed = picked.others.flatMap(({ claims }) => ids(claims));
  const drawn = korea ? [korea.whole, ...korea.parts].flatMap(({ claims }) => ids(claims)) : [];
  const all = published.workforceAbroad.flatMap(({ claims }) => ids(claims));
  expect([...drawn, ...listed].toSorted()).toEqual(all.toSorted());
});

test('the title tells a change only within one classification', async () => {
  const chart = await loadChart('jobs-abroad', 'en');
  const title = (state: Record<string, string>) => chart.render(chart.rows(published), 'en', state).words.title;
  expect(title({})).toContain('9.9% since 2022');
  expect(title({ to: '2021' })).not.toMatch(/%/);
  expect(title({ from: '2019', to: '2020' })).toContain('since 2019');
});
