import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { createInput } from '../../../src/datasets/input.ts';
import type { Published } from '../../../src/datasets/published.ts';
import { shapeMicrodata } from '../../../src/datasets/publish.ts';
import { shownCsv } from '../../../src/publish/shown/shown-columns.ts';
import type { Row } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const data = presentData();
const chart = chartById('pay-by-city');

/** The published data with the adverts as they are after a change. */
function withAdverts(change: (row: Row) => Row): Published {
  const rows = new Map(data.tables.map(({ resource, rows: all }) => [resource.name, all]));
  const adverts = (rows.get('adverts-2024') ?? []).map(change);
  const input = createInput(data.package, new Map([...rows, ['adverts-2024', adverts]]));
  return { ...data.published, ...shapeMicrodata(input) };
}

/** All that readers and reporters get of a city. */
function shownOf(published: Published, city: string) {
  const name = published.cityAdverts.all.find((one) => one.city.id === city)?.city.name.en;
  const row = `city-${city}`;
  const rendering = chart.render(chart.rows(published), 'en');
  const { document } = parseHTML('<html><body></body></html>');
  const svg = rendering.draw({ document, width: 680, id: 'd' });
  return {
    bar: svg.querySelector(`[data-row="${row}"] rect`)?.outerHTML,
    cells: rendering.table.rows.find(({ id }) => id === row)?.cells.map(({ text }) => text),
    file: shownCsv(rendering.table)
      .split('\n')
      .find((line) => line.includes(`,${name},`) || line.startsWith(`${name},`)),
    tip: rendering.tips[row]?.figure,
    sentence: chart.sentences(published, 'en').sentences.find((one) => one.row === row)?.text,
    subtitle: rendering.words.subtitle,
  };
}

const drawn = data.published.cityAdverts.all.filter(({ pay }) => pay);

test('24 cities are drawn, the highest start first, with their employers', () => {
  const { table } = chart.render(chart.rows(data.published), 'zh');
  expect(table.rows).toHaveLength(24);
  const first = table.rows.slice(0, 3).map(({ cells }) => cells.slice(0, 4).map(({ text }) => text));
  expect(first).toEqual([
    ['上海', '6,000', '8,500', '471'],
    ['深圳', '6,000', '8,000', '446'],
    ['北京', '6,000', '8,000', '56'],
  ]);
});

describe('a changed advert', () => {
  /** The smallest city drawn, where few adverts decide. */
  const city = drawn.reduce((least, one) => (one.employers < least.employers ? one : least)).city.id;
  const before = shownOf(data.published, city);

  test('changes bar, table, tip, sentence and file', () => {
    const after = shownOf(
      withAdverts((row) =>
        row['city'] === city && Number(row['low']) <= 5000 ? { ...row, low: 9000, high: 9500 } : row,
      ),
      city,
    );
    for (const part of ['bar', 'cells', 'file', 'tip', 'sentence'] as const) {
      expect(before[part], part).toBeDefined();
      expect(after[part], part).toBeDefined();
      expect(after[part], part).not.toEqual(before[part]);
    }
  });

  test('that loses its pay takes its employer, and a city of 30 employers is listed no more', () => {
    const employers = new Map<unknown, Row[]>();
    const adverts = data.tables.find(({ resource }) => resource.name === 'adverts-2024')?.rows ?? [];
    for (const row of adverts.filter((one) => one['city'] === city && one['low'] !== null))
      employers.set(row['employer'], [...(employers.get(row['employer']) ?? []), row]);
    expect(employers.size).toBe(30);
    const [lone] = [...employers.values()].find((rows) => rows.length === 1) ?? [];
    const after = shownOf(
      withAdverts((row) => (row['id'] === lone?.['id'] ? { ...row, low: null, high: null } : row)),
      city,
    );
    expect([after.bar, after.cells, after.tip, after.sentence]).toEqual([undefined, undefined, undefined, undefined]);
    expect(before.subtitle).toContain('in 24 cities');
    expect(after.subtitle).toContain('in 23 cities');
  });
});

describe('a reader’s own pay', () => {
  const answer = (state: Readonly<Record<string, string>>, lang: 'zh' | 'en' = 'en') =>
    chart.render(chart.rows(data.published), lang, state).words.answer;
  const chengdu = drawn.find(({ city }) => city.id === 'chengdu');
  const below = (pairs: readonly (readonly [number, number])[] | undefined, pay: number) =>
    (pairs ?? []).filter(([value]) => value < pay).reduce((sum, [, count]) => sum + count, 0);

  test('is placed among the employers of the chosen city', () => {
    const [low, high] = [below(chengdu?.pay?.employersByLow, 4800), below(chengdu?.pay?.employersByHigh, 4800)];
    expect(low).toBeGreaterThan(high);
    expect(answer({ city: 'chengdu', wage: '4800' })).toBe(
      `CNY 4,800: above the low end of ${low} of ${chengdu?.employers} employers in Chengdu, and the high end of ${high}.`,
    );
    expect(answer({ city: 'chengdu', wage: '4800' }, 'zh')).toContain(`${chengdu?.employers}家雇主里${low}家`);
  });

  test('is placed among all employers where no city is chosen, and says nothing until it is given', () => {
    const all = drawn.reduce((sum, { employers }) => sum + employers, 0);
    expect(answer({ wage: '4800' })).toContain(`of ${all.toLocaleString('en-GB')} employers in these 24 cities`);
    expect(answer({ city: 'chengdu' })).toBeUndefined();
  });
});

test('a city that is not drawn is found by name, with its counts and the reason', () => {
  const left = data.published.cityAdverts.all.find(({ city }) => city.id === 'nanchang');
  const { notes } = chart.render(chart.rows(data.published), 'en', { city: 'nanchang' }).words;
  expect(notes[0]).toBe(
    `Nanchang: ${left?.adverts} adverts of ${left?.employers} employers; not drawn, fewer than 30 employers and one employer has half of them or more.`,
  );
});
