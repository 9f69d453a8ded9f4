import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headerFile, readHeaderFile } from '../../../../scripts/support/headers/header-file.ts';
import { covers, headersOf } from '../../../../scripts/support/headers/header-rule.ts';
import { siteHeaders } from '../../../../scripts/support/headers/site-headers.ts';
import { headerFaults } from '../../../helpers/header-faults.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (path: string, ...styles: readonly string[]) => ({
  path,
  text: `<html>${styles.map((style) => `<style>${style}</style>`).join('')}</html>`,
});
const policyOf = (rules: ReturnType<typeof siteHeaders>, address: string): string =>
  headersOf(rules, address).get('Content-Security-Policy') ?? '';

describe('paths', () => {
  test.each([
    ['/*', '/', true],
    ['/*', '/a/b', true],
    ['/charts/*', '/charts/', true],
    ['/charts/*', '/charts', false],
    ['/embed/*', '/embedding/', false],
    ['/data/:table/:version', '/data/pay/0123456789ab.csv', true],
    ['/data/:table/:version', '/data/pay/', false],
    ['/embed/v1.*.js', '/embed/v1.0a1b.js', true],
    ['/embed/v1.*.js', '/embed/v1.js', false],
    ['/robots.txt', '/robotsAtxt', false],
  ])('%s covers %s: %s', (path, address, wanted) => {
    expect(covers({ path }, address)).toBe(wanted);
  });
});

test('a file is read back as it was written', () => {
  const rules = siteHeaders([page('index.html', 'a{}'), page('charts/x/index.html')], '/');
  expect(readHeaderFile(headerFile(rules))).toEqual(rules);
});

test('a header that comes from two rules has both values', () => {
  const rules = readHeaderFile('/*\n  X-One: 1\n/a/*\n  X-One: 2\n');
  expect(headersOf(rules, '/a/').get('X-One')).toBe('1, 2');
});

test('a line that is nothing is named', () => {
  expect(() => readHeaderFile('/*\n  nothing\n')).toThrow('line 2');
});

test('styles are allowed by what they are, those of drawings too', () => {
  const drawing = { path: 'charts/x.svg', text: '<svg><style>a &gt; b{}</style></svg>' };
  const policy = policyOf(siteHeaders([page('index.html', 'a{}'), drawing], '/'), '/');
  expect(policy).toContain(`style-src 'self' ${[hash('a{}'), hash('a > b{}')].sort().join(' ')};`);
});

test('where the styles of frames are too many for a line, any may stand in a frame, and pages stay strict', () => {
  const frames = Array.from({ length: 60 }, (_, index) => page(`embed/x/${index}/index.html`, `a{top:${index}px}`));
  const rules = siteHeaders([page('index.html', 'a{}'), ...frames], '/');
  expect(policyOf(rules, '/embed/x/1/')).toContain("style-src 'self' 'unsafe-inline';");
  expect(policyOf(rules, '/')).toContain(`style-src 'self' ${hash('a{}')};`);
  expect(headerFaults(headerFile(rules))).toEqual([]);
});

test('below a path, every rule is', () => {
  const rules = siteHeaders([page('index.html'), page('en/index.html'), page('charts/x/index.html')], '/a/b/');
  expect(rules.map(({ path }) => path)).toEqual(['/a/b/*', '/a/b/', '/a/b/charts/*', '/a/b/en/']);
  expect(headersOf(rules, '/a/b/en/').get('X-Content-Type-Options')).toBe('nosniff');
});
