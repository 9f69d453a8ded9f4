import { describe, expect, test } from 'vitest';
import { writeRowSchemas } from '../../../src/datasets/rows/write-row-schemas.ts';
import { presentData } from '../../helpers/present-data.ts';

const { package: description, tables, published } = presentData();
const rows: Readonly<Record<string, readonly object[]>> = published.rows;
const open = tables.filter(({ resource }) => !resource.microdata);

/** What a member of a row stands for in the file: its code, else itself. */
const inFile = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

describe('rows of a table, from its description alone', () => {
  test('every open table has its rows, in order, and microdata has none', () => {
    expect(Object.keys(rows).toSorted()).toEqual(open.map(({ resource }) => resource.name).toSorted());
    for (const { resource, rows: cells } of open)
      expect(rows[resource.name]?.map((row) => ('id' in row ? row.id : ''))).toEqual(cells.map(({ id }) => id));
  });

  test('a member is the cell of its column, or the name of its code; what is missing is undefined', () => {
    const seen = new Set<string>();
    for (const { resource, rows: cells } of open)
      for (const [index, row] of (rows[resource.name] ?? []).entries())
        for (const [key, value] of Object.entries(row)) {
          if (value === null) throw new Error(`${resource.name}.${key} is null`);
          const cell = cells[index]?.[key];
          if (cell === undefined || key === 'carriers') continue;
          seen.add(`${resource.name}.${key}`);
          if (inFile(value) !== (cell ?? undefined)) expect(inFile(value), `${resource.name}.${key}`).toBe(cell);
        }
    expect(seen.size).toBeGreaterThan(150);
  });

  test('a claim has its figure, its source and both languages of what it says', () => {
    const [claim] = published.rows.demand;
    const cells = open.find(({ resource }) => resource.name === 'demand')?.rows[0];
    const source = published.sources.find(({ id }) => id === cells?.['source']);
    expect(claim).toMatchObject({
      population: { zh: cells?.['population_zh'], en: cells?.['population_en'] },
      figure: { bound: cells?.['bound'], unit: cells?.['unit'] },
      publisher: source?.publisher,
      grade: source?.grade,
    });
  });

  test('a new column of the description is a member of the row', () => {
    const added = description.resources.map((resource) => {
      const [column] = resource.schema.fields.filter(({ name }) => name === 'period');
      if (resource.name !== 'demand' || !column) return resource;
      return {
        ...resource,
        schema: { ...resource.schema, fields: [...resource.schema.fields, { ...column, name: 'seen' }] },
      };
    });
    const lines = writeRowSchemas({ ...description, resources: added }).split('\n');
    const before = new Set(writeRowSchemas(description).split('\n'));
    expect(lines.filter((line) => !before.has(line))).toEqual(['    seen: maybeText,']);
  });
});
