import { describe, expect, test } from 'vitest';
import { NameIndex, plainName } from '../../../src/tables/names/known-names.ts';
import { nearest } from '../../../src/tables/names/nearest.ts';

const cities = new NameIndex([
  { write: 'beijing', names: ['北京', 'Beijing', '北京市'] },
  { write: 'wuhan', names: ['武汉', 'Wuhan', '武汉市'] },
  { write: 'wuhu', names: ['芜湖', 'Wuhu'] },
  { write: 'xian', names: ['西安', 'Xi’an', '西安市'] },
  { write: 'suzhou_jiangsu', names: ['苏州', 'Suzhou'] },
  { write: 'suzhou_anhui', names: ['宿州', 'Suzhou'] },
  { write: 'guangzhou', names: ['广州', 'Guangzhou'] },
  { write: 'zhuzhou', names: ['株洲', 'Zhuzhou'] },
  { write: 'shenzhen', names: ['深圳', 'Shenzhen'] },
  { write: 'chongqing', names: ['重庆', 'Chongqing'] },
]);

describe('names', () => {
  test.each([
    ['北京', 'same beijing'],
    ['北京市', 'same beijing'],
    ['BeiJing', 'same beijing'],
    ['Xī’ān', 'same xian'],
    ["xi'an", 'same xian'],
    ['Wu Han', 'same wuhan'],
    ['Suzhou', 'same suzhou_jiangsu suzhou_anhui'],
    ['wuhna', 'near wuhan'],
    ['shengzhen', 'near shenzhen'],
    ['shenzen', 'near shenzhen'],
    ['chongqin', 'near chongqing'],
    ['guanzou', 'near guangzhou'],
    ['广洲', 'near guangzhou'],
    ['武汉市洪山区', 'near wuhan'],
    ['湖北武汉', 'near wuhan'],
    ['beijng', 'near beijing'],
    ['纽约', ''],
    ['London', ''],
    ['110000', ''],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    const found = cities.find(name);
    expect(found ? [found.kind, ...found.write].join(' ') : '').toBe(expected);
  });

  test('what does not tell names apart is left off', () => {
    expect(plainName(' Lǚ-liáng’s ')).toBe('luliangs');
  });

  test('two letters that changed places are one slip', () => {
    expect(nearest('wuhna', ['wuhu', 'wuhan'])).toBe('wuhan');
  });
});
