import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import { openFile } from '../../../src/tables/text/open-file.ts';
import { makeWorkbook, sheetData, text } from '../../helpers/make-workbook.ts';
import { aResource } from './a-resource.ts';

const resource = aResource([{ name: 'id' }, { name: 'city' }]);

async function errorsOf(cells: readonly string[]): Promise<unknown[]> {
  const workbook = makeWorkbook({ sheets: { a: sheetData([...cells]) } });
  const report = checkTable(await openFile(workbook, 't.xlsx'), 't.xlsx', resource);
  expect(report.rows).toEqual([]);
  return report.errors.map(({ code, line }) => [code, line]);
}

describe('a sheet whose header is not where one is looked for', () => {
  test('a header far down is named by its row', async () => {
    const notes = Array.from({ length: 14 }, (_, index) => text(`A${index + 1}`, `说明 ${index + 1}`));
    const found = await errorsOf([
      ...notes,
      text('A15', 'id'),
      text('B15', 'city'),
      text('A16', '1'),
      text('B16', 'x'),
    ]);
    expect(found).toEqual([['header-far', 15]]);
  });

  test('a sheet with none of the names is refused as a whole', async () => {
    const found = await errorsOf([text('A1', '编号'), text('B1', '地方'), text('A2', '1'), text('B2', '北京')]);
    expect(found).toEqual([['header-unknown', 1]]);
  });
});
