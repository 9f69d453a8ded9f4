import { describe, expect, test } from 'vitest';
import type { BuiltChart } from '../../../src/charts/all-charts.ts';
import { chartById, charts } from '../../../src/charts/all-charts.ts';
import type { Rendering } from '../../../src/charts/chart.ts';
import { compareNumbers } from '../../../src/i18n/parity/compare-numbers.ts';
import { chartTwins } from '../../../src/publish/parity/chart-twins.ts';
import { compareLanguages, differenceMessage } from '../../../src/publish/parity/compare-languages.ts';
import { declaredDifferences } from '../../../src/publish/parity/compare-languages.ts';
import { siteTwins } from '../../../src/publish/parity/site-parity.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();

test('both languages say the same numbers, and enough are compared', () => {
  const { compared, differences } = compareLanguages(charts, published, siteTwins(published));
  expect(differenceMessage(differences, 'en').split('\n').slice(1, -1)).toEqual([]);
  expect(compared).toBeGreaterThan(10_000);
});

test('every declared difference is one', () => {
  const texts = [
    ...siteTwins(published),
    ...charts.flatMap((chart) => {
      const rows = chart.rows(published);
      return chartTwins(chart.render(rows, 'zh'), chart.render(rows, 'en'));
    }),
  ];
  for (const { zh, numbers } of declaredDifferences) {
    const found = texts.filter((text) => text.zh.includes(zh)).map(compareNumbers);
    expect(
      found.some(({ zhOnly, enOnly }) => [...zhOnly, ...enOnly].some((number) => numbers.includes(number))),
      zh,
    ).toBe(true);
  }
});

describe('a number that only one language has', () => {
  const chart = chartById('bank-headcount');
  /** The chart with other English words. */
  const worded = (change: (rendering: Rendering) => Rendering): BuiltChart => ({
    ...chart,
    render: (rows, lang, state) =>
      lang === 'en' ? change(chart.render(rows, lang, state)) : chart.render(rows, lang, state),
  });

  test.each<[string, (rendering: Rendering) => Rendering, string]>([
    [
      'title',
      (one) => ({ ...one, words: { ...one.words, title: 'Bank agents: 41,800 at 78 banks' } }),
      'bank-headcount title:',
    ],
    ['note', (one) => ({ ...one, words: { ...one.words, notes: [] } }), 'bank-headcount note:'],
    [
      'cell',
      ({ table, ...one }) => ({ ...one, table: { ...table, rows: table.rows.slice(1) } }),
      'bank-headcount cell ',
    ],
    ['tip', (one) => ({ ...one, tips: {} }), 'bank-headcount tip '],
  ])('is found in a %s', (_, change, line) => {
    const { differences } = compareLanguages([worded(change)], published, []);
    expect(differences.length).toBeGreaterThan(0);
    expect(differenceMessage(differences, 'en')).toContain(`\n${line}`);
  });

  test('is found in a state, which is named', () => {
    const inState = worded((one) => one);
    const changed: BuiltChart = {
      ...inState,
      render: (rows, lang, state) => {
        const found = chart.render(rows, lang, state);
        return lang === 'en' && state?.['from'] === '2018'
          ? { ...found, words: { ...found.words, alt: `${found.words.alt} 1,234` } }
          : found;
      },
    };
    expect(differenceMessage(compareLanguages([changed], published, []).differences, 'zh')).toContain(
      'bank-headcount [from] alt: 只有中文有 []，只有英文有 [1,234]',
    );
  });

  test.each(charts)('is found wherever a digit of $id changes', (one) => {
    const rows = one.rows(published);
    const [zh, en] = [one.render(rows, 'zh'), one.render(rows, 'en')];
    const missed = chartTwins(zh, en)
      .map((twin) => ({
        ...twin,
        en: twin.en.replace(/(?<![\dA-Za-z.,])\d[\d,]*(?:\.\d+)?(?![\dA-Za-z.])/, '98,765,432.1'),
      }))
      .filter((twin) => twin.en.includes('98,765,432.1') && compareNumbers(twin).enOnly.length === 0);
    expect(missed).toEqual([]);
  });
});
