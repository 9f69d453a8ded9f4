import { scaleLinear, scaleLog } from 'd3-scale';
import { dotRadius, dotReach } from '../../marks/by-hand/dot.ts';
import type { Box } from '../../marks/by-hand/hatch.ts';
import type { MarketSizeSpreadPicked, SizePoint } from './pick.ts';

/** Where a figure stands; dots of one year that would lie on each other step to the left. */
export interface Spot {
  readonly point: SizePoint;
  readonly x: number;
  readonly y: number;
  /** The room the mark takes, its arrow included. */
  readonly box: Box;
}

export interface Layout {
  readonly x: (year: number) => number;
  readonly y: (size: number) => number;
  readonly ticks: readonly number[];
  readonly years: readonly number[];
  readonly spots: readonly Spot[];
}

const step = 2 * dotRadius + 2;

/** Scales and places. `width` and `height` are the plot area's. */
export function layOut({ points }: MarketSizeSpreadPicked, width: number, height: number): Layout {
  const sizes = points.flatMap((point) => [point.size, point.upper ?? point.size]);
  const years = points.map((point) => point.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([0, width]);
  const domain = logDomain(Math.min(...sizes), Math.max(...sizes));
  const y = scaleLog().domain(domain).range([height, 0]);
  const spots: Spot[] = [];
  for (const point of [...points].sort((a, b) => +b.named - +a.named))
    spots.push(freeSpot(point, x(point.year), y, spots));
  return {
    x,
    y,
    ticks: roundNumbers(...domain),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    spots,
  };
}

function freeSpot(point: SizePoint, centre: number, y: (size: number) => number, spots: readonly Spot[]): Spot {
  for (let column = 0; ; column++) {
    const spot = toSpot(point, centre - column * step, y);
    if (!spots.some((other) => touches(spot.box, other.box))) return spot;
  }
}

function toSpot(point: SizePoint, x: number, y: (size: number) => number): Spot {
  const at = y(point.size);
  const top = point.open === 'up' ? at - dotReach : y(point.upper ?? point.size) - dotRadius;
  const foot = point.open === 'down' ? at + dotReach : at + dotRadius;
  return { point, x, y: at, box: { x: x - dotRadius, y: top, width: 2 * dotRadius, height: foot - top } };
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Room for labels below and above, and at least a decade, so that the axis has numbers to read. */
function logDomain(low: number, high: number): [number, number] {
  const room = Math.max(1, Math.sqrt(10 / (high / low)));
  return [(low * 0.66) / room, high * 1.5 * room];
}

/** 1, 2, 5, 10, 20, 50 … within the domain. */
function roundNumbers(low: number, high: number): number[] {
  const numbers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
    for (const number of [power, 2 * power, 5 * power]) if (number >= low && number <= high) numbers.push(number);
  }
  return numbers;
}
