import { ascending } from 'd3';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { loadChart } from '../../../src/charts/registry.ts';
import { toAreaRows } from '../../../src/charts/us-areas/pick-rows.ts';
import { mapShows, pickUsAreas, shades, stateGrid } from '../../../src/charts/us-areas/pick.ts';
import { usStatesZh } from '../../../src/charts/us-areas/zh.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const rows = toAreaRows(published);
const states = published.usAreas.filter(({ kind }) => kind === 'state' || kind === 'territory');
const codes = states.map(({ code }) => code).toSorted();

describe('the map of the states', () => {
  test('has a square of its own for each of them, with a Chinese name', () => {
    expect([...stateGrid.keys()].filter((code) => code !== '..').toSorted()).toEqual(codes);
    const places = [...stateGrid].filter(([code]) => code !== '..').map(([, at]) => `${at.column} ${at.row}`);
    expect(new Set(places).size).toBe(codes.length);
    expect(Object.keys(usStatesZh).toSorted()).toEqual(codes);
    expect(new Set(Object.values(usStatesZh)).size).toBe(codes.length);
  });

  test.each(mapShows)('%s: every shade is used, and a greater figure is never lighter', (show) => {
    const { tiles, bounds, highest, lowest } = pickUsAreas(rows, { show }).map;
    expect(tiles).toHaveLength(codes.length);
    expect(bounds).toHaveLength(shades - 1);
    expect(new Set(tiles.map(({ shade }) => shade)).size).toBe(shades);
    const byValue = tiles.toSorted((a, b) => a.value - b.value);
    expect(byValue.map(({ shade }) => shade)).toEqual(byValue.map(({ shade }) => shade).toSorted(ascending));
    expect([lowest?.value, highest?.value]).toEqual([byValue[0]?.value, byValue.at(-1)?.value]);
  });

  test('names states in Chinese on Chinese pages: in squares, table and search', async () => {
    const chart = await loadChart('us-areas', 'zh');
    const rendering = chart.render(chart.rows(published), 'zh', { area: 'CA' });
    const { document } = parseHTML('<html><body></body></html>');
    const drawn = rendering.draw({ document, id: 'x', width: 680 });
    const square = [...drawn.querySelectorAll('.mark')].find((mark) => mark.getAttribute('data-row') === 'USA-WA');
    expect(square?.textContent).toContain('华盛顿');
    expect(rendering.table.rows.find(({ id }) => id === 'USA-CA')?.cells[0]?.text).toBe('加利福尼亚州');
    const search = rendering.controls.find(({ key }) => key === 'area');
    expect(search?.choices.find(({ value }) => value === 'CA')?.label).toBe('加利福尼亚州（California）');
  });
});

test('there are as many dots as areas with a wage', async () => {
  const chart = await loadChart('us-areas', 'en');
  const { document } = parseHTML('<html><body></body></html>');
  const paid = published.usAreas.filter(({ kind, median }) => /metro/.test(kind) && median !== undefined);
  for (const width of [304, 680]) {
    const svg = chart.render(chart.rows(published), 'en').draw({ document, id: 'x', width });
    const columns = [...svg.querySelectorAll('.mark[data-row^=metro] path, .mark[data-row^=nonmetro] path')];
    // A dot is an arc that has a size: one that rounding made nothing is not there.
    const arcs = columns.flatMap(
      (path) => path.getAttribute('d')?.match(/a(?!0,)[\d.]+,(?!0,)[\d.]+,0,1,0,0\.01,0z/g) ?? [],
    );
    expect(arcs).toHaveLength(paid.length);
  }
});
