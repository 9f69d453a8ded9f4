import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx, parseCellRef, readXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkFiles, runData } from '../../../../scripts/data.ts';
import { templateWorkbook } from '../../../../src/publish/tables/template-workbook.ts';
import { siteData } from '../../../../src/datasets/site-data.ts';
import { exampleCsv, templateCsv } from '../../../../src/datasets/exports/export-csv.ts';
import { checkTable } from '../../../../src/tables/check-table.ts';
import { openFile } from '../../../../src/tables/text/open-file.ts';
import type { Resource } from '../../../../src/tables/package/descriptor.ts';
import type { Row } from '../../../../src/tables/value.ts';
import { pick } from '../../../helpers/depth.ts';

const { tables } = siteData();
const names = tables.map(({ resource }) => resource.name);
const tableOf = (name: string) => {
  const table = tables.find(({ resource }) => resource.name === name);
  if (!table) throw new Error(name);
  return table;
};
const folder = mkdtempSync(path.join(tmpdir(), 'template-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is wrong with a table of which some rows are left out, though each row is right. */
const ofPart = new Set(['row-count', 'claim-operand', 'claim-verdict', 'gap-and-figure', 'silent-period']);

/** Rows of a file as it is read alone, so that rows which are left out are no matter. */
const rowsOf = async (file: string, resource: Resource): Promise<readonly Row[]> =>
  checkTable(await openFile(readFileSync(file), file), file, resource).rows;

/** Every table in a long run; else every eighth. */
describe.each(pick(names, (_, index) => index % 8 === 0))('the templates of %s', (name) => {
  const table = tableOf(name);

  test('the example holds rows of the table and passes the check', async () => {
    const file = path.join(folder, `${name}.example.csv`);
    writeFileSync(file, exampleCsv(table));
    const [report] = (await checkFiles(undefined, [file])).tables;
    expect(report?.errors.filter(({ code }) => !ofPart.has(code))).toEqual([]);
    expect(report?.notices.map(({ code }) => code)).toContain('bom');
    const whole = table.rows.map((row) => JSON.stringify(row));
    const rows = await rowsOf(file, table.resource);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(whole).toContain(JSON.stringify(row));
  });

  test('the empty one is a header alone', () => {
    const header = table.resource.schema.fields.map((field) => field.name).join(',');
    expect(templateCsv(table.resource)).toBe(`\uFEFF${header}\r\n`);
  });

  test('the workbook, filled with rows of the table, gives those rows again', async () => {
    const workbook = await openXlsx(await templateWorkbook(table.resource, tables));
    const [sheet] = workbook.sheets;
    const filled = table.rows.slice(0, 40);
    sheet?.rows.splice(
      1,
      filled.length,
      ...filled.map((row, index) =>
        table.resource.schema.fields.map(({ name: field }) => row[field] ?? table.marks[index]?.get(field) ?? null),
      ),
    );
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, await saveXlsx(workbook));
    const [report] = (await checkFiles(undefined, [file])).tables;
    expect(report?.errors.filter(({ code }) => !ofPart.has(code))).toEqual([]);
    expect(await rowsOf(file, table.resource)).toEqual(filled);
  });
});

describe('the workbook', () => {
  const made = templateWorkbook(tableOf('salaries').resource, tables);

  test('has the same bytes on another day', async () => {
    vi.useFakeTimers({ now: 2_000_000_000_000, toFake: ['Date'] });
    expect(await templateWorkbook(tableOf('salaries').resource, tables)).toEqual(await made);
  });

  test('offers the codes of each field and of the tables it refers to, no other', async () => {
    const { sheets } = await readXlsx(await made);
    const [data, , codes] = sheets;
    const offered = new Map(
      (data?.dataValidations ?? []).map(({ range, formula1 = '' }) => {
        const [first = 'A1', last = 'A1'] = (formula1.split('!')[1] ?? '').replaceAll('$', '').split(':');
        const [from, to, field] = [first, last, range.split(':')[0] ?? 'A1'].map(parseCellRef);
        const list = codes?.rows.slice(from?.row, (to?.row ?? 0) + 1).map((row) => row[from?.col ?? 0]);
        return [data?.rows[0]?.[field?.col ?? 0], list] as const;
      }),
    );
    const cities = tableOf('cities').rows.map((row) => row['id']);
    const sources = tableOf('sources').rows.map((row) => row['id']);
    expect(offered.get('city')).toEqual(cities);
    expect(offered.get('source')).toEqual(sources);
    expect(offered.get('bound')).toEqual(['exact', 'about', 'at_least', 'at_most', 'between']);
    expect([...offered.keys()].toSorted()).toEqual(
      ['bound', 'city', 'flag', 'income_band', 'relation', 'role', 'source', 'statistic', 'tenure', 'unit'].toSorted(),
    );
  });

  test('keeps months and codes as text, numbers as numbers, and the header in sight', async () => {
    const { sheets } = await readXlsx(await made, { readStyles: true });
    const [data, notes] = sheets;
    const formatBelow = (name: string): string | undefined =>
      data?.cells?.get(`1,${String(data.rows[0]?.indexOf(name) ?? -1)}`)?.style?.numFmt;
    for (const field of ['id', 'period', 'source', 'quote']) expect(formatBelow(field), field).toBe('@');
    for (const field of ['value', 'low', 'high']) expect(formatBelow(field), field).toBeUndefined();
    expect(data?.freezePane).toEqual({ rows: 1, columns: 1 });
    const comment = data?.cells?.get('0,0')?.comment?.text ?? '';
    expect(comment).toMatch(/[\u4e00-\u9fff]/);
    expect(comment).toMatch(/required/);
    expect(notes?.rows.map((row) => row[0])).toEqual(['列 Column', ...(data?.rows[0] ?? [])]);
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) => runData(['template', ...args]);

  test('writes what it says, and never over a file that is there', async () => {
    const out = path.join(folder, 'out', 'new');
    expect((await run('turnover', '--out', out, '--xlsx')).status).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([
      'turnover.example.csv',
      'turnover.template.csv',
      'turnover.template.xlsx',
    ]);
    const mine = path.join(out, 'turnover.template.csv');
    writeFileSync(mine, 'mine');
    rmSync(path.join(out, 'turnover.example.csv'));
    expect((await run('turnover', '--out', out)).status).toBe(1);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(readdirSync(out)).not.toContain('turnover.example.csv');
  });

  test('names the tables when it is misused', async () => {
    const { status, text } = await run('nothing');
    expect(status).toBe(2);
    expect(text).toContain('market-size');
  });
});
