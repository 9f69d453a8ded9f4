// Plot in the browser: the drawing is appended to a place of the same height.
import * as charts from './plot-charts.js';
import { panel, rows } from './rows.js';

const draw = (chart) => (figure, csv) => {
  for (const svg of chart(rows(csv), figure.clientWidth)) panel(figure, svg.getAttribute('height')).append(svg);
};
export const bankHeadcount = draw(charts.bankHeadcount);
export const payByCity = draw(charts.payByCity);
export const marketSizeSpread = draw(charts.marketSizeSpread);
