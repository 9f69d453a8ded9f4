import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/all-charts.ts';
import { leadCharts } from '../../../src/charts/front-choices.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { tileSizes } from '../../../src/charts/chart.ts';
import { thumbnailSize } from '../../../src/publish/figures/render-drawing.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const published = testedPublished();
const { document } = parseHTML('<html></html>');
const drawn = charts.flatMap(({ id, thumbnail: draw }) => (draw ? [{ id, draw }] : []));

describe.each(drawn)('the thumbnail of $id', ({ id, draw }) => {
  test.each(languages)('is a drawing of its own, of one size, with something to see in it, in %s', (lang) => {
    const svg = draw(published, { document, lang, id: `${id}-t`, ...thumbnailSize });
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['280', '168']);
    expect(svg.getAttribute('viewBox')).toBe('0 0 280 168');
    const shapes = [...svg.querySelectorAll('rect, path, circle')];
    expect(shapes.length).toBeGreaterThan(1);
    // A thumbnail leads to its chart: it has numbers or names, and no axis to read them from.
    expect(svg.querySelectorAll('text').length).toBeGreaterThan(0);
    expect(svg.querySelectorAll('.grid').length, 'lines of a grid').toBeLessThan(3);
  });
});

const tiles = leadCharts.flatMap((chart) =>
  Object.values(tileSizes).map((size) => ({ id: chart.id, chart, rows: chart.rows(published), ...size })),
);

test.each(tiles)(
  'the tile of $id, $width × $height, has its size and something to see in it',
  ({ id, chart, rows, ...size }) => {
    for (const lang of languages) {
      const svg = chart.tile(rows, lang).draw({ document, id: `${id}-t`, ...size });
      expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
        String(size.width),
        String(size.height),
      ]);
      expect(svg.querySelectorAll('rect, path, circle').length).toBeGreaterThan(1);
      expect(svg.querySelectorAll('text').length).toBeGreaterThan(0);
    }
  },
);

test('every chart has a thumbnail, and four lead charts a tile', () => {
  expect(drawn).toHaveLength(charts.length);
  expect(new Set(tiles.map(({ id }) => id)).size).toBe(4);
});
