import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { shapeBankYears } from '../../../src/datasets/tables/bank-centres.ts';
import { tableInput } from '../../helpers/table-input.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published, tables } = presentData();
const rows = tables.find(({ resource }) => resource.name === 'bank-centres')?.rows ?? [];

const isEven = (year: unknown): boolean => typeof year === 'number' && year % 2 === 0;

/** The present data, with the staff of even years written in persons. */
const inBoth = {
  ...published,
  bankYears: shapeBankYears(
    tableInput(
      'bank-centres',
      rows.map((row) =>
        row['unit'] === '10k_person' && typeof row['value'] === 'number' && isEven(row['year'])
          ? { ...row, unit: 'person', value: Math.round(row['value'] * 1e4) }
          : row,
      ),
    ).rows,
  ),
};

test('the sample has both units', () => {
  const unitsOf = ({ bankYears }: typeof published) =>
    new Set(bankYears.flatMap(({ metrics }) => metrics['staff']?.figure?.unit ?? []));
  expect(unitsOf(published)).toEqual(new Set(['10k_person']));
  expect(unitsOf(inBoth)).toEqual(new Set(['10k_person', 'person']));
});

test.each(['bank-headcount', 'bank-calls'])('%s draws persons as it draws 10,000 persons', (id) => {
  const chart = chartById(id);
  for (const lang of languages) {
    const [own, other] = [published, inBoth].map((data) => {
      const { document } = parseHTML('<html><body></body></html>');
      const svg = chart.render(chart.rows(data), lang, {}).draw({ document, width: 680, id: 'test' });
      return [...svg.querySelectorAll('rect, path')].map((mark) => mark.outerHTML);
    });
    expect(own?.length).toBeGreaterThan(5);
    expect(other).toEqual(own);
  }
});

test('the table lists persons in the unit of its column', () => {
  const chart = chartById('bank-headcount');
  for (const lang of languages) {
    const [own, other] = [published, inBoth].map((data) => chart.render(chart.rows(data), lang, {}).table.rows);
    expect(other).toEqual(own);
  }
});
