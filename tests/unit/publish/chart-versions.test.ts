import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { chartVersions } from '../../../src/publish/figures/chart-versions.ts';
import type { FigureRecord } from '../../../src/publish/figures/figure-record.ts';
import { figureRecord, figureVersion } from '../../../src/publish/figures/figure-record.ts';
import { presentData } from '../../helpers/present-data.ts';

const revisions = readHistory('data').slice(0, 3);
const base = figureRecord(chartById('seats'), 'zh', presentData().published, revisions);

/** The chart with another note, as the data of a revision made it. */
function record(note: string, revision: number | null): FigureRecord {
  const words = { ...base.words, notes: [note] };
  return { ...base, words, revision, version: figureVersion({ ...base, words }) };
}
const [a, b, c] = [record('一', 1), record('二', 2), record('三', 3)];

const told = (present: FigureRecord, kept: readonly FigureRecord[]) =>
  chartVersions(present, kept, revisions).map(({ version, revision, why, isPresent }) => [
    { [a.version]: 'a', [b.version]: 'b', [c.version]: 'c' }[version],
    revision?.number,
    why,
    isPresent,
  ]);

test('versions come in the order of the revisions behind them, the present one last, kept or not', () => {
  const all = [
    ['a', 1, 'data', false],
    ['b', 2, 'data', false],
    ['c', 3, 'data', true],
  ];
  expect(told(c, [b, c, a])).toEqual(all);
  expect(told(c, [b, a])).toEqual(all);
});

test('a version of the same data has no day, and where none is the present one no order either', () => {
  const [b1, c1] = [record('二', 1), record('三', 1)];
  expect(told(b1, [b1, a])).toEqual([
    ['a', 1, 'data', false],
    ['b', 1, 'shown', true],
  ]);
  expect(told(c1, [a, b1, c1]).map(([, , why]) => why)).toEqual(['data', 'unordered', 'shown']);
});

test('a version that came back is listed again, as the present one', () => {
  expect(told({ ...a, revision: 3 }, [a, b])).toEqual([
    ['a', 1, 'data', false],
    ['b', 2, 'data', false],
    ['a', 3, 'data', true],
  ]);
});

test('data that nobody accepted have no revision', () => {
  expect(told(record('一', null), [])).toEqual([['a', undefined, 'data', true]]);
});

test('the change of each is against the one before: sentences, rows, figures, and what else makes a version', () => {
  const [row, ...rows] = a.table.rows;
  if (!row) throw new Error('seats has no row');
  const [publisher, ...sources] = a.sources;
  if (!publisher) throw new Error('seats has no source');
  const cells = row.cells.map((cell) => (typeof cell.value === 'number' ? { text: '7', value: 7 } : cell));
  const next: FigureRecord = {
    ...b,
    table: { ...b.table, caption: '另一张表', rows: [{ ...row, cells }, ...rows.slice(1)] },
    sources: [{ ...publisher, title: '另一个题目' }, ...sources],
    words: { ...b.words, answer: '七' },
    version: '0123456789ab',
  };
  const [first, second] = chartVersions(next, [a], revisions);
  expect(first?.change).toBeUndefined();
  expect(second?.change).toMatchObject({
    from: a.version,
    chart: { added: 0, removed: 1, changed: 1, sentences: [{ part: 'note', old: { zh: '一' }, new: { zh: '二' } }] },
    others: ['answer', 'headings', 'sources'],
  });
  expect(second?.change?.figures.map(({ place, new: fresh }) => [place, fresh])).toContainEqual([
    expect.objectContaining({ kind: 'chart', chart: 'seats', row: row.id }),
    7,
  ]);
});
