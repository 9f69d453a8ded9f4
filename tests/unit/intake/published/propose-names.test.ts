import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnName, knownTitles, proposeNames } from '../../../../src/intake/published/propose-names.ts';
import { readPackage } from '../../../../src/tables/package/read-package.ts';
import { aResource } from '../../tables/a-resource.ts';

const described = readPackage(readFileSync('data/datapackage.json', 'utf8'), 'datapackage.json');
if ('problems' in described) throw new Error('our description has faults');
const titles = knownTitles(described.resources);
const proposed = (...headings: readonly string[]) =>
  proposeNames(
    headings.map((heading, index) => ({ number: index + 1, heading: [heading], unit: '', cells: [] })),
    new Map(),
    titles,
  ).map(({ name }) => name);

describe('names for Chinese headings', () => {
  test('common ones of the field are translated', () => {
    expect(proposed('年份', '城市', '平均工资（元/月）', '底薪', '五险一金', '离职率', '呼入量', '一次解决率')).toEqual(
      [
        'year',
        'city',
        'mean_pay',
        'base_pay',
        'social_insurance',
        'turnover_rate',
        'inbound_calls',
        'first_contact_resolution',
      ],
    );
  });

  test('those that our own tables have as a title get the name that it has there, brackets told apart', () => {
    expect(proposed('区位商', '地点（中文）', '地点(英文)', '全年奖金（千日元）')).toEqual([
      'location_quotient',
      'place_zh',
      'place_en',
      'annual_bonus',
    ]);
  });

  test('others keep the number of their column, and so does what nothing is known of', () => {
    expect(proposed('摸鱼指数', '编号')).toEqual(['c1', 'number']);
  });

  test('a title that tables do not agree on names nothing, nor does one of an id', () => {
    const table = (name: string, title: string) => aResource([{ name, title }]);
    const found = knownTitles([
      table('metric', '指数'),
      table('measure', '指数'),
      table('id', '号'),
      table('heat', '热 度'),
    ]);
    expect([...found]).toEqual([['热度', 'heat']]);
  });

  test('every name of ours is one that a description takes', () => {
    expect([...titles.values()].filter((name) => !columnName.test(name))).toEqual([]);
  });
});
