import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as Record<string, Readonly<Record<string, string>> | undefined>;
const lock = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

test('every package is of one version, whose bytes the lockfile knows, from no address of its own', () => {
  expect(locked.length).toBeGreaterThan(100);
  const faults = locked.filter(
    ([, { integrity, link, resolved = '' }]) =>
      link === true || !integrity?.startsWith('sha512-') || /^(?:git|file|http:)/.test(resolved),
  );
  expect(faults.map(([place]) => place)).toEqual([]);
  const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(project[kind] ?? {}),
  );
  for (const [name, version] of wanted) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('no package runs a program when it is installed, and what the site is made with is a short list', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  expect(Object.keys(project['dependencies'] ?? {}).length).toBeLessThanOrEqual(11);
});
