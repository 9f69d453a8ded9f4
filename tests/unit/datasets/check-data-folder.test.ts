import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDataFolder } from '../../../src/datasets/checks/check-data-folder.ts';
import { ReadFailure } from '../../../src/tables/read-failure.ts';

/** A copy of our data, changed. */
function changed(change: (folder: string) => void): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'folder-')), 'data');
  cpSync('data', folder, { recursive: true });
  change(folder);
  return folder;
}

const codesOf = (problems: readonly { readonly file: string; readonly code: string }[]) =>
  problems.map(({ file, code }) => `${file} ${code}`);

test.each([
  ['missing', 'file-missing', rmSync],
  [
    'cut short',
    'package-json',
    (file: string) => {
      writeFileSync(file, '{ "resources": [');
    },
  ],
  [
    'no UTF-8',
    'package-json',
    (file: string) => {
      writeFileSync(file, new Uint8Array([0xff, 0xfe, 0x7b, 0]));
    },
  ],
  [
    'no object',
    'package-key-type',
    (file: string) => {
      writeFileSync(file, 'null');
    },
  ],
] as const)('a datapackage.json that is %s is a problem', (_how, code, spoil) => {
  const { description, errors } = checkDataFolder(
    changed((folder) => {
      spoil(path.join(folder, 'datapackage.json'));
    }),
  );
  expect(description).toBeUndefined();
  expect(codesOf(errors)).toEqual([`data/datapackage.json ${code}`]);
});

test('a file whose name differs by case only is read, with a notice', () => {
  const folder = changed((copy) => {
    renameSync(path.join(copy, 'cities.csv'), path.join(copy, 'Cities.CSV'));
  });
  const { errors, notices } = checkDataFolder(folder);
  expect(errors).toEqual([]);
  expect(codesOf(notices)).toEqual(['data/cities.csv file-name']);
});

test('files are read by the function given, and what it refuses is a problem', () => {
  const { errors } = checkDataFolder('data', {
    readFile: () => {
      throw new ReadFailure('NOT_PLAIN');
    },
  });
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['file-not-plain']));
});

test('the day given is the last that data may name', () => {
  const codes = (today: string) => checkDataFolder('data', { today }).errors.map(({ code }) => code);
  expect(codes('9999-12-31')).toEqual([]);
  expect(codes('2000-01-01')).not.toEqual([]);
});

test('a quote without English is a notice that stops nothing', () => {
  const { description, errors, notices } = checkDataFolder(
    changed((folder) => {
      const file = path.join(folder, 'turnover.csv');
      const text = readFileSync(file, 'utf8');
      const english =
        /,"In a survey by the Okinawa General Bureau[^"\n]*",|,In a survey by the Okinawa General Bureau[^,\n]*,/;
      expect(text).toMatch(english);
      writeFileSync(file, text.replace(english, ',,'));
    }),
  );
  expect(description).toBeDefined();
  expect(errors).toEqual([]);
  expect(codesOf(notices)).toContain('data/turnover.csv quote-untranslated');
});
