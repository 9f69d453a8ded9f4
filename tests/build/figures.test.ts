import { group, sum } from 'd3';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import type { Claim } from '../../src/datasets/published.ts';
import { formatFigure } from '../../src/i18n/format-figure.ts';
import { roundedCount } from '../../src/i18n/format-rounded.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { languages } from '../../src/i18n/lang.ts';
import { roundSignificant, round } from '../../src/lib/numbers/round.ts';
import { numbersIn } from '../helpers/numbers-in.ts';
import { siteDocuments } from '../helpers/site-documents.ts';
import { presentData } from '../helpers/present-data.ts';

const { published } = presentData();
const documentAt = siteDocuments(inject('site'));

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ id, chart }) => {
  describe.each(languages)('in %s', (lang) => {
    const { words, table } = chart.render(chart.rows(published), lang);
    const document = documentAt(`${lang === 'en' ? '/en' : ''}/charts/${id}/`);
    const text = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

    test('the page shows the finding, the subtitle, each note and each row of the table', () => {
      for (const sentence of [words.title, words.subtitle, ...words.notes]) expect(text).toContain(sentence);
      const cells = [...document.querySelectorAll('figure table tbody tr')].map((row) =>
        [...row.querySelectorAll('th,td')].map((cell) => cell.textContent.trim()),
      );
      expect(cells).toEqual(table.rows.map((row) => row.cells.map((cell) => cell.text)));
    });

    test('every number in a sentence is in the rows, or follows from two of them', () => {
      const { known, derived } = numbersOfTable(table, lang);
      for (const number of printedBy(chart.tables, lang)) known.add(number);
      for (const sentence of [words.title, words.subtitle, words.alt, ...words.notes]) {
        const strangers = numbersIn(sentence).filter((number) => !known.has(number) && !derived(number));
        expect(strangers, sentence).toEqual([]);
      }
    });

    test('the drawing has axes with text, and a mark for rows of the table', () => {
      const drawings = [...document.querySelectorAll('figure svg.chart')];
      expect(drawings).toHaveLength(3);
      for (const svg of drawings) {
        expect(svg.querySelectorAll('text').length).toBeGreaterThan(7);
        const rows = [...svg.querySelectorAll('.mark[data-row]')].map((mark) => mark.getAttribute('data-row') ?? '');
        expect(rows.length).toBeGreaterThan(4);
        expect(rows).not.toContain('');
      }
    });

    test('a Chinese drawing has no English label, an English one no Chinese', () => {
      for (const svg of document.querySelectorAll('figure svg.chart')) {
        const labels = [...svg.querySelectorAll('text')].map((label) => {
          const lines = [...label.querySelectorAll('tspan')].map((line) => line.textContent);
          return lines.length > 0 ? lines.join(' ') : label.textContent;
        });
        if (lang === 'en') expect(labels.filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);
        else expect(labels.flatMap(englishWords)).toEqual([]);
      }
    });
  });
});

/** English words of a label that are in no name of a publisher, a study or a US area, which have no Chinese one. */
const names = [
  ...published.sources.map((source) => source.publisher.zh),
  ...published.usAreas.map(({ name }) => name),
  ...published.aiExposure.map(({ study }) => study.name.zh),
];
const nameWords = new Set(names.flatMap((name) => name.match(/[A-Za-z]+/g) ?? []));
const englishWords = (label: string): string[] =>
  (label.match(/[A-Za-z]{4,}/g) ?? []).filter((word) => !nameWords.has(word));

/** Every number that the rows of these tables print: figures in the language's own way of writing them, and periods, of what is missing too. */
function printedBy(tables: readonly string[], lang: Lang): number[] {
  const claims: Readonly<Record<string, readonly (Claim & { readonly period?: string | undefined })[]>> = {
    salaries: published.pay,
    postings: published.rows.postings,
    turnover: published.turnover,
    'market-size': published.market,
    'bank-centres': published.bankYears.flatMap((year) => Object.values(year.metrics)),
    demand: published.rows.demand,
    experience: published.rows.experience,
    operations: published.rows.operations,
  };
  const missing = published.gaps.filter(({ table }) => table !== undefined && tables.includes(table));
  const printed = tables
    .flatMap((table) => claims[table] ?? [])
    .flatMap(({ figure, period = '' }) => [
      ...(figure ? numbersIn(formatFigure(figure, lang)) : []),
      ...numbersIn(period),
    ]);
  const rolled = tables.includes('adverts-2024')
    ? [...published.cityAdverts.newcomers, ...published.cityAdverts.all]
        .filter(({ pay }) => !pay)
        .flatMap(({ adverts, withPay, employers, largest }) => [adverts, withPay, employers, largest])
    : [];
  const crawls = tables.includes('adverts-experience')
    ? [...group(published.experienceAdverts.bands, ({ set }) => set.id).values()].flatMap((bands) => [
        sum(bands, ({ adverts }) => adverts),
        ...bands.flatMap(({ ranges }) => ranges.flatMap(({ low, high }) => [low, high])),
      ])
    : [];
  const noted = tables.includes('official-pay')
    ? [
        ...published.officialPay.claims.map(({ note }) => note),
        ...published.sources.map(({ method }) => method),
      ].flatMap((words) => numbersIn(words?.[lang] ?? ''))
    : [];
  const listed = published.cityAdverts.all.filter(({ pay }) => !pay).length;
  return [
    ...printed,
    ...rolled,
    ...crawls,
    ...noted,
    listed,
    ...missing.flatMap(({ period = '' }) => numbersIn(period)),
  ];
}

/** Numbers of a table, large ones also as a sentence writes them (万, millions), and whether another follows from two of one column: change, share, ratio, difference, count, sum. */
function numbersOfTable(
  table: {
    rows: readonly { cells: readonly { text: string; value: number | string | null }[] }[];
  },
  lang: Lang,
) {
  const large = lang === 'zh' ? { unit: 1e4, digits: 1 } : { unit: 1e6, digits: 2 };
  const known = new Set(
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell) => [
        ...numbersIn(cell.text),
        ...(typeof cell.value === 'number'
          ? [
              Math.abs(cell.value),
              roundSignificant(cell.value, 2),
              roundSignificant(cell.value, 4),
              // A value under one billion is written in millions.
              roundSignificant(cell.value * 1000, 2),
              ...numbersIn(roundedCount(cell.value, lang)),
            ]
          : []),
        ...(typeof cell.value === 'number' && cell.value >= large.unit
          ? [round(cell.value / large.unit, large.digits)]
          : []),
      ]),
    ),
  );
  const counts = new Set<number>([table.rows.length]);
  const width = table.rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => table.rows.map((row) => row.cells[index]));
  for (const column of columns) {
    const tally = new Map<string, number>();
    for (const cell of column) tally.set(cell?.text ?? '', (tally.get(cell?.text ?? '') ?? 0) + 1);
    for (const count of tally.values()) counts.add(count);
    counts.add(tally.size);
    counts.add(sum(column, (cell) => (typeof cell?.value === 'number' ? cell.value : 0)));
  }
  const pairs = columns.flatMap((column) => {
    const values = column.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
    return values.flatMap((a) => values.map((b) => [a, b] as const));
  });
  const near = (a: number, b: number) =>
    [0, 1, 2].some((digits) => Math.abs(Math.round(Math.abs(b) * 10 ** digits) / 10 ** digits - a) < 1e-9);
  const derived = (number: number) =>
    counts.has(number) ||
    pairs.some(([a, b]) => near(number, (a / b - 1) * 100) || near(number, a / b) || near(number, a - b));
  return { known, derived };
}
