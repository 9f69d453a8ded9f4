import { describe, expect, test } from 'vitest';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import { readVersion } from '../../../src/history/read-history.ts';
import { difference } from '../../../src/history/difference/difference.ts';
import { fieldChangeParts, isOnlyNames, renamedStates } from '../../../src/history/renamed-columns.ts';
import { tableState } from '../../../src/history/table-state.ts';
import { unaccepted } from '../../../src/history/unaccepted.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import { formatProblem } from '../../../src/tables/describe.ts';
import { toSiteTable } from '../../../src/datasets/site-table.ts';
import { aResource, bytesOf } from '../tables/a-resource.ts';

const pay = (name: string, deprecated: readonly string[] = [], more: object = {}) =>
  aResource(
    [
      { name: 'id', type: 'string' },
      { name, type: 'number', deprecated, missingValues: ['', 'x'], ...more },
    ],
    { primaryKey: 'id' },
  );
const text = (name: string) => `id,${name}\nA1,2600\nA2,2800\nA3,x\n`;
const siteTable = (resource: ReturnType<typeof pay>, csv: string): SiteTable =>
  toSiteTable(checkTable(bytesOf(csv), 't.csv', resource), {
    ...resource,
    file: 'datapackage.json',
    licenses: [],
    resources: [resource],
  });

/** What sets a table apart from another one, as `diff` and the gate of a build see it. */
function compare(was: ReturnType<typeof pay>, old: string, is: ReturnType<typeof pay>, fresh: string) {
  const accepted = tableState(siteTable(was, old));
  const { version, shape } = accepted;
  // As the log keeps it: the canonical CSV under the former names.
  const former = new Map([['t', readVersion('t', accepted.csv, { version, shape }, is.schema.fields)]]);
  const states = new Map([['t', tableState(siteTable(is, fresh))]]);
  const found = difference({
    before: renamedStates(former, [is]),
    after: states,
    resources: [is],
    shown: () => undefined,
  });
  const gate = unaccepted(found, { name: 'data', reports: [], states });
  const [table] = found.tables;
  return { ...found, table, accepted, gate: gate.map((one) => formatProblem(one, 'en').replace(/;.*/, '')) };
}

describe('a column that was renamed', () => {
  const renamed = compare(pay('wage'), text('wage'), pay('mean_pay', ['wage']), text('mean_pay'));

  test('is a rename, not a lost and a new column', () => {
    expect(renamed.table?.redefined.map(fieldChangeParts)).toEqual([
      { renamedFrom: 'wage', alsoAs: [], noLongerAs: [], reshaped: false },
    ]);
    expect([renamed.table?.added, renamed.table?.removed, renamed.table?.changed]).toEqual([[], [], []]);
    expect([renamed.figures, renamed.anomalies]).toEqual([[], []]);
    expect(renamed.table?.redefined.every(isOnlyNames)).toBe(true);
  });

  test('goes on from the version that was accepted under its former name, and stops a build until it is accepted', () => {
    expect(renamed.table?.before).toBe(renamed.accepted.version);
    expect(renamed.gate).toEqual(['data: column "wage" was renamed "mean_pay"']);
  });

  test('is a lost and a new one where that is not declared', () => {
    const lost = compare(pay('wage'), text('wage'), pay('mean_pay'), text('mean_pay'));
    expect(lost.table?.redefined.map(({ field }) => field).toSorted()).toEqual(['mean_pay', 'wage']);
    expect(lost.anomalies.map(({ name }) => name)).toContain('column:t/wage');
  });

  test('may change its cells and its unit at once, and each is reported', () => {
    const is = pay('mean_pay', ['wage'], { unit: 'CNY_month' });
    const { table, gate } = compare(pay('wage'), text('wage'), is, text('mean_pay').replace('2600', '2650'));
    expect(table?.changed).toEqual([{ row: 'A1', field: 'mean_pay', old: 2600, new: 2650 }]);
    expect(table?.redefined.map(isOnlyNames)).toEqual([false]);
    expect(gate[0]).toContain('was renamed "mean_pay", column "mean_pay" changed from number to number CNY_month');
  });

  test('that is part of the key keeps its rows', () => {
    const keyed = (name: string, deprecated: readonly string[] = []) =>
      aResource(
        [
          { name, type: 'string', deprecated },
          { name: 'pay', type: 'number' },
        ],
        { primaryKey: name },
      );
    const { table } = compare(keyed('id'), 'id,pay\nA1,2600\n', keyed('code', ['id']), 'code,pay\nA1,2600\n');
    expect([table?.added, table?.removed]).toEqual([[], []]);
  });
});

test('a former name goes with an accepted revision, in which its column is reported as served no longer', () => {
  const { table, gate } = compare(pay('mean_pay', ['wage']), text('mean_pay'), pay('mean_pay'), text('mean_pay'));
  expect(table?.redefined.map(fieldChangeParts)).toEqual([
    { renamedFrom: undefined, alsoAs: [], noLongerAs: ['wage'], reshaped: false },
  ]);
  expect(gate).toEqual(['data: column "mean_pay" is no longer served as "wage"']);
});
