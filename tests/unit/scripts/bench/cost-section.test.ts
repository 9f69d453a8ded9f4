import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { costSection } from '../../../../scripts/bench/cost/cost-section.ts';
import { keptCost } from '../../../../scripts/bench/cost/keep-cost.ts';
import { sectionOf, withSection } from '../../../../scripts/bench/cost/marked-section.ts';
import { languages } from '../../../../src/i18n/lang.ts';

const kept = keptCost();
const quiet = { ...kept, machine: { ...kept.machine, loadBefore: 0.1 } };

describe('cost and load in docs/hosting.md', () => {
  test.each(languages)('is what the kept result gives (%s)', (lang) => {
    const guide = readFileSync('docs/hosting.md', 'utf8');
    expect(sectionOf(guide, `cost ${lang}`)).toBe(costSection(kept, lang));
  });

  test('has the same figures in both languages', () => {
    const rows = languages.map((lang) =>
      costSection(kept, lang)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) =>
          line
            .split('|')
            .slice(2)
            .join('|')
            .match(/\d[\d,.]*/g),
        ),
    );
    expect(rows[0]?.flat().length).toBeGreaterThan(50);
    expect(rows[0]).toEqual(rows[1]);
  });

  test('says when the machine was busy, and when nothing was loaded', () => {
    const busy = { ...quiet, machine: { ...quiet.machine, loadBefore: 3 } };
    expect(costSection(busy, 'en')).toContain('The machine was busy');
    expect(costSection(quiet, 'en')).not.toContain('The machine was busy');
    const unloaded = costSection({ ...quiet, load: null }, 'en');
    expect(unloaded).toContain('There was no load run');
    expect(unloaded).not.toContain('99th percentile');
  });

  test('has money and the server behind a CDN only where the operator gives them', () => {
    const given = { ...quiet.assumptions, perGb: 2, perMillionRequests: null, hitRate: 0.5 };
    const none = { ...quiet.assumptions, perGb: null, perMillionRequests: null, hitRate: 0 };
    const [priced, plain] = [given, none].map((assumptions) => costSection({ ...quiet, assumptions }, 'en'));
    expect(priced).toContain('| money |');
    expect(priced).toContain('2 a GB, 0 a million requests');
    expect(priced).toContain('Behind the CDN');
    expect(priced).toContain('--hit-rate 0.5 --per-gb 2`');
    expect(plain).not.toContain('| money |');
    expect(plain).toContain('No price of any host stands here');
    expect(plain).not.toContain('Behind the CDN');
  });
});

test('a part between markers is replaced, and nothing around it', () => {
  const document = 'a\n<!-- x: begin -->\nold\n<!-- x: end -->\nb\n';
  expect(sectionOf(document, 'x')).toBe('old\n');
  expect(withSection(document, 'x', 'new $& \n')).toBe('a\n<!-- x: begin -->\nnew $& \n<!-- x: end -->\nb\n');
  expect(() => withSection(document, 'y', '')).toThrow('y: begin');
  expect(() => sectionOf('<!-- x: end -->\n<!-- x: begin -->\n', 'x')).toThrow('x: end');
});
