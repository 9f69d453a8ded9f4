import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { State } from '../../../src/charts/chart.ts';
import type { HowManyAgentsRows } from '../../../src/charts/how-many-agents/pick.ts';
import { pickHowManyAgents } from '../../../src/charts/how-many-agents/pick.ts';
import { formatFigure } from '../../../src/i18n/format-figure.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const chart = chartById('how-many-agents');
const published = testedPublished();
const given = chart.rows(published);
const rows = given.rows as HowManyAgentsRows;
const agents = (state: State, kind: string) =>
  pickHowManyAgents(rows, state).estimates.find((estimate) => estimate.kind === kind)?.agents.low;

test('opens at the article’s own numbers: contacts over contacts an agent, then what machines leave', () => {
  expect(agents({}, 'follows')).toBeCloseTo(8e8 / 3e4, 6);
  expect(agents({}, 'resolved')).toBeCloseTo((8e8 / 3e4) * 0.25, 6);
});

test('a slider changes the sum and the live sentence, never the finding in the title', () => {
  const state = { contacts: '1200000000', daily: '80', days: '250', share: '60' };
  expect(agents(state, 'follows')).toBeCloseTo(60_000, 6);
  expect(agents(state, 'resolved')).toBeCloseTo(24_000, 6);
  const [opened, moved] = [chart.render(given, 'en'), chart.render(given, 'en', state)];
  expect(moved.words.title).toBe(opened.words.title);
  expect(moved.words.answer).toContain('60,000');
  expect(moved.words.answer).not.toBe(opened.words.answer);
});

test('a preset shows what the printed conclusion takes, and another puts all back', () => {
  const presets = chart.render(given, 'zh').controls.find(({ kind }) => kind === 'presets')?.choices ?? [];
  const stateOf = (index: number): State =>
    Object.fromEntries([...new URLSearchParams(presets[index]?.value)].filter(([, value]) => value !== ''));
  expect(stateOf(0)).toEqual({});
  expect(agents(stateOf(2), 'follows')).toBeGreaterThan(29_800);
  expect(agents(stateOf(2), 'follows')).toBeLessThan(30_200);
});

test('every figure of the article’s estimate stands on the page: slider, bar, or note', () => {
  for (const lang of ['zh', 'en'] as const) {
    const { words, controls, table } = chart.render(given, lang);
    const page = [
      ...words.notes.slice(0, 2),
      ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ...controls.flatMap(({ range }) => (range ? [range.text(range.start)] : [])),
    ].join('\n');
    const used = rows.operations.filter(({ figure, source }) => figure && source.startsWith('shangyin'));
    expect(used.length).toBeGreaterThan(9);
    for (const { figure } of used) {
      const number = /[\d.,–]+/.exec(figure ? formatFigure(figure, lang) : '')?.[0] ?? '?';
      const short = number.replace(/^1,200$/, '1.2').replace(/^25,000,000$/, '25');
      expect(page, number).toContain(short);
    }
  }
});

test('the hour says nothing until its four numbers are given', () => {
  const hour = { per: 'hour', calls: '600', handle: '300', agents: '55' };
  expect(chart.render(given, 'zh', hour).table.rows).toEqual([]);
  const full = chart.render(given, 'zh', { ...hour, target: '20' });
  expect(full.table.rows.length).toBeGreaterThan(5);
  expect(full.words.title).toContain('55');
});
