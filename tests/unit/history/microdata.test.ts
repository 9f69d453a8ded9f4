import { describe, expect, test } from 'vitest';
import { difference } from '../../../src/history/difference/difference.ts';
import { tableStates } from '../../../src/history/table-state.ts';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import { presentData } from '../../helpers/present-data.ts';

const { tables } = presentData();
const resources = tables.map(({ resource }) => resource);
const tableOf = (name: string): SiteTable => {
  const table = tables.find(({ resource }) => resource.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};

/** What the comparison reports when the first low end of a table rises by 500. */
function raised(name: string) {
  const table = tableOf(name);
  const at = table.rows.findIndex((row) => typeof row['low'] === 'number');
  const rows = table.rows.map((row, index) => (index === at ? { ...row, low: Number(row['low']) + 500 } : row));
  const [before, after] = [table, { ...table, rows }].map((one) => tableStates([one]));
  if (!before || !after) throw new Error('no states');
  return difference({ before, after, resources, shown: () => undefined });
}

describe('a changed cell', () => {
  test('of microdata is a change of the table, not of a published figure', () => {
    const { tables: changed, figures } = raised('adverts-2024');
    expect(changed).toMatchObject([{ name: 'adverts-2024', changed: [{ field: 'low' }], shape: { microdata: true } }]);
    expect(figures).toEqual([]);
  });

  test('of another table is both', () => {
    const { tables: changed, figures } = raised('postings');
    expect(changed[0]?.shape).not.toHaveProperty('microdata');
    expect(figures).toMatchObject([{ place: { kind: 'cell', table: 'postings', field: 'low' } }]);
  });
});
