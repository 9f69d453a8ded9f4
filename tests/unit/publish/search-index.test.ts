import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { searchIndex } from '../../../src/publish/discovery/search-index.ts';
import { presentData } from '../../helpers/present-data.ts';

const data = presentData();

describe.each(languages)('what the search finds in %s', (lang) => {
  const cities = searchIndex(data, [], lang).filter(({ kind }) => kind === 'cities');

  test('each city opens a chart that offers it, most of them pay by city', () => {
    const opened = cities.map(({ href }) => {
      const [, chart = '', city = ''] = /\/charts\/([^/]+)\/\?city=(.+)$/.exec(href) ?? [];
      return { chart, city };
    });
    for (const id of new Set(opened.map(({ chart }) => chart))) {
      const chart = chartById(id);
      const offered = chart
        .render(chart.rows(data.published), lang)
        .controls.find(({ key }) => key === 'city')
        ?.choices.map(({ value }) => value);
      for (const { city } of opened.filter((one) => one.chart === id)) expect(offered).toContain(city);
    }
    const byCity = new Set(data.published.cityAdverts.all.map(({ city }) => city.id));
    expect(
      opened
        .filter(({ chart }) => chart === 'pay-by-city')
        .map(({ city }) => city)
        .toSorted(),
    ).toEqual([...byCity].toSorted());
  });
});
