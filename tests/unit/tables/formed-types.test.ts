import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import { aResource, bytesOf } from './a-resource.ts';

/** What a cell of a type is read as, or the code of its error. */
function read(type: string, cell: string): unknown {
  const resource = aResource([{ name: 'id' }, { name: 'a', type }]);
  const report = checkTable(bytesOf(`id,a\n1,"${cell.replaceAll('"', '""')}"\n`), 't.csv', resource);
  return report.errors[0]?.code ?? report.rows[0]?.['a'];
}

describe('types that stay text and have a form', () => {
  test.each([
    ['time', '09:30:00', '25:00:00'],
    ['duration', 'P1Y2M', 'P'],
    ['geopoint', '116.4, 39.9', '116.4'],
    ['datetime', '2024-02-29T09:30:00Z', '2023-02-29T09:30:00Z'],
    ['object', '{"a":1}', '[1]'],
    ['geojson', '{"type":"Point"}', '{'],
    ['array', '[1,2]', '{"a":1}'],
  ])('%s: %s is one, %s is none', (type, right, wrong) => {
    expect(read(type, right)).toBe(right);
    expect(read(type, wrong)).toBe('text-format');
    expect(read(type, '暂无')).toBe('missing-mark');
  });

  test('yes and no are read in the declared spellings alone', () => {
    expect(['true', 'false', '是', '暂无'].map((cell) => read('boolean', cell))).toEqual([
      true,
      false,
      'bool-format',
      'missing-mark',
    ]);
  });
});
