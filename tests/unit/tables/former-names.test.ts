import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import { formatProblem } from '../../../src/tables/describe.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import { aResource, bytesOf } from './a-resource.ts';

const table = aResource([
  { name: 'id', type: 'string' },
  { name: 'mean_pay', type: 'number', title: '平均工资', deprecated: ['wage', 'pay_avg'] },
]);
const read = (text: string) => checkTable(bytesOf(text), 'pay.csv', table);
const said = (text: string, lang: 'zh' | 'en') => {
  const { errors, notices } = read(text);
  return [...errors, ...notices].map((problem) => formatProblem(problem, lang));
};

describe('a column under its former name', () => {
  test.each(['wage', 'pay_avg', ' Wage', '平均工资 Mean pay（wage）', 'wage（元）'])(
    'is read, with a notice that names the new one: %s',
    (label) => {
      const { rows, outcome, notices } = read(`id,${label}\nA1,2600\n`);
      expect(rows.map((row) => ({ ...row }))).toEqual([{ id: 'A1', mean_pay: 2600 }]);
      expect(outcome).toBe('normalise');
      expect(notices.map(({ code }) => code)).toEqual(['label-deprecated']);
    },
  );

  test('is reported in both languages', () => {
    expect(said('id,wage\nA1,2600\n', 'en').join('\n')).toBe(
      'pay.csv:1:2: notice: the header has former names: wage → mean_pay; read as the new columns in this release; later releases will not know them; write the new names; for our own tables npm run data -- format does it (cell B1 in Excel) [label-deprecated]',
    );
    expect(said('id,wage\nA1,2600\n', 'zh').join('\n')).toContain(
      '表头用了旧列名：wage → mean_pay；这一版里已当作新的列',
    );
  });

  test.each(['mean_pay,wage', 'wage,mean_pay', '平均工资,wage'])(
    'is an error beside the new one where the two differ: %s',
    (labels) => {
      const { errors, rows } = read(`id,${labels}\nA1,2600,2600\nA2,2700,2800\n`);
      expect(errors.map(({ code, line, column }) => [code, line, column])).toEqual([['duplicate-label', 1, 3]]);
      expect(rows).toEqual([]);
      expect(said(`id,${labels}\nA1,2600,2600\nA2,2700,2800\n`, 'en')[0]).toContain(
        '"wage" is the former name of "mean_pay"',
      );
    },
  );

  test.each(['mean_pay,wage', 'wage,mean_pay'])(
    'is left out beside the new one that holds the same, as we serve both: %s',
    (labels) => {
      const { outcome, rows, notices } = read(`id,${labels}\nA1,2600,2600\nA2,,\n`);
      expect(outcome).toBe('normalise');
      expect(rows.map((row) => row['mean_pay'])).toEqual([2600, null]);
      expect(notices.map(({ code }) => code)).toEqual(['extra-label']);
    },
  );

  test('is an error beside another former one, of which neither is the one to keep', () => {
    expect(said('id,wage,pay_avg\nA1,2600,2600\n', 'en')[0]).toContain(
      'find out which one counts and delete the other',
    );
  });

  test('with another unit is refused as the new one would be', () => {
    expect(read('id,wage（万元）\nA1,0.26\n').errors.map(({ code }) => code)).toEqual(['label-unit']);
  });
});

test.each([
  [[{ name: 'a' }, { name: 'b', deprecated: ['a'] }], 'package-duplicate'],
  [
    [
      { name: 'a', deprecated: 'x' },
      { name: 'b', deprecated: ['x'] },
    ],
    'package-duplicate',
  ],
  [[{ name: 'a', deprecated: [''] }], 'package-value'],
  [[{ name: 'a', deprecated: [3] }], 'package-key-type'],
])('a former name that would be two columns is a fault of the description: %j', (fields, code) => {
  const described = readPackage({ resources: [{ name: 't', path: 't.csv', schema: { fields } }] }, 'p');
  expect('problems' in described ? described.problems.map((problem) => problem.code) : []).toEqual([code]);
});
