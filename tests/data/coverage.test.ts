import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from '../../src/tables/messages/catalog.ts';

const here = import.meta.dirname;
const tests = path.join(here, '..');
const read = (file: string): string => readFileSync(file, 'utf8');

test('every class of bad input has a case', () => {
  const classes = JSON.parse(read(path.join(here, 'classes.json'))) as Record<string, readonly string[]>;
  expect(Object.keys(classes).map((name) => name.split(' ')[0])).toEqual(
    Array.from({ length: 93 }, (_, index) => String(index + 1)),
  );
  for (const [name, cases] of Object.entries(classes)) {
    expect(cases.length, name).toBeGreaterThan(0);
    for (const one of cases) {
      const file = one.endsWith('.test.ts') ? path.join(tests, one) : path.join(here, one, 'expected.json');
      expect(existsSync(file), `${name}: ${one}`).toBe(true);
    }
  }
});

test('every code is what some case or test expects', () => {
  const expected = readdirSync(here)
    .map((name) => path.join(here, name, 'expected.json'))
    .filter((file) => existsSync(file))
    .map(read)
    .join('\n');
  const written = globSync('unit/**/*.test.ts', { cwd: tests })
    .map((file) => read(path.join(tests, file)))
    .join('\n');
  const hit = (code: string): boolean =>
    expected.includes(`"${code} `) || written.includes(`'${code}'`) || written.includes(`'${code} `) || written.includes(` ${code} `);
  expect(problemCodes.filter((code) => !hit(code))).toEqual([]);
});
