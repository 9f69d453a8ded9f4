import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../../scripts/data.ts';
import type { Row } from '../../../src/tables/value.ts';
import { bytesOf } from './a-resource.ts';
import { seed } from '../../helpers/depth.ts';
import { check, fields, files, names, sampleRows, settings } from './random-tables.ts';

/** One byte put in another's place, put in between, or taken out. */
function change(bytes: Uint8Array, at: number, kind: 'replace' | 'insert' | 'delete', byte: number): Uint8Array {
  const added = kind === 'delete' ? [] : [byte];
  return Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(kind === 'insert' ? at : at + 1)]);
}
const byte = fc.oneof(fc.nat(255), fc.constantFrom(...bytesOf(',"\r\n;\t 0.-%19ae\'=')));
const changed = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(bytes.length - 1), fc.constantFrom('replace' as const, 'insert' as const, 'delete' as const), byte)
    .map(([at, kind, value]) => change(bytes, at, kind, value));

/** Cells that differ between two tables of the same rows. */
const differing = (left: readonly Row[], right: readonly Row[]): string[] =>
  left.flatMap((one, index) =>
    names.filter((name) => one[name] !== right[index]?.[name]).map((name) => `${index} ${name}`),
  );

describe(`with seed ${seed}`, () => {
  test.each(Object.entries(files))(
    'a changed byte is refused, named, or changes its own cell alone: %s',
    (_, bytes) => {
      const before = check(bytes);
      expect(before.rows).toHaveLength(sampleRows.length);
      const usual = before.notices.length;
      fc.assert(
        fc.property(changed(bytes), (other) => {
          const report = check(other);
          if (report.outcome === 'reject') {
            expect(report.errors.length).toBeGreaterThan(0);
            expect(report.rows).toEqual([]);
            return;
          }
          const cells = report.rows.length === before.rows.length ? differing(before.rows, report.rows) : [];
          const named = report.notices.length > usual;
          expect(cells.length, cells.join()).toBeLessThanOrEqual(1);
          if (!named) expect(report.rows).toHaveLength(before.rows.length);
        }),
        settings,
      );
    },
  );
});

describe(`a check of files with seed ${seed}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'properties-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const descriptor = path.join(folder, 'datapackage.json');
  const schema = { fields, primaryKey: 'id', missingValues: ['', '-9'] };
  writeFileSync(descriptor, JSON.stringify({ resources: [{ name: 't', path: 't.csv', schema }] }));
  const file = path.join(folder, 't.csv');

  test('changes no byte and no time of any file, refused or not, and adds none', async () => {
    await fc.assert(
      fc.asyncProperty(changed(files['UTF-8, LF'] ?? new Uint8Array()), async (bytes) => {
        writeFileSync(file, bytes);
        const { mtimeMs } = statSync(file);
        const { outcome } = await checkFiles(descriptor, []);
        expect(['accept', 'normalise', 'reject']).toContain(outcome);
        expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
        expect(statSync(file).mtimeMs).toBe(mtimeMs);
        expect(readdirSync(folder).sort()).toEqual(['datapackage.json', 't.csv']);
      }),
      settings,
    );
  });
});
