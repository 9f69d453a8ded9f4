import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/tables/text/tokenize.ts';

const faults = (text: string): string[] =>
  tokenize(text).findings.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);

describe('records', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\n"x,""y""\n2"\n', [['a'], ['x,"y"\n2']]],
    ['a\n"x\r\ny"\r\n', [['a'], ['x\r\ny']]],
    ['a\n\n1\n', [['a'], [''], ['1']]],
    [
      'a,b\n"",""\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['', []],
  ])('%j', (text, cells) => {
    expect(tokenize(text).cells).toEqual(cells);
  });

  test('no name is treated as special, no header is renamed', () => {
    expect(tokenize('__proto__,a,a\n1,2,3\n').cells).toEqual([
      ['__proto__', 'a', 'a'],
      ['1', '2', '3'],
    ]);
  });

  test('lines are physical, and those of records that span several are their first', () => {
    expect(tokenize('a,b\n"1\n2\r\n3",x\n\n4,"y"\n').lines).toEqual([1, 2, 5, 6]);
    expect(tokenize('a\r\n"1\r2"\r\n3\r\n').lines).toEqual([1, 2, 4]);
  });
});

describe('quotes', () => {
  test.each([
    ['unclosed, at the place where it opened', 'a,b\n1,"x\n2,y\n3,z\n', ['unclosed-quote 2:2']],
    ['unclosed, with quotes further down', 'a,b\n1,"x\n2,"y"\n3,z\n', ['unclosed-quote 2:2']],
    ['unclosed, twice', 'a,b\n"x,1\n"y,2\n', ['unclosed-quote 2:1', 'unclosed-quote 3:1']],
    ['inside an unquoted cell', 'a,b\n1,5" x\n', ['stray-quote 2:2']],
    ['after a closed cell', 'a,b\n"x"y,2\n', ['stray-quote 2:1']],
    ['after a blank', 'a,b\n1, "x"\n', ['blank-before-quote 2:2']],
    ['escaped by a backslash', 'a,b\n1,"x\\"y"\n', ['stray-quote 2:2']],
    ['in a record that began above', 'a,b,c\n1,"x\ny",z"\n', ['stray-quote 2:3']],
    ["in Excel's way of writing text", 'a,b\n1,="007"\n', []],
    ['doubled', 'a,b\n1,"""x"""\n', []],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('records after a broken one keep their lines', () => {
    const { cells, lines, broken } = tokenize('a,b\n1,"x\n2,y\n');
    expect(cells[2]).toEqual(['2', 'y']);
    expect(lines).toEqual([1, 2, 3]);
    expect([...broken]).toEqual([2]);
  });

  test('a hundred thousand unclosed quotes are all found, each on its line', () => {
    expect(tokenize(`a\n${'"""\n'.repeat(100_000)}`).cells).toHaveLength(50_001);
    const { broken } = tokenize(`a\n${'"x\n'.repeat(100_000)}`);
    expect(broken.size).toBe(100_000);
    expect(broken.has(100_001)).toBe(true);
  });
});

test('mixed line ends are named with the first line that differs', () => {
  expect(faults('a,b\n1,2\r\n3,4\n')).toEqual(['line-ends 2:-']);
  expect(faults('a,b\r\n1,"x\ny"\r\n')).toEqual([]);
  expect(faults('a,b\r1,2\r')).toEqual(['line-ends 1:-']);
});
