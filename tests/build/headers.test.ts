import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { readHeaderFile } from '../../scripts/support/headers/header-file.ts';
import { headerLimits, headersOf } from '../../scripts/support/headers/header-rule.ts';
import { addressOf } from '../../scripts/support/headers/site-headers.ts';
import { headerFaults } from '../helpers/header-faults.ts';
import { pagesToParse } from '../helpers/pages-to-parse.ts';
import { allPages, siteFiles } from '../helpers/site-pages.ts';

const folder = inject('site');
const text = readFileSync(path.join(folder, '_headers'), 'utf8');
const rules = readHeaderFile(text);
const addresses = siteFiles(folder)
  .filter((file) => !/^_(headers|nginx|Caddyfile)/.test(file))
  .map(addressOf);
const of = (address: string) => headersOf(rules, address);

test('the file is one that hosts take', () => {
  expect(headerFaults(text)).toEqual([]);
});

test('no rule is there for nothing', () => {
  for (const rule of rules)
    expect(
      addresses.some((address) => headersOf([rule], address).size > 0),
      rule.path,
    ).toBe(true);
});

describe('every address', () => {
  test('has the headers of all, and one policy', () => {
    for (const address of addresses) {
      const headers = of(address);
      expect(headers.get('X-Content-Type-Options'), address).toBe('nosniff');
      const [, age = ''] =
        /^max-age=(\d+); includeSubDomains$/.exec(headers.get('Strict-Transport-Security') ?? '') ?? [];
      expect(Number(age), address).toBeGreaterThanOrEqual(31_536_000);
      expect(headers.get('Permissions-Policy'), address).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
      expect(headers.get('Content-Security-Policy')?.match(/default-src/g), address).toHaveLength(1);
      expect(headers.get('Content-Security-Policy'), address).toMatch(/^default-src 'none'; /);
    }
  });

  test('has no header from two rules, however a host reads paths', () => {
    const doubled = addresses.flatMap((address) => {
      const names = rules.flatMap((rule) => [...headersOf([rule], address).keys()]);
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${address}: ${name}`);
    });
    expect(doubled).toEqual([]);
    // Netlify takes the last slash of `/embed/*` as optional: what it then joins must not be stricter or kept from search.
    const page = of('/embedding/');
    const policy = (address: string) =>
      new Set(
        of(address)
          .get('Content-Security-Policy')
          ?.match(/'sha256-[^']+'/g),
      );
    expect(page.get('X-Robots-Tag')).toBeUndefined();
    const inline = [...readFileSync(path.join(folder, 'embedding/index.html'), 'utf8').matchAll(/<style|<script>/g)];
    const both = [...policy('/embedding/')].filter((hash) => policy('/embed/seats/').has(hash));
    expect(both.length).toBeGreaterThanOrEqual(inline.length);
  });
});

describe('by kind', () => {
  const isFrame = (address: string) => /^(\/en)?\/embed\//.test(address);

  test('pages may be framed by the site alone and keep windows apart; frames may stand anywhere, out of results', () => {
    for (const address of addresses.filter((one) => one.endsWith('/'))) {
      const headers = of(address);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy.includes("frame-ancestors 'self'"), address).toBe(!isFrame(address));
      expect(policy.includes('frame-ancestors'), address).toBe(!isFrame(address));
      expect(headers.get('Cross-Origin-Opener-Policy'), address).toBe(isFrame(address) ? undefined : 'same-origin');
      expect(headers.get('X-Robots-Tag'), address).toBe(isFrame(address) ? 'noindex, indexifembedded' : undefined);
    }
  });

  test('an object of a page of others may be a picture or a sheet of ours', () => {
    const files = addresses.filter((one) => /\/charts\/.*\.(?:svg|pdf)$/.test(one));
    expect(files.length).toBeGreaterThan(100);
    for (const address of files) {
      const policy = of(address).get('Content-Security-Policy') ?? '';
      expect(policy, address).not.toContain('frame-ancestors');
      expect(policy, address).toContain("object-src 'self'");
      if (!address.endsWith('.svg')) continue;
      const [, style = ''] = /<style>([^<]*)</.exec(readFileSync(path.join(folder, address), 'utf8')) ?? [];
      if (style !== '') expect(policy, address).toContain(createHash('sha256').update(style).digest('base64'));
    }
  });

  test('no policy allows anything inline by a general word, and only the programs’ own may compile', () => {
    for (const address of addresses) {
      const policy = of(address).get('Content-Security-Policy') ?? '';
      expect(policy, address).not.toContain('unsafe-inline');
      expect(policy.includes('unsafe-eval'), address).toBe(address.startsWith('/_astro/'));
    }
  });

  test('other sites may read data, charts, frames and programs, and nothing else', () => {
    for (const address of addresses) {
      const open = /^(\/en)?\/(data|charts|embed|oembed|updates)\/|^\/_astro\//.test(address);
      expect(of(address).get('Access-Control-Allow-Origin'), address).toBe(open ? '*' : undefined);
      expect(of(address).get('Cross-Origin-Resource-Policy'), address).toBe(open ? 'cross-origin' : undefined);
    }
  });

  test('what never changes is kept for a year, everything else is asked for anew', () => {
    const forever =
      /^\/_astro\/|^(\/en)?\/charts\/v\/|^\/data\/[^/]+\/[0-9a-f]{12}\.csv$|^\/embed\/v1\.[0-9a-f]{12}\.js$/;
    expect(addresses.some((address) => /^\/data\/[^/]+\/[0-9a-f]{12}\.csv$/.test(address))).toBe(true);
    for (const address of addresses)
      expect(of(address).get('Cache-Control'), address).toBe(
        forever.test(address) ? 'public, max-age=31536000, immutable' : undefined,
      );
  });
});

describe('what stands inside a page is named by digest in both walls', () => {
  const directive = (policy: string, name: string) => new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policy)?.[1] ?? '';
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const pages = pagesToParse(allPages(folder)).map(({ path: address, html }) => {
    const { document } = parseHTML(html);
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => digest(one.textContent));
    return {
      address,
      html,
      policy: document.querySelector('[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
      header: of(address).get('Content-Security-Policy') ?? '',
      scripts: texts('script:not([src], [type="application/json"], [type="application/ld+json"])'),
      styles: texts('style'),
    };
  });

  test('every script and style, and in a page’s own no more', () => {
    expect(pages.length).toBeGreaterThan(200);
    for (const { address, policy, header, scripts, styles } of pages) {
      expect([scripts.length, styles.length > 0], address).toEqual([1, true]);
      for (const [name, digests] of [['script-src', scripts] as const, ['style-src', styles] as const]) {
        for (const wall of [policy, header])
          expect(
            digests.filter((one) => !directive(wall, name).split(' ').includes(one)),
            `${address}: ${name}`,
          ).toEqual([]);
        expect(directive(policy, name).match(/'sha256-/g), `${address}: ${name}`).toHaveLength(new Set(digests).size);
      }
    }
  });

  test('and a page’s own stands before all that it is about, as strict as the header', () => {
    const rest = (policy: string) => policy.replaceAll(/ 'sha256-[^']*'/g, '').replace("; frame-ancestors 'self'", '');
    for (const { address, html, policy, header } of pages) {
      expect(html, address).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="/);
      expect(rest(policy), address).toBe(rest(header));
      expect(policy, address).not.toMatch(/unsafe|frame-ancestors|report|sandbox/);
    }
  });
});

test('what hosts would not take is found', () => {
  const faults = (lines: readonly string[]) => headerFaults(lines.join('\n'));
  expect(faults(['/*', '  X-One: 1'])).toEqual([]);
  expect(faults(['/a/*/b/*', '  X-One: 1'])).toEqual(['/a/*/b/*: more than one splat']);
  expect(faults(['/*', `  X-One: ${'1'.repeat(headerLimits.line)}`])).toHaveLength(1);
  expect(faults(['/*', '  X One: 1'])).toHaveLength(1);
  expect(faults(['/*', '  X-One: é'])).toHaveLength(1);
  expect(faults(['/*', '  X-One: 1', '  x-one: 2'])).toEqual(['/*: x-one twice']);
  expect(faults(Array.from({ length: 101 }, (_, index) => `/${index}\n  X-One: 1`))).toEqual(['101 rules']);
});
