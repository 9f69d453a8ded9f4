// The rows of a chart's own download, as numbers and text, and a place of fixed height, so that nothing moves when it is drawn.
import { autoType, csvParse } from 'd3-dsv';

export const rows = (csv) => csvParse(csv.replace(/^\ufeff/, ''), autoType);

export function panel(figure, height, tag = 'div') {
  const place = figure.appendChild(document.createElement('div'));
  place.style.cssText = `height:${height}px;position:relative`;
  return tag === 'div' ? place : place.appendChild(document.createElement(tag));
}

/** As the charts call the three lines of the banks. */
export const indices = { staff_index: '人数', banks_index: '银行', average_index: '每家人数' };
