import { expect, test } from 'vitest';
import { repositoryAddress, repositoryFile, shownAddress } from '../../../src/publish/addresses/repository.ts';

test('a setting that names a place on the web is the repository, without its last slash', () => {
  expect(repositoryAddress('https://code.example/group/kefu/')).toBe('https://code.example/group/kefu');
  expect(shownAddress('https://code.example/group/kefu')).toBe('code.example/group/kefu');
  // Brackets would end the link in a text.
  expect(repositoryAddress('https://code.example/a(b)')).toBe('https://code.example/a%28b%29');
});

test.each(['', '  '])('%j names none', (setting) => {
  expect(repositoryAddress(setting)).toBeUndefined();
});

test.each(['kefu', 'code.example/kefu', 'javascript:alert(1)', 'file:///kefu'])('%s is refused', (setting) => {
  expect(() => repositoryAddress(setting)).toThrow('REPOSITORY_URL');
});

test('a file of it is named with its line, at the newest state or another', () => {
  const repository = 'https://code.example/group/kefu';
  expect(repositoryFile('data/a b.csv', null, { repository })).toBe(`${repository}/blob/HEAD/data/a%20b.csv`);
  expect(repositoryFile('data/a.csv', 7, { repository, ref: 'abc' })).toBe(
    `${repository}/blob/abc/data/a.csv?plain=1#L7`,
  );
});
