import { expect, test } from 'vitest';
import type { Source } from '../../../src/datasets/published.ts';
import { siteData } from '../../../src/datasets/site-data.ts';
import { findAbsent } from '../../../src/publish/claims/absent-at-origin.ts';
import { originsOf } from '../../../src/publish/tables/source-list.ts';
import type { Row } from '../../../src/tables/value.ts';

const { sources } = siteData().published;
const called = (id: string): Source => {
  const [any] = sources;
  if (!any) throw new Error('no source');
  return { ...any, id };
};
const [report, survey, press, copy] = ['report', 'survey', 'press', 'copy'].map(called);
const ids = (found: readonly Source[]): string[] => found.map(({ id }) => id);
const defined = (...some: readonly (Source | undefined)[]): Source[] => some.flatMap((one) => one ?? []);

test('origins are the pages at the end of what is cited, each once', () => {
  const cites = (one: Source): Source[] =>
    one === copy ? defined(press, survey) : one === press ? defined(report, survey) : [];
  expect(defined(copy, press, report).map((one) => ids(originsOf(one, cites)).toSorted())).toEqual([
    ['report', 'survey'],
    ['report', 'survey'],
    ['report'],
  ]);
});

test('of ours, pages that carry one report end at its publisher’s own page', () => {
  const found = sources.filter(({ id }) => /^iimedia-2021-(?:ebrun|123|dmncds)$/.test(id)).map((one) => originsOf(one));
  expect(found.map(ids)).toEqual([1, 2, 3].map(() => ['iimedia-2021-iimedia']));
});

const row = (over: Row): Row => ({
  ...{ id: 'R1', metric: 'share', period: '2021', population_en: 'users', unit: 'percent', source: 'press' },
  ...{ value: 9.6, low: null, high: null, bound: 'exact' },
  ...over,
});
const absent = (...rows: readonly Row[]): string[] =>
  findAbsent(rows, new Map([['press', defined(report)]])).map(({ row: id, origin }) => `${id} ${origin.id}`);
const theirs = (over: Row): Row => row({ id: 'R2', source: 'report', value: 9.2, ...over });

test('a figure that the named origin prints otherwise is reported', () => {
  expect(absent(row({}), theirs({}))).toEqual(['R1 report']);
  expect(absent(row({}), theirs({ bound: 'at_least', value: null, low: 10 }))).toEqual(['R1 report']);
});

test.each<[string, Row]>([
  ['the same figure', { value: 9.6 }],
  ['a bound that holds it', { bound: 'at_least', value: null, low: 9 }],
  ['a rough one', { bound: 'about', value: 9 }],
  ['another year', { period: '2022' }],
  ['another measure', { metric: 'count' }],
  ['another population', { population_en: 'firms' }],
  ['another unit', { unit: 'person' }],
  ['no figure', { value: null, bound: null }],
  ['another page’s', { source: 'copy' }],
])('nothing is reported where the origin has %s', (_, over) => {
  expect(absent(row({}), theirs(over))).toEqual([]);
});

test('one agreeing figure of the origin is enough', () => {
  expect(absent(row({}), theirs({}), theirs({ id: 'R3', value: 9.6 }))).toEqual([]);
});
