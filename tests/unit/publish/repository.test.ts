import { expect, test } from 'vitest';
import { repositoryAddress, shownAddress } from '../../../src/publish/addresses/repository.ts';

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
