// ECharts: only the parts that a chart uses, on canvas, as its documents advise for bundles; no animation.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { indices, panel, rows } from './rows.js';

const red = '#c0442c';
const common = { animation: false, tooltip: { trigger: 'axis' }, grid: { left: 50, right: 20, top: 30, bottom: 30 } };

function draw(figure, height, option) {
  const chart = init(panel(figure, height));
  chart.setOption({ ...common, ...option });
  addEventListener('resize', () => chart.resize());
}

export function bankHeadcount(figure, csv) {
  use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);
  const data = rows(csv);
  draw(figure, 260, {
    xAxis: { type: 'category', data: data.map((row) => row.year) },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', name: '从业人员，万人', data: data.map((row) => row.staff), itemStyle: { color: red } }],
  });
  const since = data.filter((row) => row.staff_index);
  draw(figure, 260, {
    legend: { top: 0 },
    xAxis: { type: 'category', data: since.map((row) => row.year) },
    yAxis: { type: 'value', scale: true },
    series: Object.entries(indices).map(([key, label], index) => ({
      type: 'line',
      name: label,
      data: since.map((row) => row[key]),
      color: [red, '#48525e', '#d98f7d'][index],
    })),
  });
}

export function payByCity(figure, csv) {
  use([CustomChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);
  const data = rows(csv);
  const bar = (low, high, height) => ({
    type: 'custom',
    encode: { x: [1, 2], y: 0 },
    data: data.map((row, index) => [index, row[low], row[high]]),
    renderItem: (_, api) => {
      const [x, y] = api.coord([api.value(1), api.value(0)]);
      const [end] = api.coord([api.value(2), api.value(0)]);
      const shape = { x, y: y - height / 2, width: end - x, height };
      return { type: 'rect', shape, style: { fill: red } };
    },
  });
  draw(figure, 720, {
    xAxis: { type: 'value', min: 0 },
    yAxis: { type: 'category', data: data.map((row) => row.city), inverse: true },
    series: [
      { name: '四分位', ...bar('low_q1', 'high_q3', 2) },
      { name: '开价', ...bar('low', 'high', 12) },
      {
        type: 'scatter',
        name: '最低工资',
        data: data.map((row, index) => [row.minimum_wage, index]),
        symbolSize: 6,
        color: '#48525e',
      },
    ],
  });
}

export function marketSizeSpread(figure, csv) {
  use([BarChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);
  const data = rows(csv);
  const one = data.filter((row) => row.year === 2023);
  draw(figure, 260, {
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: one.map((row) => row.publisher.slice(0, 4)), inverse: true },
    series: [{ type: 'bar', name: '2023年，亿元', data: one.map((row) => row.size), color: '#1c7484' }],
  });
  draw(figure, 260, {
    tooltip: { trigger: 'item' },
    xAxis: { type: 'value', min: 2015, max: 2028, axisLabel: { formatter: String } },
    yAxis: { type: 'log' },
    series: [{ type: 'scatter', name: '亿元', data: data.map((row) => [row.year, row.size]), color: '#1c7484' }],
  });
}
