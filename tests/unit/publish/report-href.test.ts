import { expect, test } from 'vitest';
import { reportHref } from '../../../src/publish/addresses/repository.ts';

test('a report is a new issue of the repository, filled in; without a repository there is no link', () => {
  const href = reportHref('补空白：坐席 & 人数', 'GAP101\n数字：', 'https://code.example/group/name/');
  const { origin, pathname, searchParams } = new URL(href ?? '');
  expect(origin + pathname).toBe('https://code.example/group/name/issues/new');
  expect(Object.fromEntries(searchParams)).toEqual({ title: '补空白：坐席 & 人数', body: 'GAP101\n数字：' });
  expect(reportHref('a', 'b', undefined)).toBe(undefined);
  expect(reportHref('a', 'b', ' ')).toBe(undefined);
});
