import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headerFile, readHeaderFile } from '../../../../scripts/support/headers/header-file.ts';
import { covers, headersOf } from '../../../../scripts/support/headers/header-rule.ts';
import { inlineElements } from '../../../../scripts/support/headers/inline-elements.ts';
import { withMetaPolicy } from '../../../../scripts/support/headers/meta-policy.ts';
import { siteHeaders } from '../../../../scripts/support/headers/site-headers.ts';
import { headerFaults } from '../../../helpers/header-faults.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (path: string, ...styles: readonly string[]) => ({
  path,
  text: `<html>${styles.map((style) => `<style>${style}</style>`).join('')}</html>`,
});
const site = { scripts: ['known()'] };
const policyOf = (rules: ReturnType<typeof siteHeaders>, address: string): string =>
  headersOf(rules, address).get('Content-Security-Policy') ?? '';

describe('paths', () => {
  test.each([
    ['/*', '/', true],
    ['/*', '/a/b', true],
    ['/charts/*', '/charts/', true],
    ['/charts/*', '/charts', false],
    ['/charts/:file', '/charts/x.svg', true],
    ['/charts/:file', '/charts/x/', false],
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
  const rules = siteHeaders([page('index.html', 'a{}'), page('charts/x/index.html')], '/', site);
  expect(readHeaderFile(headerFile(rules))).toEqual(rules);
});

test('a header that comes from two rules has both values', () => {
  const rules = readHeaderFile('/*\n  X-One: 1\n/a/*\n  X-One: 2\n');
  expect(headersOf(rules, '/a/').get('X-One')).toBe('1, 2');
});

test('a line that is nothing is named', () => {
  expect(() => readHeaderFile('/*\n  nothing\n')).toThrow('line 2');
});

test('styles are allowed by what they are where they stand, those of drawings and of the page for what is not found too', () => {
  const files = [
    page('index.html', 'a{}'),
    page('404.html', 'i{}'),
    page('charts/x/index.html', 'b{}'),
    { path: 'charts/x.svg', text: '<svg><style>a &gt; b{}</style></svg>' },
  ];
  const rules = siteHeaders(files, '/', site);
  const styles = (address: string) => / style-src ([^;]*);/.exec(policyOf(rules, address))?.[1];
  const sorted = (...texts: readonly string[]) => texts.map(hash).sort().join(' ');
  expect(styles('/')).toBe(sorted('a{}', 'i{}'));
  expect(styles('/charts/x/')).toBe(sorted('b{}', 'i{}'));
  expect(styles('/charts/x.svg')).toBe(hash('a > b{}'));
});

test('where the styles of frames are too many for a line, any may stand in a frame, and pages stay strict', () => {
  const frames = Array.from({ length: 60 }, (_, index) => page(`embed/x/${index}/index.html`, `a{top:${index}px}`));
  const rules = siteHeaders([page('index.html', 'a{}'), ...frames], '/', site);
  expect(policyOf(rules, '/embed/x/1/')).toContain("style-src 'unsafe-inline';");
  expect(policyOf(rules, '/')).toContain(`style-src ${hash('a{}')};`);
  expect(headerFaults(headerFile(rules))).toEqual([]);
});

describe('inline scripts', () => {
  const text = '<html><head><meta charset="utf-8"></head><script>known()</script></html>';

  test('of the site are allowed by what they are, in headers and in the page', () => {
    const rules = siteHeaders([{ path: 'index.html', text }], '/', site);
    const policy = policyOf(rules, '/');
    expect(policy).toContain(`script-src 'self' ${hash('known()')};`);
    const [, own] =
      /^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
        withMetaPolicy({ path: 'index.html', text }, site),
      ) ?? [];
    expect(`${own ?? ''}; frame-ancestors 'self'`).toBe(policy);
  });

  test('of anybody else stop the build, and so does a page that has no place for its policy', () => {
    const strange = { path: 'index.html', text: text.replace('known', 'strange') };
    expect(() => withMetaPolicy(strange, site)).toThrow('index.html holds an inline script');
    expect(() => siteHeaders([strange], '/', site)).toThrow('strange()');
    expect(() => withMetaPolicy({ path: 'index.html', text: '<html></html>' }, site)).toThrow('index.html has no');
  });

  test('are told from data, files, words and comments', () => {
    const html = `<!-- <script>a()</script> --><p title="<script>b()</script>"></p><textarea><script>c()</script></textarea>
      <script type="application/ld+json">{}</script><script src="d.js"></script><script type="application/json" class="x">[]</script>
      <script type="module">e()</script><SCRIPT\n>f('<style>g{}</style>')</SCRIPT><style media="print">h{}</style>`;
    expect(inlineElements('index.html', html)).toEqual({
      scripts: ['e()', "f('<style>g{}</style>')"],
      styles: ['h{}'],
    });
  });
});

test('a frame names the address of the site beside itself, for browsers to which a sandbox has no self', () => {
  const address = 'https://example.org/kefu/';
  const frame = { path: 'en/embed/x/index.html', text: '<meta charset="utf-8">' };
  const other = { ...frame, path: 'charts/x/index.html' };
  const policies = ({ path }: typeof frame) => [
    withMetaPolicy({ ...frame, path }, { ...site, address }),
    policyOf(siteHeaders([frame, other], '/', { ...site, address }), `/${path.replace('index.html', '')}`),
  ];
  for (const policy of policies(frame)) {
    expect(policy).toContain(`script-src 'self' ${address};`);
    expect(policy).toContain(`connect-src 'self' ${address};`);
  }
  for (const policy of policies(other)) expect(policy).not.toContain(address);
});

test('below a path, every rule is', () => {
  const rules = siteHeaders([page('index.html'), page('en/index.html'), page('charts/x/index.html')], '/a/b/', site);
  expect(rules.map(({ path }) => path)).toEqual(['/a/b/*', '/a/b/', '/a/b/charts/:chart/', '/a/b/en/']);
  expect(headersOf(rules, '/a/b/en/').get('X-Content-Type-Options')).toBe('nosniff');
});
