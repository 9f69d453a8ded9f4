// The charts as Observable Plot draws them: for Plot in the browser and for Observable Framework, which recommends it.
import * as Plot from '@observablehq/plot';
import { indices } from './rows.js';

const red = '#c0442c';
const years = { tickFormat: 'd', label: null };

export const bankHeadcount = (data, width) => [
  Plot.plot({
    width,
    height: 260,
    x: years,
    y: { label: '从业人员，万人', grid: true },
    marks: [Plot.barY(data, { x: 'year', y: 'staff', fill: red, tip: true }), Plot.ruleY([0])],
  }),
  Plot.plot({
    width,
    height: 260,
    x: years,
    y: { label: '2020年 = 100', grid: true },
    color: { legend: false },
    marks: Object.keys(indices).map((key, index) =>
      Plot.lineY(
        data.filter((row) => row[key]),
        { x: 'year', y: key, stroke: [red, '#48525e', '#d98f7d'][index], marker: true, tip: true },
      ),
    ),
  }),
];

export const payByCity = (data, width) => [
  Plot.plot({
    width,
    height: 720,
    marginLeft: 50,
    x: { label: '元/月', grid: true, zero: true },
    y: { label: null, domain: data.map((row) => row.city) },
    marks: [
      Plot.ruleY(data, { y: 'city', x1: 'low_q1', x2: 'high_q3', stroke: red }),
      Plot.barX(data, { y: 'city', x1: 'low', x2: 'high', fill: red, inset: 6, tip: true }),
      Plot.tickX(data, { y: 'city', x: 'minimum_wage', inset: 6 }),
    ],
  }),
];

export const marketSizeSpread = (data, width) => [
  Plot.plot({
    width,
    height: 260,
    marginLeft: 70,
    x: { label: '2023年，亿元', grid: true },
    y: { label: null, domain: data.filter((row) => row.year === 2023).map((row) => row.id), tickFormat: name(data) },
    marks: [
      Plot.barX(
        data.filter((row) => row.year === 2023),
        { y: 'id', x: 'size', fill: '#1c7484', tip: true },
      ),
    ],
  }),
  Plot.plot({
    width,
    height: 260,
    x: years,
    y: { type: 'log', label: '亿元', grid: true },
    marks: [Plot.dot(data, { x: 'year', y: 'size', stroke: '#1c7484', tip: true })],
  }),
];

const name = (data) => (id) => data.find((row) => row.id === id)?.publisher.slice(0, 4);
