import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import type { AnyChart, Rendering } from '../../src/charts/chart.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { languages } from '../../src/i18n/lang.ts';
import { drawEmpty } from '../../src/marks/drawing.ts';
import { expectSnapshot, prettyDrawing } from '../helpers/drawn-snapshot.ts';
import { testedPublished } from '../helpers/tested-data.ts';
import { casesOf } from './cases.ts';

/**
 * Every case and every state of every chart against the committed drawing, Chinese at the narrow width and English at
 * the wide one. A difference leaves the new drawing beside the old one as `….changed.svg`; `npm run snapshots` accepts
 * all of them: look at them first.
 */
const folder = path.resolve('tests/charts/snapshots');
const published = testedPublished();
const widths = { zh: 304, en: 680 } as const;

const context = (lang: Lang, id: string) => {
  const { document } = parseHTML('<html><body></body></html>');
  return { document, width: widths[lang], id };
};

function draw(chart: AnyChart, rendering: Rendering, lang: Lang): string {
  const svg = prettyDrawing(rendering.draw(context(lang, chart.id)));
  expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
  return svg;
}

test.each(languages)('a drawing without rows in %s', (lang) => {
  const sentence = { zh: '没有可画的', en: 'Nothing to draw' }[lang];
  mkdirSync(folder, { recursive: true });
  expectSnapshot(
    path.join(folder, `empty.${lang}.svg`),
    prettyDrawing(drawEmpty({ ...context(lang, 'empty'), lang }, sentence)),
  );
});

describe.each(await Promise.all(charts.map(async (chart) => ({ id: chart.id, chart, cases: await casesOf(chart) }))))(
  '$id',
  ({ chart, cases }) => {
    const { none, ...drawable } = cases;
    const real = chart.rows(published);
    const drawn = [
      { name: 'real', rows: real, state: {} },
      ...Object.entries(drawable).flatMap(([name, adapt]) =>
        name === 'real' ? [] : [{ name, rows: adapt(real), state: {} }],
      ),
      ...Object.entries(chart.states).map(([name, state]) => ({ name, rows: real, state })),
    ];

    test('has a state for every control, of choices the control offers, named unlike its cases', () => {
      const states = Object.values(chart.states);
      const { controls } = chart.render(real, 'zh');
      const own = controls.filter(({ kind }) => kind !== 'presets');
      expect(own.filter(({ key }) => !states.some((state) => key in state)).map(({ key }) => key)).toEqual([]);
      const set = controls.filter(({ kind }) => kind === 'presets').flatMap(({ choices }) => choices);
      for (const [key] of set.flatMap(({ value }) => [...new URLSearchParams(value)]))
        expect(own.map((control) => control.key)).toContain(key);
      for (const [key, value] of states.flatMap((state) => Object.entries(state))) {
        const control = controls.find((one) => one.key === key);
        const members = control?.kind === 'search' ? value.split(',') : [value];
        const known = new Set(control?.choices.map((choice) => choice.value));
        const offered =
          control?.kind === 'number' || control?.kind === 'range' || members.every((member) => known.has(member));
        expect(offered, `${key}=${value} can be chosen`).toBe(true);
      }
      expect(new Set(drawn.map(({ name }) => name)).size).toBe(drawn.length);
    });

    test('keeps no drawing of anything else', () => {
      const names = new Set(drawn.map(({ name }) => name));
      const kept = existsSync(path.join(folder, chart.id)) ? readdirSync(path.join(folder, chart.id)) : [];
      const others = kept.filter((file) => !file.endsWith('.changed.svg') && !names.has(file.split('.')[0] ?? ''));
      expect(others).toEqual([]);
    });

    test.each(languages)('draws no rows as a sentence in %s', (lang) => {
      const rendering = chart.render(none(real), lang);
      const empty = drawEmpty({ ...context(lang, chart.id), lang }, rendering.words.title);
      expect(draw(chart, rendering, lang)).toBe(prettyDrawing(empty));
    });

    describe.each(drawn)('$name', ({ name, rows, state }) => {
      test.each(languages)('in %s', (lang) => {
        const before = JSON.stringify(rows);
        const rendering = chart.render(rows, lang, state);
        const { title, subtitle, alt, notes, answer } = rendering.words;
        for (const sentence of [title, subtitle, alt, ...notes, ...(answer === undefined ? [] : [answer])])
          expect(sentence).toMatch(/\S/);
        const said = JSON.stringify([title, subtitle, alt, notes, answer, rendering.table, rendering.tips]);
        expect(said).not.toMatch(/NaN|Infinity|undefined|\[object/);
        expectSnapshot(path.join(folder, chart.id, `${name}.${lang}.svg`), draw(chart, rendering, lang));
        expect(JSON.stringify(rows), 'drawing must not change the rows it was given').toBe(before);
      });
    });
  },
);
