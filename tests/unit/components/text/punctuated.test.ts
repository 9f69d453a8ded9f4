import { expect, test } from 'vitest';
import { gloss } from '../../../../src/components/text/gloss.ts';
import { punctuated } from '../../../../src/components/text/punctuated.ts';

test.each([
  ['zh', '与远程银行的“智能服务占比”（%），2019–2022年', '“', '”'],
  ['zh', '招聘薪资中位数与别的', '', ''],
  ['en', 'known only at second hand, from an article', '', ','],
] as const)('%s: %s', (lang, text, open, close) => {
  const runs = punctuated(gloss(text, lang));
  expect(runs.map((run) => run.open + run.text + run.close).join('')).toBe(text);
  const term = runs.find((run) => run.term);
  expect([term?.open, term?.close]).toEqual([open, close]);
});
