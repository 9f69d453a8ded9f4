// Vega-Lite: specifications by vega-embed, as its documents advise; it offers no parts to leave out.
import embed from 'vega-embed';
import { indices, panel, rows } from './rows.js';

const red = '#c0442c';

function draw(figure, height, data, spec) {
  const common = { width: 'container', height: height - 60, data: { values: data }, autosize: { type: 'fit' } };
  const place = panel(figure, height);
  place.style.width = '100%';
  void embed(place, { ...common, ...spec }, { actions: false, renderer: 'svg' });
}

const year = { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0 } };
const value = (field, title, rest = {}) => ({ field, type: 'quantitative', title, ...rest });

export function bankHeadcount(figure, csv) {
  const data = rows(csv);
  draw(figure, 260, data, {
    mark: { type: 'bar', color: red, tooltip: true },
    encoding: { x: year, y: value('staff', '从业人员，万人') },
  });
  const since = data.filter((row) => row.staff_index);
  const tidy = Object.entries(indices).flatMap(([key, label]) =>
    since.map((row) => ({ year: row.year, label, index: row[key] })),
  );
  draw(figure, 260, tidy, {
    mark: { type: 'line', point: true, tooltip: true },
    encoding: {
      x: year,
      y: value('index', '2020年 = 100', { scale: { zero: false } }),
      color: { field: 'label', title: null, legend: { orient: 'top' } },
    },
  });
}

export function payByCity(figure, csv) {
  const y = { field: 'city', title: null, sort: null };
  draw(figure, 720, rows(csv), {
    encoding: { y },
    layer: [
      { mark: { type: 'rule', color: red }, encoding: { x: value('low_q1', '元/月'), x2: { field: 'high_q3' } } },
      {
        mark: { type: 'bar', color: red, height: 12, tooltip: true },
        encoding: { x: value('low', '元/月'), x2: { field: 'high' } },
      },
      {
        mark: { type: 'tick', color: '#48525e', size: 12, tooltip: true },
        encoding: { x: value('minimum_wage', '元/月') },
      },
    ],
  });
}

export function marketSizeSpread(figure, csv) {
  const data = rows(csv).map((row) => ({ ...row, name: row.publisher.slice(0, 4) }));
  const one = data.filter((row) => row.year === 2023);
  draw(figure, 260, one, {
    mark: { type: 'bar', color: '#1c7484', tooltip: true },
    encoding: {
      y: { field: 'id', title: null, sort: null, axis: { labels: false } },
      x: value('size', '2023年，亿元'),
    },
  });
  draw(figure, 260, data, {
    mark: { type: 'point', color: '#1c7484', tooltip: true },
    encoding: {
      x: { ...year, type: 'quantitative', scale: { zero: false }, axis: { format: 'd' } },
      y: value('size', '亿元', { scale: { type: 'log' } }),
    },
  });
}
