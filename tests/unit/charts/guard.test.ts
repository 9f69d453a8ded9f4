import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { BuiltChart } from '../../../src/charts/all-charts.ts';
import { chartById, charts } from '../../../src/charts/all-charts.ts';
import type { AnyChart, Rendering, State } from '../../../src/charts/chart.ts';
import { leadCharts } from '../../../src/charts/front-choices.ts';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { languages } from '../../../src/i18n/lang.ts';
import type { Pair, Size, Wanted } from '../../helpers/stated-changes.ts';
import {
  byNumber,
  changesBetween,
  figuresIn,
  pairsOf,
  sizeName,
  statedIn,
  unbackedDirections,
} from '../../helpers/stated-changes.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

/**
 * What the guard refuses to compare is compared nowhere: not in a title, which is also what cards and pictures say, a
 * subtitle, a note, the alt text, an answer, a tip, a table, a drawing, a key figure or a sentence.
 */
const published = testedPublished();

/** A text of one place on the page, and the numbers that may stand in it. */
interface Saying {
  readonly part: string;
  readonly text: string;
  /** What stands beside it, such as the other cells of its row. */
  readonly beside?: string;
}

/** All texts of a chart in a state, each by itself; quotes are the source's own words. */
function sayingsOf({ words, table, tips }: Rendering, drawn: string): Saying[] {
  const heads = table.columns.map(({ key, label }) => ({ part: `column ${key}`, text: label }));
  const cells = table.rows.flatMap((row) => {
    const texts = row.cells.map(({ text }, index) => {
      // A bare number is per cent or points where the heading says so.
      const unit = /%|百分点|points/.exec(table.columns[index]?.label ?? '')?.[0] ?? '';
      return /\d$/.test(text) ? `${text} ${unit}` : text;
    });
    const beside = texts.join('\n');
    return texts.map((text, index) => ({ part: `column ${table.columns[index]?.key ?? ''}`, text, beside }));
  });
  return [
    { part: 'title', text: words.title },
    { part: 'subtitle', text: words.subtitle },
    ...words.notes.map((text) => ({ part: 'note', text })),
    { part: 'alt', text: words.alt },
    ...(words.answer === undefined ? [] : [{ part: 'answer', text: words.answer }]),
    ...[...heads, ...cells],
    ...Object.values(tips).map(({ heading, figure, lines }) => ({
      part: 'tip',
      text: [heading, figure, ...lines].join('\n'),
    })),
    { part: 'drawing', text: drawn },
  ];
}

/** Words of a drawing, a line each; a bare number outside the marks belongs to an axis. */
function drawnWords(rendering: Rendering, id: string): string {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = rendering.draw({ document, width: 680, id });
  return [...svg.querySelectorAll('text')]
    .filter((text) => text.closest('[data-row]') !== null || !/^[\d.,]+\s?%?$/.test(text.textContent))
    .map((text) => text.textContent)
    .join('\n');
}

/**
 * Numbers that are also the size of a refused change, by chance: each with what it is. One that no longer stands in its
 * chart is to be removed.
 */
const chances: readonly { readonly chart: string; readonly size: Size; readonly is: string }[] = [
  {
    chart: 'bank-ai-share',
    size: { number: '50', kind: 'percent' },
    is: 'the share of 2022, 50.13%, rounded; also what 33.38% in 2019 to 50.13% would be a rise of',
  },
  {
    chart: 'bank-ai-share',
    size: { number: '33', kind: 'percent' },
    is: 'the share of 2019, 33.38%, rounded; also by how much it is under the 50.13% of 2022',
  },
  {
    chart: 'turnover-measures',
    size: { number: '19', kind: 'percent' },
    is: 'what 18.9 per cent of all employees is, rounded; also what two rates abroad would be a change of',
  },
  {
    chart: 'turnover-measures',
    size: { number: '39', kind: 'percent' },
    is: 'what 5% a month is in a year, with joiners in the base; also what two rates abroad would be a change of',
  },
  {
    chart: 'complaint-share',
    size: { number: '44', kind: 'percent' },
    is: 'the share of the second quarter of 2022, 44.2%, rounded; also how far it is over the 30.7% of the fourth',
  },
  {
    chart: 'gripes',
    size: { number: '59', kind: 'percent' },
    is: 'the share of users who named the same answers, 59.1%, rounded; also by how much 18.2% of complaints is under 44.2%',
  },
];

const pairsIn = (chart: BuiltChart, lang: Lang): Pair[] => pairsOf(chart.sentences(published, lang), lang);

const statesOf = (chart: AnyChart): [string, State][] => [['opens', {}], ...Object.entries(chart.states)];

/** What of a chart may not be stated: its refused changes, but for those that are also a figure of the chart, an allowed change or a chance. */
interface Guarded {
  readonly pairs: readonly Pair[];
  readonly refused: Wanted<Pair>;
}

function guardedIn(chart: AnyChart, pairs: readonly Pair[], lang: Lang): Guarded {
  const sizes = (allowed: boolean) =>
    pairs
      .filter(({ obstacles }) => (obstacles.length === 0) === allowed)
      .flatMap((pair) => changesBetween(pair, lang).map((size) => ({ size, of: pair })));
  const known = new Set([
    ...chances.flatMap(({ chart: by, size }) => (by === chart.id ? [sizeName(size)] : [])),
    ...figuresIn(chart.rows(published), lang).map(sizeName),
    ...sizes(true).map(({ size }) => sizeName(size)),
  ]);
  return { pairs, refused: byNumber(sizes(false).filter(({ size }) => !known.has(sizeName(size)))) };
}

/** Refused changes that are stated, but for those that only contradict what the source itself states beside them. */
const refusedIn = ({ text, beside = text }: Saying, { refused }: Guarded, lang: Lang): string[] =>
  statedIn(text, refused, lang)
    .filter(({ size, of }) => !contradicts(size, beside, of, lang))
    .map(({ size, of: { from, to } }) => `${sizeName(size)}, from ${from.at} to ${to.at}: ${text}`);

const contradicts = (size: Size, beside: string, { obstacles }: Pair, lang: Lang): boolean =>
  obstacles.some((obstacle) => {
    if (obstacle.kind !== 'stated' || sizeName(size) !== sizeName(percent(obstacle.computed, lang))) return false;
    return statedIn(beside, byNumber([{ size: percent(obstacle.stated, lang), of: obstacle }]), lang).length > 0;
  });

const percent = (value: number, lang: Lang): Size => ({ number: formatNumber(Math.abs(value), lang), kind: 'percent' });

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ id, chart }) => {
  describe.each(languages)('in %s', (lang) => {
    const said = chart.sentences(published, lang);
    const guarded = guardedIn(chart, pairsOf(said, lang), lang);
    // A title may speak of what another chart of its topic shows.
    const sameTopic = charts.filter(({ topic }) => topic === chart.topic).flatMap((one) => pairsIn(one, lang));
    const ofTopic = guardedIn(chart, sameTopic, lang);
    const rows = chart.rows(published);

    test.each(statesOf(chart))('%s: states no refused change', (_, state) => {
      const rendering = chart.render(rows, lang, state);
      const sayings = sayingsOf(rendering, drawnWords(rendering, id));
      expect(sayings.flatMap((saying) => refusedIn(saying, guarded, lang))).toEqual([]);
    });

    test.each(statesOf(chart))('%s: has a title whose changes and directions are allowed', (_, state) => {
      const { title } = chart.render(rows, lang, state).words;
      expect(refusedIn({ part: 'title', text: title }, ofTopic, lang)).toEqual([]);
      expect(unbackedDirections(title, guarded.pairs, lang), title).toEqual([]);
    });

    test('states no refused change in its sentences', () => {
      const texts = [
        ...said.sentences.flatMap(({ text, note }) => [text, note ?? '']),
        ...said.comparisons.flatMap(({ text, refused }) => [text ?? '', refused ?? '']),
      ];
      expect(texts.flatMap((text) => refusedIn({ part: 'sentence', text }, guarded, lang))).toEqual([]);
    });
  });
});

test.each(chances)('$chart still states $size.number: $is', ({ chart: id, size, is }) => {
  const chart = chartById(id);
  const rendering = chart.render(chart.rows(published), 'en');
  const texts = sayingsOf(rendering, drawnWords(rendering, id)).map(({ text }) => text);
  expect(texts.filter((text) => statedIn(text, byNumber([{ size, of: is }]), 'en').length > 0)).not.toEqual([]);
});

describe.each(leadCharts)('the tile of $id', (chart) => {
  test.each(languages)('states no refused change, whatever is chosen, in %s', (lang) => {
    const guarded = guardedIn(chartById(chart.id), pairsIn(chartById(chart.id), lang), lang);
    for (const state of [{}, ...Object.values(chart.states)]) {
      const { answer, condition } = chart.tile(chart.rows(published), lang, state);
      const said = `${answer}\n${condition}`;
      expect(refusedIn({ part: 'tile', text: said }, guarded, lang)).toEqual([]);
      expect(unbackedDirections(said, guarded.pairs, lang), said).toEqual([]);
    }
  });
});

describe('the former headline of bank staff is found', () => {
  const chart = chartById('bank-headcount');
  const headlines = {
    zh: '银行客服从2020年的5.44万人减到2023年的4.17万人，少了23.3%',
    en: 'Bank contact centres shrank 23.3%, from 54,400 in 2020 to 41,700 in 2023',
  };

  test.each(languages)('by its number and by its direction, in %s', (lang) => {
    const guarded = guardedIn(chart, pairsIn(chart, lang), lang);
    const saying = { part: 'title', text: headlines[lang] };
    expect(refusedIn(saying, guarded, lang)).toEqual([expect.stringContaining('23.3 percent')]);
    expect(unbackedDirections(headlines[lang], guarded.pairs, lang)).toEqual(['down']);
  });

  test('wherever it stands, rounded, signed or turned round', () => {
    const guarded = guardedIn(chart, pairsIn(chart, 'en'), 'en');
    const found = (text: string) => refusedIn({ part: 'note', text }, guarded, 'en').length > 0;
    const texts = ['23% fewer', '−23.3%', '30.5% more before', '12,700 people fewer', '+123.3%', 'no change'];
    expect(texts.filter(found)).toEqual(texts.slice(0, 4));
  });
});
