import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import { showNumber } from '../../../src/tables/workbook/number-format.ts';
import { openFile } from '../../../src/tables/text/open-file.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import type { RawWorkbook } from '../../helpers/make-workbook.ts';
import { makeWorkbook, number, sheetData, text } from '../../helpers/make-workbook.ts';
import { aResource } from './a-resource.ts';

async function check(raw: RawWorkbook, fields: readonly object[]): Promise<TableReport> {
  return checkTable(await openFile(makeWorkbook(raw), 'a.xlsx'), 'a.xlsx', aResource(fields));
}

/** The code and suggestion of the first problem of the kind, or the value that was read. */
function verdict({ errors, notices, rows }: TableReport, name: string): string {
  const [error] = errors;
  if (error) return `${error.code} ${String(error.params['write'] ?? '')}`.trim();
  const told = notices.filter(({ code }) => code === 'num-shown').map(({ value }) => `num-shown ${value ?? ''}`.trim());
  return [String(rows[0]?.[name]), ...told].join(' ');
}

describe('numbers as formats show them', () => {
  test.each([
    ['0.26', '0.00"万"', '0.26万'],
    ['26000', '0!.0,"万元"', '2.6万元'],
    ['26000', '0\\.0,"万元"', '2.6万元'],
    ['2600', '0.0,', '2.6'],
    ['1234567.5', '#,##0.00_ ', '1,234,567.50'],
    ['0.0456', '0.0%;[Red]-0.0%', '4.6%'],
    ['-5', '0.0_);[Red](0.0)', '(5.0)'],
    ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    ['5', ';;;', ''],
    ['123456', '[>=10000]0!.0,"万";0', '12.3万'],
    ['12', '[>=10000]0!.0,"万";0', '12'],
    ['1', '[=1]"是";[=0]"否"', '是'],
    ['2600', '[$¥-804]#,##0.00', '¥2,600.00'],
    ['2600', 'General"元"', '2600元'],
    ['0.5', '#.0#', '.5'],
    ['2.675', '0.00', '2.68'],
    ['2600000000', '0!.00,,"亿"', '26.00亿'],
    ['-26000', '0!.0,"万元"', '-2.6万元'],
  ])('%s by %s is %s', (plain, format, shown) => {
    expect(showNumber(plain, format)?.text).toBe(shown);
  });

  test.each(['', 'General', 'yyyy-mm-dd', '0.00E+00', '# ?/?', 'h:mm', '@'])('%j is left to others', (format) => {
    expect(showNumber('5', format)).toBeNull();
  });
});

describe('what a format says is judged as if it was typed', () => {
  const pay = { name: 'pay', type: 'number', unit: 'CNY_month' };
  test.each([
    ['0.26', '0.00"万"', 'num-unit 2600'],
    ['2.6', '0.0"k"', 'num-unit 2600'],
    ['2.6', '0.0"千元/月"', 'num-unit 2600'],
    ['26000', '0!.0,"万元"', '26000 num-shown 2.6万元'],
    ['26123', '0!.0,"万元"', '26123 num-shown 2.6万元'],
    ['2600', '0.0,"k"', '2600 num-shown 2.6k'],
    ['2600', '0.0,', '2600 num-shown 2.6'],
    ['2600', '#,##0"元/月"', '2600'],
    ['2600', '0"元"', '2600'],
    ['2600', '[$¥-804]#,##0', '2600'],
    ['31200', '0"元/年"', 'num-suffix'],
    ['200', '0"元/天"', 'num-suffix'],
    ['5', '0"人"', 'num-suffix'],
    ['2600', '"约"0', 'num-range'],
    ['3000', '0"以上"', 'num-range'],
    ['3000', '0"+"', 'num-range'],
    ['2600', '0"*"', 'num-footnote 2600'],
    ['2600', '"保密"', '2600 num-shown 保密'],
    ['2600', '"见附表"', 'num-format'],
    ['2600', ';;;', '2600 num-shown'],
    // Pay of nothing is refused, however it looks.
    ['0', '0;-0;"-"', 'zero-pay'],
    ['2600.4', '0', '2600.4 num-shown 2600'],
    ['-5', '0;(0)', '-5'],
    ['2600', '[Red]0', '2600'],
    ['26000', '[>=10000]0!.0,"万";0', '26000 num-shown 2.6万'],
    ['2.6', '[<10]0.0"万";0', 'num-unit 26000'],
  ])('%s with format %s in a column of pay a month → %s', async (stored, format, expected) => {
    const sheet = sheetData([text('A1', 'pay'), number('A2', stored, 1)]);
    expect(verdict(await check({ sheets: { a: sheet }, formats: [format] }, [pay]), 'pay')).toBe(expected);
  });

  test.each([
    ['4.5', '0.0"%"', 'percent', '4.5'],
    ['0.045', '0.0%', 'percent', '4.5'],
    ['0.5', '0.0"%"', 'ratio', 'num-unit 0.005'],
    ['0.045', '0.0%_)', 'ratio', '0.045'],
  ])('%s with format %s in a column of %s → %s', async (stored, format, unit, expected) => {
    const sheet = sheetData([text('A1', 'n'), number('A2', stored, 1)]);
    const report = await check({ sheets: { a: sheet }, formats: [format] }, [{ name: 'n', type: 'number', unit }]);
    expect(verdict(report, 'n')).toBe(expected);
  });

  test.each([
    ['2.6', '0.0"万人"', '10k_person', '2.6'],
    ['2.6', '0.0"万人"', 'person', 'num-unit 26000'],
    ['26000', '0!.0,"万人"', '10k_person', 'num-unit 2.6'],
    ['26000', '0"元"', 'person', 'num-suffix'],
    ['31', '0"%"', 'percent', '31'],
    ['5', '0"元/年"', 'CNY_month', 'num-suffix'],
  ])('%s with format %s in a row of %s → %s', async (stored, format, unit, expected) => {
    const sheet = sheetData([text('A1', 'value') + text('B1', 'unit'), number('A2', stored, 1) + text('B2', unit)]);
    const fields = [{ name: 'value', type: 'number' }, { name: 'unit' }];
    expect(verdict(await check({ sheets: { a: sheet }, formats: [format] }, fields), 'value')).toBe(expected);
  });

  test('a code that only its format makes whole is reported', async () => {
    const sheet = sheetData([text('A1', 'id'), number('A2', '7', 1)]);
    const report = await check({ sheets: { a: sheet }, formats: ['"SAL"000'] }, [{ name: 'id' }]);
    expect(verdict(report, 'id')).toBe('7 num-shown SAL007');
  });
});

describe('lines, ink and comments', () => {
  const fields = [{ name: 'id' }, { name: 'pay', type: 'number' }, { name: 'note' }];
  const head = text('A1', 'id') + text('B1', 'pay') + text('C1', 'note');
  const struckStyle = 1;
  const runs = (...parts: readonly string[]): string => parts.join('');
  const run = (words: string, props = ''): string =>
    `<r>${props === '' ? '' : `<rPr>${props}</rPr>`}<t>${words}</t></r>`;
  const shared = '<c r="B2" t="s"><v>0</v></c>';

  test.each([
    ['first', runs(run('2600', '<strike/>'), run('2750')), '2600', '2750'],
    ['last', runs(run('2750'), run('2600', '<strike/>')), '2600', '2750'],
    ['middle', runs(run('2'), run('6', '<strike/>'), run('750')), '6', '2750'],
    [
      'in two runs',
      runs(run('26', '<b/><strike/>'), run('00', '<strike val="1"/>'), run('2750', '<b/>')),
      '2600',
      '2750',
    ],
  ])('a part struck through is an error: %s', async (_, si, struck, kept) => {
    const sheet = sheetData([head, text('A2', 'x') + shared]);
    const { errors } = await check({ sheets: { a: sheet }, sharedStrings: [si] }, fields);
    expect(errors).toMatchObject([
      { code: 'struck-part', line: 2, column: 2, field: 'pay', params: { struck, write: kept } },
    ]);
  });

  test('runs without a line are one value, and a raised digit behind a number is no digit of it', async () => {
    const plain = await check(
      {
        sheets: { a: sheetData([head, text('A2', 'x') + shared]) },
        sharedStrings: [runs(run('26', '<b/>'), run('00', '<strike val="0"/>'))],
      },
      fields,
    );
    expect(plain.rows[0]?.['pay']).toBe(2600);
    const footnote = await check(
      {
        sheets: { a: sheetData([head, text('A2', 'x') + shared]) },
        sharedStrings: [runs(run('2600'), run('1', '<vertAlign val="superscript"/>'))],
      },
      fields,
    );
    expect(footnote.errors).toMatchObject([{ code: 'num-footnote', value: '2600¹', params: { write: '2600' } }]);
  });

  test('whole rows and whole cells struck through are reported, and read', async () => {
    const struck = (ref: string, words: string): string =>
      text(ref, words).replace('<c ', `<c s="${String(struckStyle)}" `);
    const sheet = sheetData([
      head,
      struck('A2', 'x') + number('B2', '5', struckStyle) + struck('C2', '作废'),
      text('A3', 'y') + number('B3', '6', struckStyle),
    ]);
    const { notices, rows } = await check({ sheets: { a: sheet }, fonts: ['<strike/>'] }, fields);
    expect(rows).toHaveLength(2);
    expect(notices.filter(({ code }) => code === 'struck-through')).toMatchObject([
      { line: 2, params: { kind: 'rows', lines: ['2'] } },
      { line: 3, column: 2, value: 'B3' },
    ]);
  });

  test('comments, white ink and conditional formats that show something else are reported', async () => {
    const rule = (range: string, id: number): string =>
      `<conditionalFormatting sqref="${range}"><cfRule type="cellIs" dxfId="${String(id)}" priority="1" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>`;
    const sheet = sheetData([head, text('A2', 'x') + number('B2', '5', 1)]) + rule('B2:B9', 0) + rule('C2:C9', 1);
    const { notices } = await check(
      {
        sheets: { a: sheet },
        fonts: ['<color rgb="FFFFFFFF"/>'],
        dxfs: [
          '<numFmt numFmtId="300" formatCode="0&quot;万&quot;"/>',
          '<fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>',
        ],
        comments: { B2: '口径有变化' },
      },
      fields,
    );
    expect(notices.map(({ code, value }) => `${code} ${value ?? ''}`)).toEqual([
      'cell-comments 口径有变化',
      'white-text B2',
      'condition-shown B2:B9',
    ]);
  });
});
