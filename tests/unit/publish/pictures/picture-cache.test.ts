import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cacheName, fromCache, intoCache } from '../../../../src/publish/pictures/picture-cache.ts';

const name = cacheName('test', String(process.pid));
const file = path.resolve('node_modules/.cache/kefu-pictures', name);
const bytes = Buffer.from('a picture');

afterEach(() => {
  rmSync(file, { force: true });
});

test('gives back what was kept, and nothing for another name', () => {
  expect(fromCache(name)).toBeNull();
  intoCache(name, bytes);
  expect(Buffer.from(fromCache(name) ?? [])).toEqual(bytes);
  expect(fromCache(cacheName('test', 'another'))).toBeNull();
  expect(cacheName('ab', 'c')).not.toBe(cacheName('a', 'bc'));
});

test('takes a cut, changed or empty file for nothing, and is fixed by the next build', () => {
  const damage: readonly (() => void)[] = [
    () => {
      truncateSync(file, 36);
    },
    () => {
      truncateSync(file, 0);
    },
    () => {
      const whole = readFileSync(file);
      whole[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
      writeFileSync(file, whole);
    },
  ];
  for (const spoil of damage) {
    intoCache(name, bytes);
    spoil();
    expect(existsSync(file)).toBe(true);
    expect(fromCache(name)).toBeNull();
    intoCache(name, bytes);
    expect(Buffer.from(fromCache(name) ?? [])).toEqual(bytes);
  }
});
