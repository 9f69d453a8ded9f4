import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { CheckService } from '../../src/client/check/judge/check-service.ts';
import type { CheckAnswer, GivenFile } from '../../src/client/check/messages.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { checkPackage } from '../../src/tables/check-package.ts';
import { problemCodes } from '../../src/tables/messages/catalog.ts';
import { guideEntries } from '../../src/tables/messages/groups.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';
import { pick } from '../helpers/depth.ts';

const folder = path.join(inject('site'), 'data');
const bytesOf = (file: string): Uint8Array => readFileSync(path.join(folder, file));
const description = readPackage(readFileSync(path.join(folder, 'datapackage.json'), 'utf8'), 'datapackage.json');
if ('problems' in description) throw new Error('the published datapackage.json is wrong');
const names = description.resources.map(({ name }) => name);

/** The day of the newest data: nothing in it is of the future. */
const today = readHistory('data').at(-1)?.date ?? '';

/** The judge of the page, on the built site's own files. */
const service = new CheckService((address) => Promise.resolve(bytesOf(address.replace('site:', ''))));
const give = (name: string, content: Uint8Array): GivenFile => ({ name, content, size: content.length, pasted: false });
const check = (...files: readonly GivenFile[]): Promise<CheckAnswer> =>
  service.check({ files, site: 'site:', lang: 'en', today }, () => undefined);
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const edited = (name: string, change: (csv: string) => string): GivenFile =>
  give(`${name}.csv`, new TextEncoder().encode(change(text(bytesOf(`${name}.csv`)))));

test('the judge’s thread carries the words of messages, not what the guide tells of them', () => {
  const [thread = ''] = globSync('_astro/worker-*.js', { cwd: inject('site') });
  const script = readFileSync(path.join(inject('site'), thread), 'utf8');
  expect(problemCodes.filter((code) => !script.includes(code))).toEqual([]);
  expect(problemCodes.filter((code) => script.includes(guideEntries[code].means.zh))).toEqual([]);
});

test('what is published reads back as its own description says, hash, size and row count included', () => {
  const report = checkPackage({
    package: description,
    readFile: bytesOf,
    digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex'),
  });
  expect(report.tables.flatMap(({ errors }) => errors)).toEqual([]);
  expect(report.tables).toHaveLength(names.length);
});

/** Every table in a long run, in both spellings; else every third one, in one. */
describe.each(pick(names, (_, index) => index % 3 === 0))('%s', (name) => {
  test.each(pick([`${name}.csv`, `${name}.excel.csv`], (_, index) => index === names.indexOf(name) % 2))(
    '%s is accepted, changes nothing, and is tidied to itself',
    async (file) => {
      const answer = await check(give(file, bytesOf(file)));
      expect(answer.verdicts).toMatchObject([{ table: name, errors: 0, rows: expect.any(Number) as number }]);
      expect(answer.otherCount).toBe(0);
      const { bytes, name: saved } = service.download({ file, form: 'plain' });
      expect(saved).toBe(`${name}.csv`);
      expect(text(bytes)).toBe(text(bytesOf(`${name}.csv`)));
      expect(text(service.download({ file, form: 'excel' }).bytes)).toBe(text(bytesOf(`${name}.excel.csv`)));
      expect((await service.charts()).filter(({ changed }) => changed)).toEqual([]);
    },
  );
});

describe('a changed figure', () => {
  let answer: CheckAnswer;
  beforeAll(async () => {
    answer = await check(edited('bank-centres', (csv) => csv.replace(/,4\.17,/, ',4.37,')));
  });

  test('is accepted, what its quote does not print and what it breaks elsewhere is reported', () => {
    expect(answer).toMatchObject({ outcome: 'normalise', verdicts: [{ errors: 0, notices: 1 }] });
    expect(answer.others.map(({ file, code }) => `${file} ${code}`)).toEqual(['data/claims.csv claim-verdict']);
  });

  test('moves titles and figures of the charts that draw it', async () => {
    const headcount = (await service.charts()).find(({ id }) => id === 'bank-headcount');
    expect(headcount).toMatchObject({ changed: true });
    expect(headcount?.before.title).toContain('41,700');
    expect(headcount?.after.title).toContain('43,700');
    expect(
      headcount?.changes.some(({ before, after }) => /4\.17|41,700/.test(before) && /4\.37|43,700/.test(after)),
    ).toBe(true);
  });
});

test('a source that others name cannot be left out unseen', async () => {
  const last = text(bytesOf('sources.csv')).trimEnd().split('\n').length - 1;
  const answer = await check(
    edited(
      'sources',
      (csv) =>
        `${csv
          .trimEnd()
          .split('\n')
          .slice(0, last - 40)
          .join('\n')}\n`,
    ),
  );
  expect(answer.outcome).toBe('accept');
  expect(answer.otherCount).toBeGreaterThan(0);
  expect(new Set(answer.others.map(({ code }) => code))).toContain('foreign-key');
});

describe('cells', () => {
  const bad = edited('salaries', (csv) =>
    csv.replace('SAL001,beijing', 'SAL001,peking').replace('\nSAL117,', '\n?SAL117,'),
  );

  test('with problems are marked, with their neighbours around them', async () => {
    const { verdicts } = await check(bad);
    expect(verdicts).toMatchObject([{ outcome: 'reject', grid: true, rows: 96 }]);
    const page = service.grid({ file: 'salaries.csv', mode: 'problems', page: 0 });
    const marked = page.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ marks }, index) =>
        marks.map(({ number }) => `${page.columns[index]?.letters ?? ''}${row} ${number}`),
      ),
    );
    const { problems } = service.problems({ file: 'salaries.csv', from: 0, count: 10, kind: '' });
    expect(marked).toEqual(problems.map(({ place, number }) => `${place} ${number}`));
    expect(page.rows[0]?.row).toBe(2);
    expect(page.rows.some(({ skipped }) => skipped > 0)).toBe(true);
    expect(page.rows.length).toBeLessThan(12);
  });

  test('are on the page that a problem asks for', async () => {
    await check(bad);
    const { problems } = service.problems({ file: 'salaries.csv', from: 0, count: 10, kind: '' });
    for (const { number, place } of problems) {
      const page = service.grid({ file: 'salaries.csv', mode: 'all', problem: number });
      expect(page.rows.map(({ row }) => row)).toContain(+place.replace(/\D/g, ''));
    }
    expect(service.grid({ file: 'salaries.csv', mode: 'all', page: 99 })).toMatchObject({
      page: 2,
      pages: 3,
      total: 96,
    });
  });
});

test('a header that lacks a column is marked where Excel has it', async () => {
  await check(edited('roles', (csv) => csv.replace('name_zh', 'name_zz')));
  const { problems } = service.problems({ file: 'roles.csv', from: 0, count: 1, kind: '' });
  expect(problems).toMatchObject([{ code: 'missing-label', shown: true }]);
  expect(service.grid({ file: 'roles.csv', mode: 'problems', problem: 1 }).marks).toMatchObject([{ number: 1 }]);
});

test('a name that charts take from another table moves them', async () => {
  await check(edited('cities', (csv) => csv.replace('成都', '锦官城').replace('Chengdu', 'Jinguancheng')));
  const moved = (await service.charts()).filter(({ changed }) => changed);
  expect(moved.map(({ id }) => id)).toContain('pay-by-city-tenure');
});
