// Chart.js: only the parts that a chart uses are registered, as its documents advise for bundles; no animation.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { indices, panel, rows } from './rows.js';

const common = { animation: false, responsive: true, maintainAspectRatio: false };
const red = '#c0442c';
const quiet = { plugins: { legend: { display: false } } };

export function bankHeadcount(figure, csv) {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
  Chart.register(LineController, LineElement, PointElement, Legend);
  const data = rows(csv);
  const labels = data.map((row) => row.year);
  new Chart(panel(figure, 260, 'canvas'), {
    type: 'bar',
    data: { labels, datasets: [{ label: '从业人员，万人', data: data.map((row) => row.staff), backgroundColor: red }] },
    options: { ...common, ...quiet, scales: { y: { beginAtZero: true } } },
  });
  const since = data.filter((row) => row.staff_index);
  const datasets = Object.entries(indices).map(([key, label], index) => ({
    label,
    data: since.map((row) => row[key]),
    borderColor: [red, '#48525e', '#d98f7d'][index],
  }));
  new Chart(panel(figure, 260, 'canvas'), {
    type: 'line',
    data: { labels: since.map((row) => row.year), datasets },
    options: common,
  });
}

export function payByCity(figure, csv) {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, ScatterController, PointElement);
  const data = rows(csv);
  const bar = (low, high, thickness) => ({
    data: data.map((row) => [row[low], row[high]]),
    backgroundColor: red,
    barThickness: thickness,
    grouped: false,
  });
  const least = data.map((row) => ({ x: row.minimum_wage, y: row.city }));
  new Chart(panel(figure, 720, 'canvas'), {
    type: 'bar',
    data: {
      labels: data.map((row) => row.city),
      datasets: [
        { label: '开价，元/月', ...bar('low', 'high', 12) },
        { label: '四分位，元/月', ...bar('low_q1', 'high_q3', 2) },
        { type: 'scatter', label: '最低工资', data: least, backgroundColor: '#48525e' },
      ],
    },
    options: { ...common, ...quiet, indexAxis: 'y', scales: { x: { beginAtZero: true } } },
  });
}

export function marketSizeSpread(figure, csv) {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
  Chart.register(ScatterController, PointElement, LineElement, LogarithmicScale);
  const data = rows(csv);
  const one = data.filter((row) => row.year === 2023);
  const sizes = { label: '2023年，亿元', data: one.map((row) => row.size), backgroundColor: '#1c7484' };
  new Chart(panel(figure, 260, 'canvas'), {
    type: 'bar',
    data: { labels: one.map((row) => row.publisher.slice(0, 4)), datasets: [sizes] },
    options: { ...common, ...quiet, indexAxis: 'y', scales: { x: { beginAtZero: true } } },
  });
  const points = data.map((row) => ({ x: row.year, y: row.size }));
  new Chart(panel(figure, 260, 'canvas'), {
    type: 'scatter',
    data: { datasets: [{ label: '亿元', data: points, backgroundColor: '#1c7484' }] },
    options: { ...common, ...quiet, scales: { y: { type: 'logarithmic' }, x: { ticks: { callback: String } } } },
  });
}
