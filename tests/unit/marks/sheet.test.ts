import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figure } from '../../../src/marks/drawing.ts';
import { expectSnapshot, prettyDrawing } from '../../helpers/drawn-snapshot.ts';
import { samples, sheetPanels } from './mark-sheet.ts';

/**
 * All marks of src/marks on one sheet, to be looked at: tests/unit/marks/sheet.svg. A new one gets a sample in
 * mark-sheet.ts; `UPDATE_SNAPSHOTS=1 vitest run --project unit tests/unit/marks/sheet.test.ts` draws the sheet anew.
 */
interface Mark {
  readonly module: string;
  readonly name: string;
  /** Its doc comment. */
  readonly doc: string;
}

/** Exported functions that give a mark of Plot, by their declared type. */
const marks: readonly Mark[] = globSync('src/marks/**/*.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const exported =
    /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export (?:const|function) (\w+)([^]*?)(?=\n(?:\/\*\*|export|const|function|interface|type)|$)/g;
  return [...source.matchAll(exported)].flatMap(([, doc = '', name = '', rest = '']) =>
    /\): (?:Markish|RenderFunction)(?: =>| \{)/.test(rest) ? [{ module: path.basename(file, '.ts'), name, doc }] : [],
  );
});

test('every mark is on the sheet, and nothing else', () => {
  expect(marks.length).toBeGreaterThan(18);
  const sampled = Object.entries(samples).flatMap(([module, own]) =>
    Object.keys(own).map((name) => `${module}/${name}`),
  );
  expect(sampled.sort()).toEqual(marks.map(({ module, name }) => `${module}/${name}`).sort());
});

describe.each(marks)('$name of $module', ({ module, name, doc }) => {
  test('says in its doc comment what it draws from', () => {
    const channels = samples[module]?.[name]?.channels ?? [];
    expect(doc.trim(), 'a doc comment').not.toBe('');
    expect(channels.filter((channel) => !doc.includes(`\`${channel}\``))).toEqual([]);
  });
});

test('the sheet is as committed', () => {
  const { document } = parseHTML('<html></html>');
  const svg = figure({ document, lang: 'en', width: 560, id: 'sheet' }, 'All marks', 'people', sheetPanels);
  const drawn = prettyDrawing(svg);
  expect(drawn).not.toMatch(/NaN|Infinity|undefined|\[object/);
  expectSnapshot(path.resolve('tests/unit/marks/sheet.svg'), drawn);
});
