import { describe, expect, test } from 'vitest';
import { checkSources } from '../../../src/datasets/checks/check-sources.ts';
import { computedGrade, knownGrades } from '../../../src/datasets/source-grade.ts';
import type { Row } from '../../../src/tables/value.ts';
import { loadData } from '../../../src/datasets/load-data.ts';

const own = loadData('data').tables.find(({ resource }) => resource.name === 'sources');
const row = (over: Row): Row => ({
  ...{ id: 'x', publisher_zh: '某协会', carrier_zh: '某报', kind: 'report', address: 'linked', grade: 'B' },
  ...{ url: 'https://a.example/1', note_en: null },
  ...over,
});
const check = (over: Row) =>
  checkSources({
    ...{ name: 'sources', file: 'data/sources.csv', encoding: 'utf-8', outcome: 'accept', rows: [row(over)] },
    ...{
      lines: [2],
      excelRows: [2],
      columns: new Map([
        ['url', 8],
        ['grade', 12],
      ]),
      marks: [],
      notices: [],
      errors: [],
    },
  }).map(({ code, severity, params }) => [code, severity, params['grade'] ?? params['host']]);

describe('the grade that a row bears out', () => {
  test.each<[string, string, Row]>([
    ['press that names the report', 'B', {}],
    ['the publisher’s own page', 'A', { carrier_zh: '某协会' }],
    ['a paper on its own findings', 'B', { carrier_zh: '某协会', kind: 'press' }],
    ['a mirror', 'C', { carrier_zh: 'a.example（转载站）' }],
    ['a publisher without a name', 'C', { publisher_zh: '未具名（网页）' }],
    ['a crawl', 'C', { kind: 'advert_file', carrier_zh: 'GitHub 公开仓库 a/b' }],
    ['an article of the four', 'S', { address: 'article', carrier_zh: '某协会' }],
    ['an unsafe page, though it is the publisher’s', 'C', { address: 'unsafe', carrier_zh: '某协会' }],
    [
      'an official file kept elsewhere',
      'A',
      { carrier_zh: 'GitHub 公开仓库 a/b', note_en: 'The copy is the file as published.' },
    ],
    ['a transcription', 'B', { carrier_zh: 'GitHub 公开仓库 a/b', note_en: 'The copy is a transcription.' }],
    ['a table made by others', 'C', { carrier_zh: 'GitHub 公开仓库 a/b', note_en: 'A table others derived.' }],
  ])('of %s is %s', (_, grade, over) => {
    expect(computedGrade(row(over)).grade).toBe(grade);
  });

  test('is held against the one given: a notice, with the other grade', () => {
    expect(check({})).toEqual([]);
    expect(check({ grade: 'A' })).toEqual([['source-grade', 'notice', 'B']]);
    expect(check({ carrier_zh: '某博客', id: 'gccp-2007' })).toEqual([]);
  });
});

test('an address of a host that is never linked is refused', () => {
  expect(check({ url: 'http://wap.yunthe.com/a' })).toEqual([['source-host', 'error', 'wap.yunthe.com']]);
  expect(check({ archived: 'http://wap.yunthe.com/a' })).toEqual([['source-host', 'error', 'wap.yunthe.com']]);
});

test('every grade of ours is borne out or named with its reason, and nothing is named without need', () => {
  const differ = (own?.rows ?? [])
    .filter((one) => computedGrade(one).grade !== one['grade'])
    .map(({ id }) => String(id));
  expect(differ.sort()).toEqual([...knownGrades.keys()].sort());
});
