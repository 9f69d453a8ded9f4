import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/registry.ts';
import { languages } from '../../src/i18n/lang.ts';
import { testedPublished } from '../helpers/tested-data.ts';

/**
 * Every case and every state of every chart, both languages, both widths, against the committed drawing. A difference leaves the new
 * drawing beside the old one as `….changed.svg`; `npm run golden` accepts all of them after they were looked at.
 */
const folder = path.resolve('tests/charts/golden');
const update = process.env['UPDATE_GOLDEN'] === '1';
const published = testedPublished();
const widths = { narrow: 304, wide: 680 } as const;

/** One element a line, so that a difference reads as lines. */
const pretty = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

function compare(file: string, drawn: string): void {
  const changed = file.replace(/\.svg$/, '.changed.svg');
  rmSync(changed, { force: true });
  if (update) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, drawn);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (golden !== drawn) writeFileSync(changed, drawn);
  expect(drawn, `${path.relative('.', file)} differs; the new drawing is beside it`).toBe(golden);
}

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ chart }) => {
  test('has the cases every chart must have', () => {
    expect(chart.cases).toEqual(expect.arrayContaining(['real', 'none', 'one', 'missing']));
  });

  test('has a state for every control, of choices the control offers, named unlike its cases', () => {
    const states = Object.values(chart.states);
    const { controls } = chart.render(chart.rows(published), 'zh');
    expect(controls.filter(({ key }) => !states.some((state) => key in state)).map(({ key }) => key)).toEqual([]);
    for (const [key, value] of states.flatMap((state) => Object.entries(state))) {
      const control = controls.find((one) => one.key === key);
      const members = control?.kind === 'search' ? value.split(',') : [value];
      const known = new Set(control?.choices.map((choice) => choice.value));
      const offered = control?.kind === 'number' || members.every((member) => known.has(member));
      expect(offered, `${key}=${value} can be chosen`).toBe(true);
    }
    expect(chart.cases.filter((name) => name in chart.states)).toEqual([]);
  });

  const drawn = [
    ...chart.cases.map((name) => ({ name, rows: name, state: {} })),
    ...Object.entries(chart.states).map(([name, state]) => ({ name, rows: 'real', state })),
  ];
  test('keeps no drawing of anything else', () => {
    const names = new Set(drawn.map(({ name }) => name));
    const kept = readdirSync(path.join(folder, chart.id)).filter((file) => !file.endsWith('.changed.svg'));
    expect(kept.filter((file) => !names.has(file.split('.')[0] ?? ''))).toEqual([]);
  });

  describe.each(drawn)('$name', ({ name, rows, state }) => {
    test.each(languages)('in %s', (lang) => {
      const before = JSON.stringify(published);
      const rendering = chart.render(chart.rows(published, rows), lang, state);
      for (const [size, width] of Object.entries(widths)) {
        const { document } = parseHTML('<html><body></body></html>');
        const svg = rendering.draw({ document, width, id: `${chart.id}-${size}` }).outerHTML;
        expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
        compare(path.join(folder, chart.id, `${name}.${lang}.${size}.svg`), pretty(svg));
      }
      const words = [rendering.words.title, rendering.words.subtitle, rendering.words.alt, ...rendering.words.notes];
      for (const sentence of words) expect(sentence).toMatch(/\S/);
      expect(JSON.stringify({ words, table: rendering.table })).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(JSON.stringify(published), 'drawing must not change the rows it was given').toBe(before);
    });
  });
});
