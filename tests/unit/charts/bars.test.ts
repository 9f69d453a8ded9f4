import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { defineBars } from '../../../src/charts/bars/define-bars.ts';
import { drawThumbnail } from '../../../src/charts/bars/draw.ts';
import type { BarRows } from '../../../src/charts/bars/pick.ts';
import { pickBars } from '../../../src/charts/bars/pick.ts';
import type { BarsSay } from '../../../src/charts/bars/words.ts';
import { sentences } from '../../../src/charts/bars/words.ts';
import type { Figure } from '../../../src/lib/figure.ts';
import { parseDecimal } from '../../../src/lib/numbers/parse-decimal.ts';
import { cases } from '../../charts/bars.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const published = testedPublished();
const en: BarsSay = {
  title: ({ name, figure }) => `${name}: ${figure}`,
  subtitle: 'Share of users, %',
  notes: ['One survey.'],
};
const zh: BarsSay = { title: ({ name, figure }) => `${name}：${figure}`, subtitle: '占比，%', notes: ['同一次调查。'] };
const chart = defineBars({
  ...{ id: 'verdicts', topic: 'customers', hue: 'customers', table: 'experience' },
  ...{ question: { zh: '管用吗？', en: 'Does it help?' }, name: { zh: '评价', en: 'Verdicts' } },
  claims: ({ experience }) => experience.filter(({ id }) => ['SUR023', 'SUR024', 'SUR025', 'SUR026'].includes(id)),
})({ zh, en });
const opened = chart.rows(published);
const real = opened.rows as BarRows;
const { document } = parseHTML('<html><body></body></html>');
const drawn = (rows: BarRows) => {
  const rendering = chart.render({ ...opened, rows }, 'en');
  const svg = rendering.draw({ document, width: 680, id: 'test' });
  return { ...rendering, svg, mark: (row: string) => svg.querySelectorAll(`[data-row="${row}"]`)[0] };
};
const figured = (figure: Figure): BarRows => ({
  ...real,
  claims: real.claims.map((claim) => (claim.id === 'SUR023' ? { ...claim, figure } : claim)),
});

test('bars are as long as their figures, from zero, the greatest first', () => {
  const { mark, table, words } = drawn(real);
  const length = (row: string) => parseDecimal(mark(row)?.querySelector('rect')?.getAttribute('width') ?? '') ?? 0;
  expect(length('SUR025') / length('SUR023')).toBeCloseTo(57.9 / 29.8, 1);
  expect(table.rows.map(({ id }) => id)).toEqual(['SUR025', 'SUR023', 'SUR024', 'SUR026']);
  expect(words.title).toBe('Say it solves few problems or none: 57.9%');
});

test('two figures of one thing are two bars, and what tells them apart stands with them', () => {
  const { bars } = pickBars(real);
  const detail = (row: string) => bars.find(({ claim }) => claim.id === row)?.detail?.en;
  expect(detail('SUR024')).toContain('9.2');
  expect(detail('SUR026')).toContain('9.6');
  expect(detail('SUR025')).toBeUndefined();
});

test('what only reposts carry is hollow, and a note says so', () => {
  const { mark, words } = drawn(real);
  expect(mark('SUR025')?.querySelector('rect')?.getAttribute('class')).toBe('hollow');
  expect(mark('SUR023')?.querySelector('rect')?.getAttribute('class')).toBe('solid');
  expect(words.notes[1]).toMatch(/^Hollow/);
});

test('an open figure ends in an arrow, a range begins at its lower end, none has no bar', () => {
  const least = drawn(figured({ low: 30, bound: 'at_least', unit: 'percent' }));
  expect(least.mark('SUR023')?.textContent).toBe('over 30%');
  expect(least.mark('SUR023')?.querySelectorAll('rect, path')).toHaveLength(2);
  const most = drawn(figured({ high: 30, bound: 'at_most', unit: 'percent' }));
  expect(most.mark('SUR023')?.querySelectorAll('rect')).toHaveLength(0);
  expect(most.words.notes.join(' ')).toContain('Arrow');
  const { bars } = pickBars(figured({ low: 10, high: 30, bound: 'between', unit: 'percent' }));
  expect(bars.find(({ claim }) => claim.id === 'SUR023')?.span).toEqual([10, 30]);
  for (const none of [cases.none(real), cases.missing(real)]) expect(drawn(none).words.title).toBe('No figure to draw');
});

test('bars of two units are refused, with what to do', () => {
  expect(() => pickBars(figured({ value: 3, bound: 'exact', unit: 'minute' }))).toThrow(
    'bars share one axis, but these rows are in minute, percent: let "rows" take one unit',
  );
});

test('figures of several publishers and gaps of the same metrics are named in notes', () => {
  const [first, ...others] = real.claims;
  const publisher = { zh: '别家', en: 'Another' };
  const gap = published.gaps[0];
  const claims = first ? [{ ...first, publisher }, ...others] : [];
  const gaps = gap ? [{ ...gap, table: 'experience', metric: 'ai_better_than_human', period: '2022' }] : [];
  const notes = drawn({ claims, gaps }).words.notes.join('\n');
  expect(notes).toContain('cannot be compared');
  expect(notes).toContain('Not drawn: Say it solves problems better than humans 2022');
});

test('every bar has its sentence and its tip; the thumbnail names the greatest figure', () => {
  const { picked, speech, text } = chart.opened(published, 'en');
  const said = sentences(pickBars(real), { lang: 'en', say: en }, published);
  expect(said.key).toBe('SUR025');
  expect(said.sentences[0]?.text).toMatch(/^“Say it solves few problems or none” \(users .* was 57\.9%, according to/);
  expect(drawn(real).tips['SUR024']?.figure).toBe('9.6%');
  const small = drawThumbnail('customers')(picked as ReturnType<typeof pickBars>, text, {
    ...{ document, id: 'small', width: 280, height: 168, ...speech },
  });
  expect(small.querySelectorAll('rect')).toHaveLength(4);
  expect(small.textContent).toContain('57.9%');
});
