import { describe, expect, test } from 'vitest';
import { gloss } from '../../../../src/components/text/gloss.ts';
import { glossary } from '../../../../src/content/glossary.ts';
import { languages } from '../../../../src/i18n/lang.ts';

describe('gloss', () => {
  test.each([
    ['zh', '招聘薪资中位数与对数刻度', ['median', 'log-scale']],
    ['zh', '中位数的中位数', ['median']],
    ['en', 'The median of seats; medians are another word', ['median', 'agent']],
    ['en', 'Nothing to explain here', []],
    ['zh', '', []],
  ] as const)('%s: %s', (lang, text, terms) => {
    const runs = gloss(text, lang);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.flatMap((run) => (run.term ? [run.term.id] : []))).toEqual(terms);
  });

  test('the longest spelling wins', () => {
    expect(gloss('人工接通率', 'zh').find((run) => run.term)?.text).toBe('人工接通率');
  });
});

test('every term has names and a meaning in both languages, and no figure in it', () => {
  expect(new Set(glossary.map((term) => term.id)).size).toBe(glossary.length);
  for (const term of glossary) {
    for (const lang of languages) {
      expect(term.names[lang].length, term.id).toBeGreaterThan(0);
      expect(term.meaning[lang], term.id).not.toMatch(/\d/);
      expect(term.meaning[lang].length, term.id).toBeGreaterThan(12);
    }
  }
});
