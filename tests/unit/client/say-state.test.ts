import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import type { Control } from '../../../src/charts/control.ts';
import { drawnCounts, sayState } from '../../../src/client/controls/say-state.ts';
import type { Lang } from '../../../src/i18n/lang.ts';

const years = ['2015', '2018', '2024'].map((value) => ({ value, label: value }));
const controls: readonly Control[] = [
  { key: 'city', label: 'City', kind: 'choice', choices: [{ value: 'chengdu', label: 'Chengdu' }] },
  { key: 'from', label: 'From', kind: 'choice', choices: years },
  { key: 'to', label: 'To', kind: 'choice', choices: [...years].reverse() },
];
const shown = { title: 'Finding', answer: undefined, drawn: { series: 2, points: 16, gaps: 1 }, rows: 19 };

/** What the live region holds once it was told. */
function said(state: Readonly<Record<string, string>>, lang: Lang, what = shown): string {
  const { document } = parseHTML('<p></p>');
  const region = document.querySelector('p');
  if (!region) throw new Error('no region');
  // The words are laid into the page's own document.
  vi.stubGlobal('document', document);
  sayState(region, controls, state, what, lang);
  return region.textContent;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [{ from: '2018' }, 'from 2018 on', '从2018起'],
  [{ to: '2018' }, 'up to 2018', '到2018为止'],
  [{ from: '2015', to: '2018' }, 'from 2015 to 2018', '从2015到2018'],
  [{ from: '2024', to: '2015' }, 'from 2015 to 2024', '从2015到2024'],
  [{ city: 'chengdu', from: '2018' }, 'Chengdu, from 2018 on', 'Chengdu、从2018起'],
])('a stretch of %o is said as one', (state, en, zh) => {
  expect(said(state, 'en')).toBe(`Now shown: ${en}. Finding. 2 series, 16 points, 1 gap drawn; 19 table rows.`);
  expect(said(state, 'zh')).toBe(`现在显示：${zh}。Finding。图上有 2 个系列、16 个点、1 处空缺；表 19 行。`);
});

test('what is not drawn is not counted', () => {
  const few = { ...shown, drawn: { series: 0, points: 1, gaps: 0 }, rows: 1 };
  expect(said({}, 'en', few)).toBe('Now shown: default. Finding. 1 point drawn; 1 table row.');
  const none = { ...shown, drawn: { series: 0, points: 0, gaps: 0 }, rows: 2 };
  expect(said({}, 'en', none)).toBe('Now shown: default. Finding. 2 table rows.');
});

test('series and rows are counted once, and gaps apart from points', () => {
  const { document } = parseHTML(`<svg>
    <g class="mark" data-series="a" data-row="X001"/><g class="mark" data-series="a" data-row="X001"/>
    <g class="mark" data-series="b" data-row="X002"/><g class="mark" data-row="GAP101"/></svg>`);
  const rows = ['X001', 'X002', 'GAP101', 'GAP102'].map((id) => ({ id }));
  expect(drawnCounts([...document.querySelectorAll('.mark')], rows)).toEqual({ series: 2, points: 2, gaps: 2 });
});
