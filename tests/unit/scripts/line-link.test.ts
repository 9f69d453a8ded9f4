import { afterEach, describe, expect, test, vi } from 'vitest';
import { annotationLines } from '../../../scripts/support/annotation-lines.ts';
import { linkMarkdown } from '../../../scripts/support/links/link-lines.ts';
import { reportParts } from '../../../scripts/support/report-parts.ts';
import type { Problem } from '../../../src/tables/table-report.ts';

const repository = 'https://code.example/group/kefu';
const at = `${repository}/blob/abc/data/salaries.csv?plain=1#L6`;
const problem: Problem = {
  ...{ code: 'num-suffix', severity: 'error', file: 'data/salaries.csv', line: 6, column: 12 },
  ...{ field: 'value', value: '2600元', params: { unit: '元', write: '2600', row: 6 } },
};
const report = (): string => {
  const texts = { zh: 'data/salaries.csv:6:12：“value”<br>', en: 'data/salaries.csv:6:12: "value"' };
  const form = { entries: 9, characters: 999, picture: () => ({ instead: '' }) };
  return reportParts({ refused: true, texts, difference: undefined, pictures: [] }, [], 'zh', form);
};
const issue = (): string =>
  linkMarkdown([
    {
      address: 'https://a.example/',
      state: 'gone',
      status: 404,
      rows: [{ file: 'data/salaries.csv', line: 6, id: 'x' }],
    },
  ]);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('where the repository is named, a message leads to the line it is about', () => {
  test('in an annotation, in the report of a pull request and in the issue of addresses', () => {
    vi.stubEnv('REPOSITORY_URL', repository);
    vi.stubEnv('GITHUB_SHA', 'abc');
    expect(annotationLines([problem], 'en')[0]).toMatch(new RegExp(` ${at.replace(/[?.]/g, '\\$&')}$`));
    expect(report()).toContain(`<pre><a href="${at}">data/salaries.csv:6</a>:12：“value”&lt;br&gt;</pre>`);
    expect(issue()).toContain(`[\`data/salaries.csv:6 x\`](${at})`);
  });

  test('and nowhere else', () => {
    vi.stubEnv('REPOSITORY_URL', '');
    for (const text of [annotationLines([problem], 'en').join(), report(), issue()]) expect(text).not.toContain('blob');
    vi.stubEnv('REPOSITORY_URL', repository);
    expect(annotationLines([{ ...problem, file: '/tmp/x.csv' }], 'en').join()).not.toContain(repository);
  });
});
