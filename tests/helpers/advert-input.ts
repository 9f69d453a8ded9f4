import { createInput } from '../../src/datasets/input.ts';
import type { Input } from '../../src/datasets/input.ts';
import type { Row } from '../../src/tables/value.ts';
import { presentData } from './present-data.ts';

const { package: description, tables } = presentData();
const cities = tables.find(({ resource }) => resource.name === 'cities')?.rows ?? [];

/** An advert of Chengdu as the reader gives it, but for what is said otherwise. */
export const advert = (changes: Readonly<Row> = {}): Row => ({
  city: 'chengdu',
  low: 4000,
  high: 6000,
  flag: null,
  employer: '1',
  telesales: 'no',
  experience: null,
  source: 'crawl',
  ...changes,
});

/** An advert of a crawl as the reader gives it, but for what is said otherwise. */
export const crawled = (changes: Readonly<Row> = {}): Row => ({
  set: '2022',
  source: 'a',
  city: 'dongguan',
  experience: 'none',
  low: 4000,
  high: 6000,
  ...changes,
});

/** Hand-made rows of the two tables of adverts, beside the real cities and the real names of codes. */
export const advertInput = (adverts: readonly Row[], crawls: readonly Row[] = []): Input =>
  createInput(
    description,
    new Map([
      ['cities', cities],
      ['adverts-2024', adverts],
      ['adverts-experience', crawls],
    ]),
  );

/** One advert of each of so many employers, numbered from `first`. */
export const employers = (count: number, changes: (index: number) => Readonly<Row> = () => ({}), first = 1): Row[] =>
  Array.from({ length: count }, (_, index) => advert({ employer: String(first + index), ...changes(index) }));
