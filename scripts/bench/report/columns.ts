import type { Visit } from '../visit.ts';

/** A column of the report; less is better in each. */
interface Column {
  readonly key: keyof Visit;
  readonly title: string;
  readonly print: (value: number) => string;
  /** The difference between two loads of the same page that is not significant. */
  readonly noise: number;
}

export const whole = (value: number): string => value.toFixed(0);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

export const columns: readonly Column[] = [
  { key: 'requests', title: 'requests', print: whole, noise: 0 },
  { key: 'bytes', title: 'kB', print: kilobytes, noise: 0 },
  { key: 'allBytes', title: 'kB at rest', print: kilobytes, noise: 0 },
  { key: 'firstPaint', title: 'first paint, ms', print: whole, noise: 20 },
  { key: 'visible', title: 'charts visible, ms', print: whole, noise: 20 },
  { key: 'blocking', title: 'blocking, ms', print: whole, noise: 20 },
  { key: 'shift', title: 'shift', print: (value) => value.toFixed(3), noise: 0.0005 },
  { key: 'interaction', title: 'tap, ms', print: whole, noise: 8 },
];
