import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { State } from '../../../src/charts/chart.ts';
import { tileSizes } from '../../../src/charts/chart.ts';
import { leadCharts } from '../../../src/charts/front-choices.ts';
import { pickTurnoverMeasures } from '../../../src/charts/turnover-measures/pick.ts';
import type { TurnoverClaim } from '../../../src/datasets/published.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { parseDecimal } from '../../../src/lib/numbers/parse-decimal.ts';
import { widthOf } from '../../../src/marks/text-size.ts';
import { presentData } from '../../helpers/present-data.ts';

const chart = chartById('turnover-measures');
const rows = chart.rows(presentData().published);

function drawn(state: State = {}) {
  const { document } = parseHTML('<html><body></body></html>');
  const rendering = chart.render(rows, 'en', state);
  const { words, table } = rendering;
  const svg = rendering.draw({ document, width: 680, id: 'test' });
  const mark = (row: string) => svg.querySelector(`.mark[data-row="${row}"]`);
  return {
    words,
    rows: table.rows.map(({ id }) => id),
    marks: [...new Set([...svg.querySelectorAll('.mark')].map((one) => one.getAttribute('data-row')))],
    shape: (row: string) => mark(row)?.firstElementChild?.getAttribute('class'),
    arrows: (row: string) => svg.querySelectorAll(`.mark[data-row="${row}"] .lead`).length,
    tips: rendering.tips,
    cells: (row: string) => {
      const first = table.columns.findIndex(({ key }) => key === 'numerator');
      const cells = table.rows.find(({ id }) => id === row)?.cells.slice(first, first + 4) ?? [];
      return cells.map(({ text }) => text);
    },
    text: (row: string) => mark(row)?.querySelector('text')?.textContent,
    grounds: svg.querySelectorAll('rect.field').length,
  };
}

test('a monthly rate is drawn as the year it comes to, hollow; a printed year is solid', () => {
  const { shape, text } = drawn();
  expect([shape('TRN017'), text('TRN017')]).toEqual(['derived', '27–60%']);
  expect([shape('TRN007'), text('TRN007')]).toEqual(['solid', '20–30%']);
});

test('a band that goes on beyond the axis ends in an arrow and says how far', () => {
  const { text, arrows } = drawn();
  expect(text('TRN005')).toBe('57–600%');
  expect(arrows('TRN005')).toBe(1);
  expect(arrows('TRN017')).toBe(0);
});

test('the tip gives what each formula comes to, the table whom a rate counts, or that it is not stated', () => {
  const { tips, cells } = drawn();
  expect(tips['TRN017']?.lines.filter((line) => line.endsWith('a year'))).toEqual([
    'Only those there at the start: 31% to 46% a year',
    'Every departure: 36% to 60% a year',
    'With joiners in the base: 27% to 39% a year',
  ]);
  expect(cells('TRN017')).toEqual(['not stated', 'not stated', 'a month', 'not stated']);
  expect(cells('TRN001').slice(0, 2)).toEqual(['agents among those who left', 'everyone who left']);
});

const contradictions = (claims: readonly TurnoverClaim[]): string[] =>
  pickTurnoverMeasures({ claims, context: [], samples: [] }).contradictions.map(
    ({ month, year }) => `${month.claim.id} ${year.claim.id}`,
  );

test('a month and a year contradict each other where no formula that both allow brings them together', () => {
  const { turnover } = presentData().published;
  const counted = (numerator: string) =>
    turnover.map((claim): TurnoverClaim =>
      claim.id === 'TRN006' ? { ...claim, numerator: { id: numerator, name: { zh: '', en: '' } } } : claim,
    );
  expect(contradictions(turnover)).toEqual(['TRN017 TRN007']);
  expect(contradictions(counted('departures'))).toEqual(['TRN017 TRN007']);
  expect(contradictions(counted('start_leavers'))).toEqual(['TRN017 TRN007', 'TRN005 TRN006']);
});

test('a share of leavers is a square, and never stands before a ground of rates by itself', () => {
  expect(drawn().shape('TRN001')).toBe('aside');
  const alone = drawn({ definition: 'leaver_share' });
  expect(alone.grounds).toBe(0);
  expect(alone.words.subtitle).toContain('not turnover rates');
});

test('figures of some centres only, or of an unknown time, are no part of the ground', () => {
  const { shape } = drawn();
  expect(shape('TRN008')).toBe('context tick');
  expect(shape('TRN136')).toBe('context hollow');
  expect(shape('TRN012')).toBe('context hollow');
});

test.each([{}, { definition: 'attrition_year' }, { show: 'abroad' }, { show: 'employers' }])(
  'the table of %j has exactly the drawn rows',
  (state) => {
    const { rows: listed, marks } = drawn(state);
    expect([...marks].sort()).toEqual([...listed].sort());
    expect(new Set(listed).size).toBe(listed.length);
  },
);

const lead = leadCharts.find(({ id }) => id === 'turnover-measures');

test.each(languages.flatMap((lang) => Object.entries(tileSizes).map(([name, size]) => [lang, name, size] as const)))(
  'no label crosses the band of all employers in the tile, in %s, %s',
  (lang, _, size) => {
    const { document } = parseHTML('<html></html>');
    const svg = lead?.tile(rows, lang).draw({ document, id: 'tile', ...size });
    const at = (element: Element | null | undefined, name: string) =>
      parseDecimal(element?.getAttribute(name) ?? '') ?? NaN;
    const band = svg?.querySelector('rect.strip');
    const [from, to] = [at(band, 'x'), at(band, 'x') + at(band, 'width')];
    expect(to).toBeGreaterThan(from);
    const spans = [...(svg?.querySelectorAll('.mark text') ?? [])].map((label) => {
      const [x, width] = [at(label, 'x'), widthOf(label.textContent, 'value')];
      return label.getAttribute('text-anchor') === 'end' ? [x - width, x] : [x, x + width];
    });
    expect(spans.length).toBeGreaterThan(3);
    expect(spans.filter(([left = NaN, right = NaN]) => !(left > to || right < from))).toEqual([]);
  },
);
