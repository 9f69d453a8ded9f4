import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../../../../src/charts/all-charts.ts';
import { columnDictionary } from '../../../../src/publish/shown/column-dictionary.ts';
import { shownCsv, shownExcelCsv, shownTable } from '../../../../src/publish/shown/shown-columns.ts';
import { siteData } from '../../../../src/datasets/site-data.ts';
import { citationCff } from '../../../../src/publish/files/chart-archive.ts';
import { figureAbout } from '../../../../src/publish/files/site-facts.ts';
import { figureWorkbook } from '../../../../src/publish/files/chart-files.ts';
import { zipArchive } from '../../../../src/publish/files/zip-archive.ts';
import { siteFigure } from '../../../../src/publish/figures/site-figure.ts';
import { languages } from '../../../../src/i18n/lang.ts';
import { holdsFormula, sheetXml } from '../../../helpers/workbook-parts.ts';

const { published } = siteData();
const figures = charts.flatMap((chart) => languages.map((lang) => ({ chart, lang, ...siteFigure(chart, lang) })));
const facts = {
  address: 'https://example.org/charts/x/',
  frozen: 'https://example.org/embed/x/0123456789ab/',
  licence: { name: 'CC-BY-4.0', url: 'https://example.org/licence/' },
  tables: [
    { name: 'salaries', title: '薪资', rows: 3, address: 'https://example.org/data/salaries.csv', licences: [] },
  ],
  withdrawn: null,
};
const everyState = charts.flatMap((chart) =>
  languages.flatMap((lang) => {
    const rows = chart.rows(published);
    return [{}, ...Object.values(chart.states)].map((state) => ({
      chart,
      lang,
      opened: chart.render(rows, lang).table,
      table: chart.render(rows, lang, state).table,
    }));
  }),
);

afterEach(() => {
  vi.useRealTimers();
});

describe('names of columns', () => {
  test('are ASCII, each once, and the same in both languages', () => {
    for (const { chart, lang, table, opened } of everyState) {
      const names = shownTable(table, opened).columns.map(({ name }) => name);
      expect(
        names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)),
        chart.id,
      ).toEqual([]);
      expect(new Set(names).size, `${chart.id} ${lang}`).toBe(names.length);
    }
    const namesOf = (chart: string, lang: string): string[] =>
      figures
        .filter((figure) => figure.chart.id === chart && figure.lang === lang)
        .flatMap(({ record }) => shownTable(record.table).columns.map(({ name }) => name));
    for (const { id } of charts) expect(namesOf(id, 'en'), id).toEqual(namesOf(id, 'zh'));
  });

  test('of a choice begin with none that the chart has not as it opens, but for those it adds', () => {
    for (const { chart, table, opened } of everyState) {
      const names = shownTable(table, opened).columns.map(({ name }) => name);
      const keys = new Set(table.columns.map(({ key }) => key));
      const wanted = shownTable(opened).columns.filter(({ of }) => of && keys.has(of.key));
      expect(names, chart.id).toEqual(expect.arrayContaining(wanted.map(({ name }) => name)));
    }
  });

  test('have a meaning in both languages, whatever is chosen', () => {
    for (const { chart, lang, table, opened } of everyState) {
      const explained = columnDictionary({ chart: chart.id, lang, table, opened });
      expect(
        explained.filter(({ meaning }) => !/[。.]$/.test(meaning)).map(({ name }) => name),
        chart.id,
      ).toEqual([]);
    }
  });
});

describe.each(figures.map((figure) => ({ name: `${figure.chart.id} ${figure.lang}`, ...figure })))(
  'the files of $name',
  ({ chart, lang, record }) => {
    const shown = shownTable(record.table);

    test('hold each displayed row as CSV, plain and for Excel', () => {
      const plain = Papa.parse<string[]>(shownCsv(record.table), { skipEmptyLines: true }).data;
      expect(plain.length).toBe(record.table.rows.length + 1);
      record.table.rows.forEach((row, index) => {
        record.table.columns.forEach(({ key }, column) => {
          const value = row.cells[column]?.value ?? null;
          const cell = plain[index + 1]?.[shown.columns.findIndex(({ name }) => name === key)];
          expect(typeof value === 'number' ? Number(cell) : cell).toBe(value ?? '');
        });
      });
      const other = siteFigure(chart, lang === 'zh' ? 'en' : 'zh').record;
      const excel = shownExcelCsv(record.table, other.table, lang);
      expect(excel.startsWith('\uFEFF')).toBe(true);
      const lines = Papa.parse<string[]>(excel.slice(1), { skipEmptyLines: true, newline: '\r\n' }).data;
      expect(lines.length).toBe(plain.length);
      expect(lines[0]?.map((heading) => /（([^（）]+)）$/.exec(heading)?.[1])).toEqual(plain[0]);
      expect(lines.slice(1).map((line) => line.map((cell) => cell.replace(/^'/, '')))).toEqual(plain.slice(1));
    });

    test('are a workbook of four sheets with numbers as numbers, text as text and no formula', async () => {
      const bytes = await figureWorkbook(record, facts);
      for (const xml of Object.values(sheetXml(bytes))) expect(holdsFormula(xml)).toBe(false);
      const [data, dictionary, sources, about] = (await readXlsx(bytes, { readStyles: true })).sheets;
      expect(data?.freezePane).toMatchObject({ rows: 1 });
      expect(data?.rows.length).toBe(shown.rows.length + 1);
      shown.rows.forEach((row, index) => {
        row.forEach((value, column) => {
          const cell = data?.rows[index + 1]?.[column] ?? null;
          if (typeof cell === 'number' && typeof value === 'string') expect(value).toBe(String(cell));
          else expect(cell === '' ? null : cell).toBe(value === '' ? null : value);
        });
      });
      const names = columnDictionary(record).map(({ name }) => name);
      expect(dictionary?.rows.slice(1).map(([name]) => name)).toEqual(names);
      expect(sources?.rows.slice(1).map(([id]) => id)).toEqual(record.sources.map(({ id }) => id));
      const lines = figureAbout(record, facts).map(([, text]) => text);
      expect(about?.rows.map(([, text]) => text)).toEqual(expect.arrayContaining(lines));
    });

    test('say how to cite them', () => {
      expect(parse(citationCff(record, facts.frozen, null))).toEqual({
        'cff-version': '1.2.0',
        message: expect.stringMatching(/\S{4}/) as string,
        type: 'dataset',
        title: record.words.title,
        abstract: record.words.subtitle,
        version: record.version,
        'date-released': record.date,
        url: facts.frozen,
        license: 'CC-BY-4.0',
        authors: [{ name: expect.stringMatching(/\S{3}/) as string }],
      });
    });
  },
);

test('headings name no unit that the numbers below are not in', () => {
  const [figure] = figures.filter(({ chart, lang }) => chart.id === 'market-size-spread' && lang === 'zh');
  const other = figures.find(({ chart, lang }) => chart.id === 'market-size-spread' && lang === 'en');
  if (!figure || !other) throw new Error('no chart of market size');
  const [head = ''] = shownExcelCsv(figure.record.table, other.record.table, 'zh').split('\r\n');
  expect(head).toContain('年份 Year（year）');
  expect(head).toContain('市场规模（亿元）（size）');
  expect(head).not.toContain('CNY billion');
});

test('a workbook and an archive have the same bytes on another day', async () => {
  const [figure] = figures;
  if (!figure) throw new Error('no figure');
  const make = async () => [
    await figureWorkbook(figure.record, facts),
    zipArchive('x', [{ path: 'a.txt', body: 'a' }], figure.record.date),
  ];
  const made = await make();
  vi.useFakeTimers({ now: 2_000_000_000_000, toFake: ['Date'] });
  expect(await make()).toEqual(made);
});

describe('an archive', () => {
  test('holds its files in one folder', () => {
    const png = new Uint8Array([1, 2, 3]);
    const bytes = zipArchive(
      'chart',
      [
        { path: '说明.txt', body: '文字' },
        { path: 'a/b.png', body: png },
      ],
      '2026-11-20',
    );
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['chart/说明.txt', 'chart/a/b.png']);
    expect(strFromU8(files['chart/说明.txt'] ?? png)).toBe('文字');
    expect(files['chart/a/b.png']).toEqual(png);
  });

  test('takes no two files of one path', () => {
    const file = { path: 'a', body: '' };
    expect(() => zipArchive('chart', [file, file], null)).toThrow('path a');
  });
});
