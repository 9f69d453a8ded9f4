import { describe, expect, test } from 'vitest';
import { chartById, charts } from '../../../src/charts/all-charts.ts';
import type { Rendering } from '../../../src/charts/chart.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { figuresWithin, otherUnitNumbers } from '../../helpers/other-units.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

/** Words carry figures in the unit of their language: 54,400 people in English, 5.44万人 in Chinese. */
const published = testedPublished();

const cellsOf = ({ table }: Rendering): string[] => table.rows.flatMap((row) => row.cells.map(({ text }) => text));
const wordsOf = ({ words }: Rendering): string[] => [
  ...[words.title, words.subtitle, ...words.notes, words.alt],
  ...(words.answer === undefined ? [] : [words.answer]),
];

describe.each(charts)('$id', (chart) => {
  const rows = chart.rows(published);
  const figures = figuresWithin(rows);

  test.each(languages)('prints no number of the other language’s unit, in %s', (lang) => {
    for (const [name, state] of Object.entries({ opened: {}, ...chart.states })) {
      const rendering = chart.render(rows, lang, state);
      const cells = cellsOf(rendering);
      for (const sentence of wordsOf(rendering))
        expect(otherUnitNumbers(sentence, figures, cells, lang), `${name}: ${sentence}`).toEqual([]);
    }
  });
});

describe('the judge', () => {
  const chart = chartById('bank-headcount');
  const rows = chart.rows(published);
  const figures = figuresWithin(rows);
  const faults = (lang: (typeof languages)[number], sentence: string): number[] =>
    otherUnitNumbers(sentence, figures, cellsOf(chart.render(rows, lang)), lang);

  test.each([
    ['en', 'The banks counted 4.17 agents, after 5.44 in 2020.', [4.17, 5.44]],
    ['en', 'Staff fell to 4.17 (10,000 people).', [4.17]],
    ['zh', '2023年41,700人，2020年54,400人。', [41700, 54400]],
  ] as const)('finds in %s: %s', (lang, sentence, found) => {
    expect(faults(lang, sentence)).toEqual(found);
  });

  test.each([
    ['en', '41,700 counted in 78 banks in 2023; 54,400 in 103 banks in 2020.'],
    ['en', 'Staff fell by 4.17% and by 5.44 points.'],
    ['zh', '2023年4.17万人，2020年5.44万人。'],
  ] as const)('finds nothing in %s: %s', (lang, sentence) => {
    expect(faults(lang, sentence)).toEqual([]);
  });
});

test('figures of which the languages print different numbers are in many charts', () => {
  const differing = charts.filter((chart) =>
    figuresWithin(chart.rows(published)).some(({ unit }) => /^10k|^100m|thousand/.test(unit)),
  );
  expect(differing.length).toBeGreaterThan(5);
});
