import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/all-charts.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { figureRecord, figureVersion } from '../../../src/publish/figures/figure-record.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const revisions = readHistory('data');
const records = charts.flatMap((chart) => languages.map((lang) => figureRecord(chart, lang, published, revisions)));

describe('the record of a figure', () => {
  test('holds a chart whole: it is the same after it was written and read', () => {
    for (const record of records) expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test('has a version of its own in each language', () => {
    expect(records.every(({ version }) => /^[0-9a-f]{12}$/.test(version))).toBe(true);
    expect(new Set(records.map(({ version }) => version)).size).toBe(charts.length * languages.length);
  });

  test('says where everything drawn comes from, and when it last changed', () => {
    for (const { chart, sources, date } of records) {
      expect(sources, chart).not.toEqual([]);
      expect(date, chart).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('has another version as soon as a cell, a word or a source is another one, and not for its drawing', () => {
    for (const record of records) {
      const [row, ...rows] = record.table.rows;
      const [cell, ...cells] = row?.cells ?? [];
      if (!row || !cell) throw new Error(`${record.chart} has no cell`);
      const otherCell = { ...row, cells: [{ ...cell, text: `${cell.text}0` }, ...cells] };
      const others = [
        { ...record, table: { ...record.table, rows: [otherCell, ...rows] } },
        { ...record, words: { ...record.words, notes: [...record.words.notes, 'x'] } },
        { ...record, sources: record.sources.slice(1) },
      ];
      const versions = others.map(figureVersion);
      expect(new Set([record.version, ...versions]).size, record.chart).toBe(1 + others.length);
      expect(figureVersion({ ...record, drawings: { narrow: '', wide: '' } } as typeof record)).toBe(record.version);
    }
  });
});
